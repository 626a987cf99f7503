package wian.pipeline.read.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wian.pipeline.read.wording.Phrases;

/**
 * Gives words back their sara am (ำ) where a text layer has sara aa (า) for it: อาเภอ is อำเภอ.
 * Only words that would be none otherwise, from {@code sara-am.txt}.
 */
final class LostSaraAm {
  private static final char SARA_AM = '\u0e33';
  private static final char SARA_AA = '\u0e32';

  /** By the letter before the vowel. */
  private static final Map<Character, List<Word>> WORDS =
      Phrases.SARA_AM.all().stream()
          .map(LostSaraAm::word)
          .collect(Collectors.groupingBy(w -> w.before().charAt(w.before().length() - 1)));

  /** A word in two, without its vowel, and what must not stand before it. */
  private record Word(String before, String after, String not) {
    boolean at(String text, int vowel) {
      int start = vowel - before.length();
      return start >= 0
          && text.startsWith(before, start)
          && text.startsWith(after, vowel + 1)
          && (not.isEmpty() || !text.startsWith(not, start - not.length()));
    }
  }

  private LostSaraAm() {}

  private static Word word(String row) {
    int bar = row.indexOf('!');
    String whole = bar < 0 ? row : row.substring(0, bar).strip();
    int vowel = whole.indexOf(SARA_AM);
    return new Word(
        whole.substring(0, vowel),
        whole.substring(vowel + 1),
        bar < 0 ? "" : row.substring(bar + 1));
  }

  private static boolean isLost(String text, int vowel) {
    for (Word word : WORDS.getOrDefault(text.charAt(vowel - 1), List.of())) {
      if (word.at(text, vowel)) {
        return true;
      }
    }
    return false;
  }

  static String restored(String text) {
    StringBuilder out = null;
    for (int i = text.indexOf(SARA_AA, 1); i > 0; i = text.indexOf(SARA_AA, i + 1)) {
      if (isLost(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, SARA_AM);
      }
    }
    return out == null ? text : out.toString();
  }
}
