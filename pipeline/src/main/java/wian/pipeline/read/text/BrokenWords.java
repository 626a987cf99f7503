package wian.pipeline.read.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words and numbers that a text breaks at a fixed width, "ภายใ / นวันที่": their ends go back to
 * the line on which they begin. Letters as they are printed break lines between words.
 */
final class BrokenWords {
  private static final Pattern NUMBER_END = Pattern.compile("(?<![0-9๐-๙.])[0-9๐-๙]{1,3}$");

  /** Digits that go on; not those of an item of a list. */
  private static final Pattern NUMBER_BEGINNING = Pattern.compile("^[0-9๐-๙]{1,4}(?![0-9๐-๙.)])");

  /** So many broken words, and every fourth line that could break one, are a habit. */
  private static final int ENOUGH = 4;

  private static final int OF_ALL = 4;

  /** Lines that tell whether it is one. */
  private static final int LOOKED_AT = 60;

  /** No word is longer, in characters. */
  private static final int LONGEST_WORD = 30;

  private final BreakIterator words;

  /**
   * @param words ICU's, for Thai
   */
  BrokenWords(BreakIterator words) {
    this.words = words;
  }

  /** Whether a file breaks words out of habit. */
  boolean in(List<String> lines) {
    int[] between =
        IntStream.range(1, lines.size())
            .filter(i -> mayBreak(lines.get(i - 1), lines.get(i)))
            .limit(LOOKED_AT)
            .toArray();
    int least = Math.max(ENOUGH, Math.ceilDiv(between.length, OF_ALL));
    int inside = 0;
    for (int i = 0; i < between.length && inside + between.length - i >= least; i++) {
      inside += ofWord(lines.get(between[i] - 1), lines.get(between[i])) > 0 ? 1 : 0;
    }
    return inside >= least;
  }

  /** Whether a word may begin on one line and end on the next. */
  private static boolean mayBreak(String above, String line) {
    return !above.isEmpty()
        && !line.isEmpty()
        && isThai(above.charAt(above.length() - 1))
        && isThai(line.charAt(0));
  }

  /** The lines of a page of such a file, their words whole. */
  List<String> mended(List<String> lines) {
    List<String> whole = new ArrayList<>(lines);
    for (int i = 1; i < whole.size(); i++) {
      int moved = Math.max(ofWord(whole.get(i - 1), whole.get(i)), ofNumber(whole, i));
      if (moved > 0) {
        whole.set(i - 1, whole.get(i - 1) + whole.get(i).substring(0, moved));
        whole.set(i, whole.get(i).substring(moved));
      }
    }
    return whole;
  }

  /** How much of a line is the end of a word that the line above begins. */
  private int ofWord(String above, String line) {
    int from = above.length();
    while (from > 0 && above.length() - from < LONGEST_WORD && isThai(above.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < Math.min(line.length(), LONGEST_WORD) && isThai(line.charAt(to))) {
      to++;
    }
    int broken = above.length() - from;
    if (broken == 0 || to == 0) {
      return 0;
    }
    words.setText(above.substring(from) + line.substring(0, to));
    return words.isBoundary(broken) ? 0 : words.following(broken) - broken;
  }

  /** A letter or mark of a word. */
  static boolean isThai(char c) {
    return (c >= 'ก' && c <= '\u0e3a') || (c >= '\u0e40' && c <= '\u0e4e');
  }

  private static int ofNumber(List<String> lines, int i) {
    Matcher beginning = NUMBER_BEGINNING.matcher(lines.get(i));
    return NUMBER_END.matcher(lines.get(i - 1)).find() && beginning.find() ? beginning.end() : 0;
  }
}
