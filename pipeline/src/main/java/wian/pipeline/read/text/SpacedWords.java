package wian.pipeline.read.text;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes single spaces out of words in files that are strewn with them: "กรมกิ จการ". Thai puts
 * spaces between phrases; a space is one too many where ICU's dictionary, given the stretch without
 * its spaces, sees a word go on.
 */
final class SpacedWords {
  /** Thai letters and marks, single spaces between them. */
  private static final Pattern STRETCH = Pattern.compile("[ก-ฺเ-๎][ก-ฺเ-๎ ]*+");

  /** More spaces to letters than phrases need: then the file is looked at. */
  private static final int LETTERS_A_SPACE = 16;

  /** So many spaces inside words, and every fourth space, are a habit and no slip. */
  private static final int ENOUGH = 8;

  private static final int OF_ALL = 4;

  private final BreakIterator words;

  /**
   * @param words ICU's, for Thai
   */
  SpacedWords(BreakIterator words) {
    this.words = words;
  }

  /** Whether a file is strewn with spaces inside its words. */
  boolean in(List<String> lines) {
    int letters = 0;
    int spaces = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        letters += BrokenWords.isThai(line.charAt(i)) ? 1 : 0;
        spaces += isBetween(line, i) ? 1 : 0;
      }
    }
    return spaces >= ENOUGH
        && letters < LETTERS_A_SPACE * spaces
        && isHabit(lines, Math.max(ENOUGH, spaces / OF_ALL));
  }

  private boolean isHabit(List<String> lines, int enough) {
    int inside = 0;
    for (String line : lines) {
      inside += line.length() - closed(line).length();
      if (inside >= enough) {
        return true;
      }
    }
    return false;
  }

  /** A line without the spaces that stand inside its words. */
  String closed(String line) {
    if (line.indexOf(' ') < 0) {
      return line;
    }
    Matcher m = STRETCH.matcher(line);
    StringBuilder out = new StringBuilder(line.length());
    int from = 0;
    while (m.find()) {
      out.append(line, from, m.start()).append(whole(m.group()));
      from = m.end();
    }
    return out.append(line, from, line.length()).toString();
  }

  private CharSequence whole(String stretch) {
    String joined = stretch.replace(" ", "");
    words.setText(joined);
    StringBuilder out = new StringBuilder(stretch.length());
    int at = 0;
    for (int i = 0; i < stretch.length(); i++) {
      if (stretch.charAt(i) != ' ') {
        out.append(stretch.charAt(i));
        at++;
      } else if (!isBetween(stretch, i) || words.isBoundary(at)) {
        out.append(' ');
      }
    }
    return out;
  }

  private static boolean isBetween(String line, int i) {
    return line.charAt(i) == ' '
        && i > 0
        && i + 1 < line.length()
        && BrokenWords.isThai(line.charAt(i - 1))
        && BrokenWords.isThai(line.charAt(i + 1));
  }
}
