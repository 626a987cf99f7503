package wian.pipeline.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.AgencyRegister;
import wian.pipeline.extract.Line;

/**
 * Mends what a recogniser doubted by the phrases that letters are made of: "บับแต่วันที่" whose
 * first sign it was not sure of is นับแต่วันที่. A sign that was read surely is never changed, nor
 * is a digit, and five of six signs of the phrase must be there as printed. The doubt itself stays:
 * a fact that holds a mended sign is uncertain.
 */
final class KnownPhrases {
  /** One sign in so many may be another than the phrase's. */
  private static final int ONE_IN = 6;

  /** From here on a sign counts as read surely; measured on scans of letters. */
  private static final double SURE = 0.97;

  /** The word for what a body is, which says nothing of which one it is. */
  private static final Pattern SORT = Pattern.compile("^(?:จังหวัด|กระทรวง|กรม|สำนักงาน)");

  /** The longest first, for it is the one that says most. */
  private static final List<String> PHRASES =
      Stream.concat(
              Phrases.KNOWN.all().stream(),
              AgencyRegister.standard().names().map(n -> SORT.matcher(n).replaceFirst("")))
          .filter(p -> p.length() >= ONE_IN)
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private KnownPhrases() {}

  /**
   * A line's text, of the same length, with the doubted signs of known phrases as they should be.
   */
  static String mended(Line line) {
    if (line.weak() == null || line.weak().isEmpty()) {
      return line.text();
    }
    StringBuilder text = new StringBuilder(line.text());
    Map<Integer, Character> doubted = doubted(line);
    for (int at : List.copyOf(doubted.keySet())) {
      for (String phrase : PHRASES) {
        if (doubted.containsKey(at) && mend(text, at, phrase, doubted)) {
          break;
        }
      }
    }
    return text.toString();
  }

  private static Map<Integer, Character> doubted(Line line) {
    Map<Integer, Character> doubted = new TreeMap<>();
    for (Line.Weak weak : line.weak()) {
      char sign = line.text().charAt(weak.at());
      if (weak.confidence() < SURE && !Character.isDigit(sign)) {
        doubted.put(weak.at(), sign);
      }
    }
    return doubted;
  }

  /** Whether the phrase stands around a doubted place; its signs are then put there. */
  private static boolean mend(
      StringBuilder text, int at, String phrase, Map<Integer, Character> doubted) {
    for (int i = 0; i < phrase.length(); i++) {
      int start = at - i;
      if (start >= 0
          && start + phrase.length() <= text.length()
          && stands(text, start, phrase, doubted)) {
        text.replace(start, start + phrase.length(), phrase);
        for (int j = start; j < start + phrase.length(); j++) {
          doubted.remove(j);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean stands(
      StringBuilder text, int start, String phrase, Map<Integer, Character> doubted) {
    int other = 0;
    for (int i = 0; i < phrase.length(); i++) {
      if (text.charAt(start + i) != phrase.charAt(i)) {
        other++;
        if (other > phrase.length() / ONE_IN || !doubted.containsKey(start + i)) {
          return false;
        }
      }
    }
    return true;
  }
}
