package wian.index.circular;

import com.ibm.icu.lang.UCharacter;

/** Thai digits (เลขไทย ๐ to ๙, U+0E50 to U+0E59) and Arabic ones: one number either way. */
public final class ThaiDigits {
  private ThaiDigits() {}

  /** The text with every decimal digit as 0 to 9; its length and all else stay as they are. */
  public static String toArabic(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && isDigit(c)) {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, (char) ('0' + UCharacter.digit(c)));
      }
    }
    return out == null ? text : out.toString();
  }

  /** The text with every Arabic digit as a Thai one; its length and all else stay as they are. */
  public static String toThai(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') {
        out.setCharAt(i, (char) (c - '0' + '๐'));
      }
    }
    return out.toString();
  }

  /** Whether the character is a Thai or Arabic digit (or another script's decimal digit). */
  public static boolean isDigit(char c) {
    // The Thai block is told here: nearly every character of a letter is asked.
    return c < 128 ? c >= '0' && c <= '9' : isThai(c) || (!inThaiBlock(c) && UCharacter.isDigit(c));
  }

  private static boolean inThaiBlock(char c) {
    return c >= '\u0e00' && c <= '\u0e7f';
  }

  /** Whether the character is one of ๐ to ๙. */
  public static boolean isThai(char c) {
    return c >= '๐' && c <= '๙';
  }

  /** By digit, the families it belongs to; some stand in several. */
  private static final String[] FAMILIES = {"a", "a", "c", "d", "b", "b", "ace", "bd", "be", "bd"};

  /**
   * The families of digits that are read for one another in Thai print: ๐ ๑ ๖ (a), ๔ ๕ ๗ ๘ ๙ (b), ๒
   * ๖ (c), ๓ ๗ ๙ (d), ๖ ๘ (e); counted on scans, and seen in letters read by machine.
   *
   * @param digit 0 to 9
   * @return a letter a family
   */
  public static String families(char digit) {
    return FAMILIES[digit - '0'];
  }

  /** Whether one character may be read for the other: the same, or digits 0 to 9 of one family. */
  public static boolean confusable(char a, char b) {
    return a == b
        || (arabic(a)
            && arabic(b)
            && families(a).chars().anyMatch(f -> families(b).indexOf(f) >= 0));
  }

  private static boolean arabic(char c) {
    return c >= '0' && c <= '9';
  }
}
