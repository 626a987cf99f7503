package wian.pipeline.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wian.pipeline.answer.Plain;

/**
 * Rows of cells under each other, as a terminal shows Thai. The last cell of a row is not filled
 * up.
 */
final class Columns {
  private static final String GAP = "  ";

  private final List<List<Cell>> rows = new ArrayList<>();

  /** One text of a row, and how it looks. */
  record Cell(String text, Style style) {
    Cell {
      text = Plain.text(text);
    }

    static Cell plain(String text) {
      return new Cell(text, Style.PLAIN);
    }
  }

  Columns row(Cell... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  /** The rows as lines, in order. */
  List<String> lines(Terminal terminal) {
    int[] widths = widths();
    return rows.stream().map(row -> line(row, widths, terminal)).toList();
  }

  private static String line(List<Cell> row, int[] widths, Terminal terminal) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> padded(row.get(i), i == row.size() - 1 ? 0 : widths[i], terminal))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(Cell cell, int width, Terminal terminal) {
    int missing = Math.max(0, width - DisplayWidth.of(cell.text()));
    return terminal.painted(cell.text(), cell.style()) + " ".repeat(missing);
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i).text()));
      }
    }
    return widths;
  }
}
