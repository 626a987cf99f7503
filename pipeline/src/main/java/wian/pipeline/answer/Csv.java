package wian.pipeline.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180) as a spreadsheet opens them: it takes the text for
 * UTF-8 by the mark that begins it.
 */
final class Csv {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What a spreadsheet would take for a formula and work out, also in full width. */
  private static final Pattern FORMULA =
      Pattern.compile("\\s*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

  private Csv() {}

  static String text(List<List<String>> rows) {
    return rows.stream().map(Csv::row).collect(Collectors.joining("", "" + BYTE_ORDER_MARK, ""));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
