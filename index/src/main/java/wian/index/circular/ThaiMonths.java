package wian.index.circular;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of months in Thai, full and abbreviated, dots and spaces lost or not. */
public final class ThaiMonths {
  private static final String[] FULL = {
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"
  };
  private static final String[] SHORT = {
    "มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"
  };

  /** Any month, full or abbreviated, as it is spelt. */
  static final String SPELT =
      "(?=[มกพเสตธ])(?:"
          + String.join("|", FULL).replaceAll("(?<=[ก-๎])(?=[ก-๎])", "[ \\\\n]?")
          + "|(?:มี|เม|มิ|[มกพสตธ])[ \\t]?(?:\\.\\n?)?[ \\t]?[คพย](?![ก-๎])\\.?)";

  /** The same; a word that may be a full one misspelt is matched too. */
  static final String PATTERN =
      SPELT
          // No word of Thai letters that long: told before its end is looked for.
          + "|(?=[ก-๎]{5,15}+(?![ก-๎]))[ก-๎]{3,9}(?:คม|ยน|พันธ์|พันธุ์|พันธ)(?![ก-๎])";

  private static final Pattern SPACE_OR_DOT = Pattern.compile("[\\s.]");

  private ThaiMonths() {}

  /** The full name of a month, as it is spelt. */
  public static String full(Month month) {
    return FULL[month.getValue() - 1];
  }

  /** A name without white space and dots. */
  static String plain(String word) {
    return SPACE_OR_DOT.matcher(word).replaceAll("");
  }

  static Optional<Month> named(String word) {
    String plain = plain(word);
    for (int i = 0; i < 12; i++) {
      if (plain.equals(FULL[i]) || plain.equals(SHORT[i])) {
        return Optional.of(Month.of(i + 1));
      }
    }
    return misspelt(plain);
  }

  /** The one month whose name differs by one letter (two in long names). */
  private static Optional<Month> misspelt(String word) {
    if (word.length() < 5) {
      return Optional.empty();
    }
    int best = Integer.MAX_VALUE;
    Month month = null;
    for (int i = 0; i < 12; i++) {
      int distance = distance(word, FULL[i]);
      if (distance < best) {
        best = distance;
        month = Month.of(i + 1);
      }
    }
    return best <= (word.length() >= 8 ? 2 : 1) ? Optional.of(month) : Optional.empty();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int keep = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(keep, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
