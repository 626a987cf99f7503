package wian.recogniser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts lines into the order of reading: rows from top to bottom, what stands on one row from left
 * to right (the number and the agency of a letter's head, the cells of a table); columns of running
 * text one after another.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  /** Rows of lines; each has at least one. */
  static List<List<TextRow>> rows(List<TextRow> lines) {
    return Columns.of(lines).stream().flatMap(part -> byRow(part).stream()).toList();
  }

  private static List<List<TextRow>> byRow(List<TextRow> lines) {
    List<TextRow> left = new ArrayList<>(lines);
    left.sort(Comparator.comparingDouble(TextRow::middle));
    List<List<TextRow>> rows = new ArrayList<>();
    while (!left.isEmpty()) {
      List<TextRow> row = new ArrayList<>();
      row.add(left.removeFirst());
      for (TextRow line : List.copyOf(left)) {
        if (row.stream().allMatch(other -> standBeside(line, other))) {
          row.add(line);
          left.remove(line);
        }
      }
      row.sort(Comparator.comparingDouble(TextRow::left));
      rows.add(row);
    }
    return rows;
  }

  private static boolean standBeside(TextRow a, TextRow b) {
    double between = (Math.max(a.left(), b.left()) + Math.min(a.right(), b.right())) / 2;
    double core = Math.min(a.core(), b.core());
    return a.overlap(b) < core && Math.abs(a.baseAt(between) - b.baseAt(between)) < 0.5 * core;
  }
}
