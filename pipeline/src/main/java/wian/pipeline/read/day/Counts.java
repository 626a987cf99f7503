package wian.pipeline.read.day;

import java.util.List;
import wian.index.circular.ThaiDigits;

/** Small numbers in digits or in words: ๑๕, สิบห้า, เก้าสิบ, หนึ่งร้อยยี่สิบ; for joined text. */
public final class Counts {
  private static final List<String> ONES =
      List.of("ศูนย", "หนึง", "สอง", "สาม", "สี", "หา", "หก", "เจ็ด", "แปด", "เกา");
  private static final String ONE = "(?:หนึง|เอ็ด|สอง|ยี|สาม|สี|หา|หก|เจ็ด|แปด|เกา)";

  /** Numbers in words, for a pattern over joined text. */
  public static final String WORDS =
      "(?:(?:" + ONE + "?รอย)?" + ONE + "?สิบ" + ONE + "?|" + ONE + "?รอย" + ONE + "?|" + ONE + ")";

  /** For a pattern over joined text; a digit may have become an "o". */
  public static final String NUMBER = "(?:[0-9๐-๙][0-9๐-๙oO]{0,2}(?![0-9๐-๙,./])|" + WORDS + ")";

  private Counts() {}

  public static int of(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(ThaiDigits.toArabic(printed.replaceAll("[oO]", "0")));
    }
    int total = 0;
    String rest = printed;
    for (String unit : List.of("รอย", "สิบ")) {
      int at = rest.indexOf(unit);
      if (at >= 0) {
        total += (at == 0 ? 1 : one(rest.substring(0, at))) * (unit.equals("รอย") ? 100 : 10);
        rest = rest.substring(at + unit.length());
      }
    }
    return rest.isEmpty() ? total : total + one(rest);
  }

  private static int one(String word) {
    return switch (word) {
      case "เอ็ด" -> 1;
      case "ยี" -> 2;
      default -> Math.max(0, ONES.indexOf(word));
    };
  }
}
