package wian.pipeline.read.text;

import java.util.List;

/**
 * What the converter that a text went through made of sara am (ำ) throughout. No line tells it
 * alone.
 *
 * @param apart ำ is a space and sara aa: "ค าสั่ง", "ท าน า"
 * @param forAa sara aa (า) is ำ too: "ว่ำด้วยงำน"
 */
record SaraAmHabit(boolean apart, boolean forAa) {
  /** Occurrences that make a habit; fewer are slips. */
  private static final int ENOUGH = 4;

  private static final char SARA_AA = '\u0e32';
  private static final char SARA_AM = '\u0e33';
  private static final char NIKHAHIT = '\u0e4d';

  /**
   * The habits of a text. Spaces before า mean something only where there are next to none before
   * other vowels: else they stand in all words. In Thai as it is written, ten า come to one ำ.
   */
  static SaraAmHabit of(List<String> lines) {
    int aa = 0;
    int am = 0;
    int spaceBeforeAa = 0;
    int spaceBeforeOther = 0;
    for (String line : lines) {
      char last = '\n';
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        aa += c == SARA_AA ? 1 : 0;
        am += c == SARA_AM || c == NIKHAHIT ? 1 : 0;
        boolean inside = last == ' ' && i > 1 && isThai(line.charAt(i - 2));
        spaceBeforeAa += inside && c == SARA_AA ? 1 : 0;
        spaceBeforeOther += inside && c != SARA_AA && isDependent(c) ? 1 : 0;
        last = c;
      }
    }
    return new SaraAmHabit(
        spaceBeforeAa >= ENOUGH && spaceBeforeAa > 10 * spaceBeforeOther && am * 10 < spaceBeforeAa,
        am >= 3 * ENOUGH && am > 2 * aa);
  }

  /** A line as it was before; words whose ำ is right are told by {@link LostSaraAm} later. */
  String undone(String line) {
    String text = forAa ? line.replace(SARA_AM, SARA_AA) : line;
    int space = apart ? text.indexOf(" \u0e32", 1) : -1;
    if (space < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (; space > 0; space = text.indexOf(" \u0e32", space + 1)) {
      if (isThai(text.charAt(space - 1))) {
        out.append(text, from, space).append(SARA_AM);
        from = space + 2;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isThai(char c) {
    return (c >= 'ก' && c <= 'ฮ') || (c >= '\u0e48' && c <= '\u0e4b');
  }

  /** Vowels and marks that stand on or behind a consonant. */
  private static boolean isDependent(char c) {
    return (c >= '\u0e30' && c <= '\u0e3a') || (c >= '\u0e47' && c <= '\u0e4e');
  }
}
