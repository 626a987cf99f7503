package wian.recogniser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a page into what is read one after another: columns of running text, and what stands above
 * and below them. The pieces of a letter's head and the cells of a table are no columns: they are
 * few, or do not fill the width.
 */
final class Columns {
  /** Lines of a column at least. */
  private static final int LINES = 5;

  /** Heights of consonants that a column is wide at least. */
  private static final double WIDE = 14;

  /** Share of a column's lines that fill it, and of its width that they fill. */
  private static final double FULL = 0.6;

  private static final double FILLED = 0.75;

  private Columns() {}

  /** Parts in reading order. */
  static List<List<TextRow>> of(List<TextRow> lines) {
    List<TextRow> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(TextRow::middle));
    for (TextRow line : sorted) {
      double gutter = line.left() - line.core() / 2;
      int first = 0;
      for (int i = 0; i <= sorted.size(); i++) {
        if (i == sorted.size() || crosses(sorted.get(i), gutter)) {
          List<TextRow> run = sorted.subList(first, i);
          List<TextRow> left = run.stream().filter(l -> l.right() <= gutter).toList();
          List<TextRow> right = run.stream().filter(l -> l.left() >= gutter).toList();
          if (isColumn(left) && isColumn(right) && standBeside(left, right)) {
            List<List<TextRow>> parts = new ArrayList<>(of(List.copyOf(sorted.subList(0, first))));
            parts.addAll(of(left));
            parts.addAll(of(right));
            parts.addAll(of(sorted.subList(i, sorted.size())));
            return parts;
          }
          first = i + 1;
        }
      }
    }
    return sorted.isEmpty() ? List.of() : List.of(sorted);
  }

  private static boolean crosses(TextRow line, double gutter) {
    return line.left() < gutter && line.right() > gutter;
  }

  private static boolean isColumn(List<TextRow> lines) {
    if (lines.size() < LINES) {
      return false;
    }
    double left = lines.stream().mapToDouble(TextRow::left).min().orElse(0);
    double right = lines.stream().mapToDouble(TextRow::right).max().orElse(0);
    double core = lines.get(lines.size() / 2).core();
    long full = lines.stream().filter(l -> l.width() > FILLED * (right - left)).count();
    return right - left > WIDE * core && full >= FULL * lines.size();
  }

  /** Whether most of the shorter one's height lies beside the other. */
  private static boolean standBeside(List<TextRow> a, List<TextRow> b) {
    double top = Math.max(a.getFirst().middle(), b.getFirst().middle());
    double bottom = Math.min(a.getLast().middle(), b.getLast().middle());
    double shorter =
        Math.min(
            a.getLast().middle() - a.getFirst().middle(),
            b.getLast().middle() - b.getFirst().middle());
    return bottom - top > shorter / 2;
  }
}
