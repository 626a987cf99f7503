package wian.pipeline.read.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/**
 * A place in a table, as text shows tables: cells parted by bars, by HTML marks or by wide gaps.
 *
 * @param before the cells before the place, in its own row
 * @param cell the words before the place in its own cell; empty where it has none
 * @param header the head of its column; empty where the table has none
 */
public record TablePlace(String before, String cell, String header) {
  private static final Pattern RULE = Pattern.compile("[\\s|:+-]*-[\\s|:+-]*");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*|\\s*</?t[drh][^>]{0,80}>\\s*");
  private static final Pattern GAP = Pattern.compile(" {3,}|\\s*\\t\\s*");
  private static final Anchored BARRED = Anchored.of("\\||</?t[dh]\\b", "|", "<");
  private static final Anchored GAPPED =
      Anchored.of("\\S(?: {3,}|[ ]?\\t\\s{0,40})\\S", 2, List.of("   ", "\t"));
  private static final Pattern HEAD = Pattern.compile("\\S+(?: \\S+)*");

  /** How far to the right of its cells a head may stand, in characters. */
  private static final int ASKEW = 6;

  private static final int MOST_ROWS = 60;

  /** No row is longer: a text without line breaks is no table, and is not searched for one. */
  private static final int LONGEST = 500;

  /** The place of a text in its table; empty where its line is no row of one. */
  public static Optional<TablePlace> at(String text, int offset) {
    int start = lineStart(text, offset);
    if (start < 0) {
      return Optional.empty();
    }
    String line = line(text, start);
    boolean barred = BARRED.isIn(line);
    String left = text.substring(start, offset);
    boolean gapped = GAPPED.isIn(left + "x");
    if (!barred && !(gapped && isGapped(text, start))) {
      return Optional.empty();
    }
    Pattern parts = barred ? BAR : GAP;
    String[] cells = parts.split(left.stripLeading(), -1);
    String header = header(text, start, barred ? BARRED : GAPPED);
    String[] heads = parts.split(header.strip(), -1);
    boolean named = !header.isEmpty() && cells.length - 1 < heads.length;
    if (!barred && !left.contains("\t") && !named) {
      return Optional.of(
          new TablePlace(
              String.join(" ", cells),
              cells[cells.length - 1].strip(),
              headAbove(header, left.length() - cells[cells.length - 1].length())));
    }
    return Optional.of(
        new TablePlace(
            String.join(" ", cells),
            cells[cells.length - 1].strip(),
            named ? heads[cells.length - 1] : ""));
  }

  /** The head that stands above a cell, where heads are parted less widely than cells. */
  private static String headAbove(String header, int cell) {
    String above = "";
    Matcher head = HEAD.matcher(header);
    while (head.find() && head.start() <= cell + ASKEW) {
      above = head.group();
    }
    return above;
  }

  /** One line with a gap is no table yet: a second one stands before or after it. */
  private static boolean isGapped(String text, int start) {
    int next = start + line(text, start).length() + 1;
    boolean after = next < text.length() && GAPPED.isIn(line(text, next).strip());
    int before = start > 1 ? lineStart(text, start - 1) : -1;
    return after || (before >= 0 && GAPPED.isIn(line(text, before).strip()));
  }

  /** The first row of the table; empty where that is the row itself. */
  private static String header(String text, int row, Anchored mark) {
    String first = "";
    int start = row;
    for (int i = 0; i < MOST_ROWS && start > 1; i++) {
      int above = lineStart(text, start - 1);
      String line = above < 0 ? "" : line(text, above);
      if (!mark.isIn(line.strip()) && !RULE.matcher(line).matches()) {
        break;
      }
      if (!RULE.matcher(line).matches()) {
        first = line;
      }
      start = above;
    }
    return first;
  }

  /** Where the line of a place starts; -1 where it is longer than any row. */
  public static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at--;
      if (offset - at > LONGEST) {
        return -1;
      }
    }
    return at;
  }

  /** A line, or as much of it as a row may have. */
  private static String line(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(start, end);
  }
}
