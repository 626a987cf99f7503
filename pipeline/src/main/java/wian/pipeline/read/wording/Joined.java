package wian.pipeline.read.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A text as phrases are looked for in it: without white space, which stands anywhere in Thai and in
 * damaged text inside words too, and without tone marks, which text layers lose. Where a paragraph
 * or a numbered item begins, one line end is kept.
 */
public final class Joined {
  private static final Anchored PARAGRAPH =
      Anchored.of(
          "\\n(?=\\s*\\n|\\s*[0-9๐-๙]{1,2}(?:\\t| {2,})|\\s*[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2}){0,3}[.)]|\\s*[-•*|]\\s|\\s{4}|\\t)",
          "\n");

  private final String printed;
  private final String text;

  /** Offset in the printed text of each joined character. */
  private final int[] at;

  private Joined(String printed, String text, int[] at) {
    this.printed = printed;
    this.text = text;
    this.at = at;
  }

  /** The text as it stands. */
  public String printed() {
    return printed;
  }

  /** The text joined. */
  public String text() {
    return text;
  }

  public static Joined of(String printed) {
    BitSet paragraphs = new BitSet(printed.length());
    PARAGRAPH.all(printed).forEach(m -> paragraphs.set(m.start()));
    StringBuilder text = new StringBuilder(printed.length());
    int[] at = new int[printed.length()];
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\n' && paragraphs.get(i)) {
        at[text.length()] = i;
        text.append('\n');
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && !isTone(c)) {
        at[text.length()] = i;
        text.append(c);
      }
    }
    return new Joined(printed, text.toString(), Arrays.copyOf(at, text.length()));
  }

  /** A pattern for joined text: its own tone marks do not count either. */
  public static Pattern pattern(String regex) {
    return Pattern.compile(fold(regex));
  }

  private static boolean isTone(char c) {
    return c >= '\u0e48' && c <= '\u0e4c';
  }

  /** A phrase as it stands in joined text. */
  public static String fold(String phrase) {
    StringBuilder out = new StringBuilder();
    phrase.chars().filter(c -> !isTone((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Offset in the printed text of a joined character; the end where there is none. */
  public int start(int i) {
    return i < at.length ? at[i] : printed.length();
  }

  /** Offset in the printed text behind the joined characters up to here. */
  public int end(int i) {
    int end = i == 0 ? 0 : at[i - 1] + 1;
    while (end < printed.length() && isTone(printed.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether white space, or the text's end, stands before a joined character. */
  public boolean gapAt(int i) {
    return i >= at.length || Character.isWhitespace(printed.charAt(end(i)));
  }

  /** The joined text before a place, no further back than its paragraph's start. */
  public String left(int i, int most) {
    int from = Math.max(Math.max(0, i - most), text.lastIndexOf('\n', i - 1) + 1);
    return text.substring(from, Math.max(from, i));
  }

  /** Index of the joined character at or behind an offset of the printed text. */
  public int index(int offset) {
    int i = Arrays.binarySearch(at, offset);
    return i >= 0 ? i : -i - 1;
  }
}
