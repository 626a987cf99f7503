package wian.pipeline.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out spaces that justified text and its converters put inside Thai words: the single ones
 * that cut a syllable where it cannot end, and all of a text that has one after nearly every letter
 * or two.
 */
final class SplitClusters {
  /**
   * A vowel that needs a final (ั ื, ็ but in ก็), a tone mark on a bare consonant, a vowel before
   * its own.
   */
  private static final Pattern CANNOT_END =
      Pattern.compile(
          "(?<=[\u0e31\u0e37][\u0e48-\u0e4b]|[\u0e31\u0e37]|[^ก]\u0e47|[\u0e40\u0e41]ก\u0e47|[\u0e40-\u0e44]"
              + "|(?<![\u0e40-\u0e44]|[\u0e40-\u0e44][ก-ฮ])(?:[กขคงจฉชซดตถทธนปผฝพฟมยรลวศสหอ][\u0e48-\u0e4b])) (?=[ก-ฮ])"
              + "| (?=[\u0e30-\u0e3a\u0e47-\u0e4d])");

  private static final Pattern BETWEEN_THAI = Pattern.compile("(?<=[ก-ฺเ-๎]) (?=[ก-ฺเ-๎])");
  private static final int ENOUGH = 40;

  private SplitClusters() {}

  static String joined(String text) {
    return mayBeCut(text) ? CANNOT_END.matcher(text).replaceAll("") : text;
  }

  /** Whether what cannot end a word stands before a space, or what cannot begin one behind it. */
  private static boolean mayBeCut(String text) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      char before = at > 0 ? text.charAt(at - 1) : ' ';
      char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if ("\u0e31\u0e37\u0e47".indexOf(before) >= 0
          || (before >= '\u0e48' && before <= '\u0e4b')
          || (before >= '\u0e40' && before <= '\u0e44')
          || (after >= '\u0e30' && after <= '\u0e3a')
          || (after >= '\u0e47' && after <= '\u0e4d')) {
        return true;
      }
    }
    return false;
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
