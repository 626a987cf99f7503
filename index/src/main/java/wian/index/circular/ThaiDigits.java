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
    return c >= '0' && (c <= '9' || UCharacter.isDigit(c));
  }

  /** Whether the character is one of ๐ to ๙. */
  public static boolean isThai(char c) {
    return c >= '๐' && c <= '๙';
  }
}
