package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines out of the glyphs of one direction of writing: by position, as a person reads a row. */
final class GlyphLines {
  /** Marks this near to the end of the glyph before them are its own; in sizes of the font. */
  private static final double NEAR = 0.45;

  /** Marks and cells to try together; a page has some thousands, what has more is not Thai. */
  private static final long MOST_PAIRS = 50_000_000;

  private final PageFrame frame;
  private final double angle;

  /**
   * For a page and a direction.
   *
   * @param degrees angle of the line of writing, clockwise
   */
  GlyphLines(PageFrame frame, int degrees) {
    this.frame = frame;
    this.angle = Math.toRadians(degrees);
  }

  List<Line> lines(List<Glyph> glyphs) {
    List<Cell> cells = new ArrayList<>();
    List<Glyph> astray = new ArrayList<>();
    Set<Long> notAm = notAm(glyphs);
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isMisnamed()) {
        if (!glyph.isSpace() || i + 1 == glyphs.size() || !isSaraAa(glyphs.get(i + 1))) {
          continue;
        }
        // Word names the nikhahit of ำ a space, one without width.
        glyph = glyph.meaning("ํ");
      }
      if (isAm(glyph) && !isAfterNikhahit(glyphs, i) && notAm.contains(shape(glyph))) {
        glyph = glyph.meaning("า");
      }
      if (!ThaiMarks.isMarks(glyph.text())) {
        cells.add(new Cell(glyph));
      } else if (!cells.isEmpty() && cells.getLast().distance(glyph) < NEAR) {
        cells.getLast().add(glyph.text());
      } else {
        astray.add(glyph);
      }
    }
    List<CellRow> rows = rows(cells);
    boolean few = (long) astray.size() * cells.size() <= MOST_PAIRS;
    for (Glyph mark : astray) {
      placeMark(mark, few ? nearest(mark, rows) : null, rows);
    }
    return rows.stream()
        .sorted(Comparator.comparingDouble(CellRow::baseline))
        .filter(row -> !row.isBlank())
        .map(row -> row.line(frame, angle))
        .toList();
  }

  /** า, or ำ: fonts that name the nikhahit wrongly often name what follows it ำ. */
  private static boolean isSaraAa(Glyph glyph) {
    return glyph.text().startsWith("า") || glyph.text().startsWith("ำ");
  }

  /**
   * Shapes that the fonts name ำ, and that are its second half, า: they stand behind a nikhahit.
   * Where they stand alone they are า as well, which Word names by what it first used it for.
   */
  private static Set<Long> notAm(List<Glyph> glyphs) {
    Set<Long> shapes = new HashSet<>();
    for (int i = 1; i < glyphs.size(); i++) {
      if (isAm(glyphs.get(i)) && isAfterNikhahit(glyphs, i)) {
        shapes.add(shape(glyphs.get(i)));
      }
    }
    return shapes;
  }

  private static boolean isAm(Glyph glyph) {
    return glyph.text().equals("ำ");
  }

  /** Whether a nikhahit stands before it, named so or as a space without width. */
  private static boolean isAfterNikhahit(List<Glyph> glyphs, int at) {
    return at > 0
        && (glyphs.get(at - 1).text().equals("ํ")
            || (glyphs.get(at - 1).isMisnamed() && glyphs.get(at - 1).isSpace()));
  }

  /** A glyph of a font is as wide as itself in any size; in thousandths of the size. */
  private static long shape(Glyph glyph) {
    return Math.round(1000 * glyph.width() / glyph.size());
  }

  private static List<CellRow> rows(List<Cell> cells) {
    List<Cell> byBaseline = new ArrayList<>(cells);
    byBaseline.sort(Comparator.comparingDouble(cell -> cell.base().across()));
    List<CellRow> rows = new ArrayList<>();
    for (Cell cell : byBaseline) {
      if (rows.isEmpty() || !rows.getLast().holds(cell)) {
        rows.add(new CellRow());
      }
      rows.getLast().add(cell);
    }
    return rows;
  }

  /** A mark drawn apart from its consonant, as some writers do with all marks of a word. */
  private static Cell nearest(Glyph mark, List<CellRow> rows) {
    Cell nearest = null;
    double least = 1;
    for (CellRow row : rows) {
      for (Cell cell : row.cellsNear(mark)) {
        double distance = cell.distance(mark);
        if (distance < least) {
          nearest = cell;
          least = distance;
        }
      }
    }
    return nearest;
  }

  private static void placeMark(Glyph mark, Cell cell, List<CellRow> rows) {
    if (cell != null) {
      cell.add(mark.text());
    } else {
      CellRow alone = new CellRow();
      alone.add(new Cell(mark));
      rows.add(alone);
    }
  }
}
