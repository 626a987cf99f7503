package wian.pipeline.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side on one line of print: columns with a wide gap between them, cells, and
 * the box of a stamp.
 */
public final class Columns {
  private static final String BARS = "|│[]";

  /** So many spaces part two columns. */
  private static final int GAP = 3;

  /** A longer line is no line of print. */
  private static final int LONGEST = 2_000;

  private Columns() {}

  /**
   * One column.
   *
   * @param text its text, without the white space around it
   * @param start offset in the line
   */
  public record Column(String text, int start) {
    public int end() {
      return start + text.length();
    }
  }

  public static List<Column> of(String line) {
    List<Column> columns = new ArrayList<>();
    int from = 0;
    for (int at = 0; line.length() <= LONGEST && at < line.length(); at++) {
      int gap = gap(line, at);
      if (gap > 0) {
        add(columns, line, from, at);
        from = at + gap;
        at = from - 1;
      }
    }
    add(columns, line, from, line.length());
    return columns;
  }

  /** How wide the gap, or bar, is that begins at an offset; 0 where none does. */
  private static int gap(String line, int at) {
    char c = line.charAt(at);
    if (BARS.indexOf(c) >= 0) {
      return 1;
    }
    int end = at;
    while (end < line.length() && (c == ' ' || c == '\t') && line.charAt(end) == c) {
      end++;
    }
    return c == '\t' || end - at >= GAP ? end - at : 0;
  }

  private static void add(List<Column> columns, String line, int from, int to) {
    String text = line.substring(from, to);
    if (!text.isBlank()) {
      String tail = text.stripLeading();
      columns.add(new Column(tail.stripTrailing(), from + text.length() - tail.length()));
    }
  }
}
