package wian.pipeline.read.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.AgencyRegister;
import wian.pipeline.extract.Line;
import wian.pipeline.read.wording.Phrases;

/**
 * Mends what a recogniser doubted by the phrases that letters are made of: "บับแต่วันที่" whose
 * first sign it was not sure of is นับแต่วันที่. A sign that was read surely is never changed, nor
 * is a digit, and five of six signs of the phrase must be there as printed. The doubt itself stays:
 * a fact that holds a mended sign is uncertain.
 */
final class KnownPhrases {
  /** One sign in so many may be another than the phrase's. */
  private static final int ONE_IN = 6;

  /** From here on a sign counts as read surely. */
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

  /** Phrases of so many signs or more are known even where a vowel or tone of theirs was lost. */
  private static final int LONG = 9;

  /** Every long phrase by what is left of it without one of its marks, where that is no phrase. */
  private static final Map<String, String> LOST_MARKS = lostMarks();

  private KnownPhrases() {}

  /** The text of a line from a recogniser, known phrases as they should be. */
  static String mended(Line line) {
    return line.weak() == null ? line.text() : withMarks(withSigns(line));
  }

  private static Map<String, String> lostMarks() {
    Map<String, String> lost = new TreeMap<>();
    for (String phrase : PHRASES) {
      for (int i = 1; i < phrase.length() && phrase.length() >= LONG; i++) {
        if (isMark(phrase, i)) {
          lost.put(phrase.substring(0, i) + phrase.substring(i + 1), phrase);
        }
      }
    }
    lost.keySet().removeAll(PHRASES);
    return lost;
  }

  /** "สิ้นปงบประมาณ": the phrase with the mark that was lost. */
  private static String withMarks(String text) {
    String whole = text;
    for (Map.Entry<String, String> lost : LOST_MARKS.entrySet()) {
      int at = whole.indexOf(lost.getKey());
      // A mark behind it may be the very one, a place too late.
      if (at >= 0 && !isMark(whole, at + lost.getKey().length())) {
        whole = whole.replace(lost.getKey(), lost.getValue());
      }
    }
    return whole;
  }

  /** Whether a vowel or tone above or below a consonant stands there. */
  private static boolean isMark(String text, int at) {
    return at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }

  /** With the doubted signs of known phrases as they should be; of the same length. */
  private static String withSigns(Line line) {
    StringBuilder text = new StringBuilder(line.text());
    Set<Integer> doubted = doubted(line);
    for (int at : List.copyOf(doubted)) {
      for (String phrase : PHRASES) {
        if (doubted.contains(at) && mend(text, at, phrase, doubted)) {
          break;
        }
      }
    }
    return text.toString();
  }

  private static Set<Integer> doubted(Line line) {
    Set<Integer> doubted = new TreeSet<>();
    for (Line.Weak weak : line.weak()) {
      char sign = line.text().charAt(weak.at());
      if (weak.confidence() < SURE && !Character.isDigit(sign)) {
        doubted.add(weak.at());
      }
    }
    return doubted;
  }

  /** Whether the phrase stands around a doubted place; its signs are then put there. */
  private static boolean mend(StringBuilder text, int at, String phrase, Set<Integer> doubted) {
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
      StringBuilder text, int start, String phrase, Set<Integer> doubted) {
    int other = 0;
    for (int i = 0; i < phrase.length(); i++) {
      if (text.charAt(start + i) != phrase.charAt(i)) {
        other++;
        if (other > phrase.length() / ONE_IN || !doubted.contains(start + i)) {
          return false;
        }
      }
    }
    return true;
  }
}
