package wian.pipeline.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands side by side on one line of print: columns with a wide gap between them, cells, and
 * the box of a stamp.
 */
public final class Columns {
  private static final Pattern GAP = Pattern.compile("(?=[\\t |│\\[\\]])(?:\\t+| {3,}|[|│\\[\\]])");

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
    Matcher gap = GAP.matcher(line);
    int from = 0;
    while (line.length() <= LONGEST && gap.find()) {
      add(columns, line, from, gap.start());
      from = gap.end();
    }
    add(columns, line, from, line.length());
    return columns;
  }

  private static void add(List<Column> columns, String line, int from, int to) {
    String text = line.substring(from, to);
    if (!text.isBlank()) {
      String tail = text.stripLeading();
      columns.add(new Column(tail.stripTrailing(), from + text.length() - tail.length()));
    }
  }
}
