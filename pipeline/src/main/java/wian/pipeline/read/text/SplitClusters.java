package wian.pipeline.read.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out spaces that justified text and its converters put inside Thai words: the single ones
 * that cut a syllable where it cannot end, and all of a text that has one after nearly every letter
 * or two.
 */
final class SplitClusters {
  private static final String FIRST_OF_SYLLABLE = "กขคงจฉชซดตถทธนปผฝพฟมยรลวศสหอ";
  private static final Pattern BETWEEN_THAI = Pattern.compile("(?<=[ก-ฺเ-๎]) (?=[ก-ฺเ-๎])");
  private static final int ENOUGH = 40;

  private SplitClusters() {}

  static String joined(String text) {
    StringBuilder joined = null;
    int from = 0;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (cutsASyllable(text, at)) {
        joined = joined == null ? new StringBuilder(text.length()) : joined;
        joined.append(text, from, at);
        from = at + 1;
      }
    }
    return joined == null ? text : joined.append(text, from, text.length()).toString();
  }

  /**
   * Whether a space stands where no syllable can end: after a vowel that needs a final (ั ื, ็ but
   * in ก็), a tone mark on a bare consonant, a vowel before its own; or before what cannot begin
   * one.
   */
  private static boolean cutsASyllable(String text, int space) {
    char next = at(text, space + 1);
    if ((next >= '\u0e30' && next <= '\u0e3a') || (next >= '\u0e47' && next <= '\u0e4d')) {
      return true;
    }
    if (!isConsonant(next)) {
      return false;
    }
    char last = at(text, space - 1);
    char second = at(text, space - 2);
    if (last == '\u0e47') {
      return second != 'ก' || "เแ".indexOf(at(text, space - 3)) >= 0;
    }
    if (isTone(last)) {
      return needsFinal(second)
          || (FIRST_OF_SYLLABLE.indexOf(second) >= 0
              && !isLeading(at(text, space - 3))
              && !(isConsonant(at(text, space - 3)) && isLeading(at(text, space - 4))));
    }
    return needsFinal(last) || isLeading(last);
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isConsonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  private static boolean isTone(char c) {
    return c >= '\u0e48' && c <= '\u0e4b';
  }

  private static boolean isLeading(char c) {
    return c >= '\u0e40' && c <= '\u0e44';
  }

  private static boolean needsFinal(char c) {
    return c == '\u0e31' || c == '\u0e37';
  }

  /** A line of a text that is spaced out: words are told from each other by two spaces only. */
  static String closedUp(String line) {
    return BETWEEN_THAI.matcher(line).replaceAll("");
  }

  /** Whether a text is spaced out: its Thai stretches are a letter or two long. */
  static boolean spacedOut(List<String> lines) {
    int stretches = 0;
    int letters = 0;
    for (String line : lines) {
      boolean inside = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean thai = c >= 'ก' && c <= '\u0e4e';
        letters += thai && (c <= 'ฮ' || (c >= '\u0e40' && c <= '\u0e44')) ? 1 : 0;
        stretches += thai && !inside ? 1 : 0;
        inside = thai;
      }
    }
    return stretches >= ENOUGH && letters < 2.2 * stretches;
  }
}
