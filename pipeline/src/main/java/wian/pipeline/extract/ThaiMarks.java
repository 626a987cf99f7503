package wian.pipeline.extract;

/**
 * Thai vowels above and below, tone marks and the like (สระบน สระล่าง วรรณยุกต์), as PDF text
 * layers give them: glyphs without width of their own, in any order, and in private-use shapes.
 */
final class ThaiMarks {
  /**
   * Unicode for U+F700 to U+F71A, the shifted shapes of Windows' Thai fonts: consonants without
   * their foot, marks moved left, down, or both.
   */
  private static final String PRIVATE_USE =
      "ฐ" // F700, without foot
          + "ิีึื" // F701-F704, left
          + "่้๊๋์" // F705-F709, low and left
          + "่้๊๋์" // F70A-F70E, low
          + "ญ" // F70F, without foot
          + "ัํ็" // F710-F712, left
          + "่้๊๋์" // F713-F717, left
          + "ฺุู"; // F718-F71A, lower

  private static final char FIRST_PRIVATE = '\uF700';

  private ThaiMarks() {}

  /** The text with the private-use shapes as the characters that they show. */
  static String fromPrivateUse(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - FIRST_PRIVATE;
      if (at >= 0 && at < PRIVATE_USE.length()) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, PRIVATE_USE.charAt(at));
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether it stands above or below a consonant. */
  static boolean isMark(char c) {
    return rank(c) > 0;
  }

  /** Whether the text is marks alone. */
  static boolean isMarks(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isMark((char) c));
  }

  /**
   * A line with each of its clusters in the order of Thai spelling: consonant, vowel, tone mark,
   * silencer; a mark that a cluster has twice (drawn again for bold) stands once.
   */
  static String ordered(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int first = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isMark(c)) {
        out.append(c);
        first = out.length();
      } else if (out.indexOf(String.valueOf(c), first) < 0) {
        int at = out.length();
        while (at > first && rank(out.charAt(at - 1)) > rank(c)) {
          at--;
        }
        out.insert(at, c);
      }
    }
    return out.toString();
  }

  /** Place in its cluster: 1 vowels, nikhahit and phinthu, 2 tone marks, 3 silencers; 0 no mark. */
  private static int rank(char c) {
    return switch (c) {
      case 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', 'ฺ', '็', 'ํ' -> 1;
      case '่', '้', '๊', '๋' -> 2;
      case '์', '๎' -> 3;
      default -> 0;
    };
  }
}
