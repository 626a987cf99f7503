package wian.index.circular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Latin letters that recognisers print for digits: o and O for 0, l and I for 1, g for 9. */
public final class Lookalikes {
  private static final Pattern LETTER = Pattern.compile("[oOlIg]");

  /** Digits, such letters, and what parts the digits of a day or an hour; one digit at least. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Za-z0-9๐-๙])(?:[oOlIg.:/]*+[0-9๐-๙][0-9๐-๙oOlIg.:/]*+)(?![A-Za-z])");

  private Lookalikes() {}

  /** The text with digits for such letters where they stand among digits; its length stays. */
  public static String asDigits(String text) {
    if (!LETTER.matcher(text).find()) {
      return text;
    }
    Matcher m = NUMBER.matcher(text);
    StringBuilder out = new StringBuilder(text);
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        out.setCharAt(i, digit(text.charAt(i)));
      }
    }
    return out.toString();
  }

  private static char digit(char c) {
    return switch (c) {
      case 'o', 'O' -> '0';
      case 'l', 'I' -> '1';
      case 'g' -> '9';
      default -> c;
    };
  }
}
