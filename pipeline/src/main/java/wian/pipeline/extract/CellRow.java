package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wian.index.circular.Box;

/** Cells on one baseline: a line of the page, however many columns it has. */
final class CellRow {
  /** Baselines this far apart are one row; in sizes of the smaller font. */
  private static final double LEVEL = 0.35;

  /** What is drawn closer than this has no space between, whatever blanks lie over it. */
  private static final double TOUCHING = 0.06;

  /** A gap this wide between glyphs is a space, where the layer has none; in sizes of the font. */
  private static final double SPACE = 0.2;

  /** A gap this much wider than its spaces parts columns. */
  private static final double COLUMN = 2;

  private final List<Cell> cells = new ArrayList<>();
  private double sum;

  double baseline() {
    return sum / cells.size();
  }

  boolean holds(Cell cell) {
    double size = Math.min(cell.base().size(), cells.getLast().base().size());
    return cell.base().across() - baseline() <= LEVEL * size;
  }

  void add(Cell cell) {
    cells.add(cell);
    sum += cell.base().across();
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.base().isSpace());
  }

  /** The cells that a mark could belong to: none where it is on another level. */
  List<Cell> cellsNear(Glyph mark) {
    return Math.abs(mark.across() - baseline()) < mark.size() ? cells : List.of();
  }

  Line line(PageFrame frame, double angle) {
    StringBuilder text = new StringBuilder();
    Cell last = null;
    int spaces = 0;
    double spaceWidth = 0;
    for (Cell cell : distinct()) {
      if (cell.base().isSpace()) {
        spaces++;
        spaceWidth += cell.base().width();
        continue;
      }
      if (last != null) {
        double gap = cell.base().along() - last.base().end();
        text.append(between(gap, spaces, spaceWidth, cell.base().size()));
      }
      text.append(cell.text());
      last = cell;
      spaces = 0;
      spaceWidth = 0;
    }
    // Where a ligature said ำ, its glyph may say it again.
    String read = LineText.of(ThaiMarks.ordered(text.toString())).replace("ำำ", "ำ");
    return new Line(read, box(frame, angle), 1);
  }

  private static String between(double gap, int spaces, double spaceWidth, double size) {
    if (gap - spaceWidth > COLUMN * size) {
      return "\t";
    }
    if (gap < TOUCHING * size) {
      return "";
    }
    return spaces > 0 ? " ".repeat(spaces) : gap > SPACE * size ? " " : "";
  }

  /** In order of position, what is drawn twice for bold only once. */
  private List<Cell> distinct() {
    cells.sort(Comparator.comparingDouble(cell -> cell.base().along()));
    List<Cell> distinct = new ArrayList<>();
    for (Cell cell : cells) {
      if (!distinct.isEmpty() && distinct.getLast().isDrawnAgain(cell)) {
        distinct.getLast().absorb(cell);
      } else {
        distinct.add(cell);
      }
    }
    return distinct;
  }

  /**
   * From the highest mark to the lowest: Thai takes three quarters of the size above, a quarter
   * below.
   */
  private Box box(PageFrame frame, double angle) {
    Box box = null;
    for (Cell cell : cells) {
      Glyph g = cell.base();
      if (!g.isSpace()) {
        Box one =
            box(
                frame,
                new PageFrame.Point(g.along(), g.across() - 0.75 * g.size()).turned(-angle),
                new PageFrame.Point(g.end(), g.across() + 0.25 * g.size()).turned(-angle));
        box = box == null ? one : box.around(one);
      }
    }
    return box;
  }

  private static Box box(PageFrame frame, PageFrame.Point a, PageFrame.Point b) {
    return frame.box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.max(a.x(), b.x()),
        Math.max(a.y(), b.y()));
  }
}
