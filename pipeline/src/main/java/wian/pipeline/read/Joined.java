package wian.pipeline.read;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text as phrases are looked for in it: without white space, which stands anywhere in Thai and in
 * damaged text inside words too, and without tone marks, which text layers lose. Where a paragraph
 * or a numbered item begins, one line end is kept.
 */
final class Joined {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "\\n(?=\\s*\\n|\\s*[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2}){0,3}[.)]|\\s*[-•*|]\\s|\\s{4}|\\t)");
  private static final String TONES = "่้๊๋์";

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
  String printed() {
    return printed;
  }

  /** The text joined. */
  String text() {
    return text;
  }

  static Joined of(String printed) {
    String lines = PARAGRAPH.matcher(printed).replaceAll("\u0000");
    StringBuilder text = new StringBuilder(lines.length());
    int[] at = new int[lines.length()];
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == 0) {
        at[text.length()] = i;
        text.append('\n');
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && TONES.indexOf(c) < 0) {
        at[text.length()] = i;
        text.append(c);
      }
    }
    return new Joined(printed, text.toString(), Arrays.copyOf(at, text.length()));
  }

  /** A pattern for joined text: its own tone marks do not count either. */
  static Pattern pattern(String regex) {
    return Pattern.compile(fold(regex));
  }

  /** A phrase as it stands in joined text. */
  static String fold(String phrase) {
    StringBuilder out = new StringBuilder();
    phrase.chars().filter(c -> TONES.indexOf(c) < 0).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Offset in the printed text of a joined character; the end where there is none. */
  int start(int i) {
    return i < at.length ? at[i] : printed.length();
  }

  /** Offset in the printed text behind the joined characters up to here. */
  int end(int i) {
    int end = i == 0 ? 0 : at[i - 1] + 1;
    while (end < printed.length() && TONES.indexOf(printed.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Whether white space, or the text's end, stands before a joined character. */
  boolean gapAt(int i) {
    return i >= at.length || Character.isWhitespace(printed.charAt(end(i)));
  }

  /** The joined text before a place, no further back than its paragraph's start. */
  String left(int i, int most) {
    int from = Math.max(Math.max(0, i - most), text.lastIndexOf('\n', i - 1) + 1);
    return text.substring(from, Math.max(from, i));
  }

  /** Index of the joined character at or behind an offset of the printed text. */
  int index(int offset) {
    int i = Arrays.binarySearch(at, offset);
    return i >= 0 ? i : -i - 1;
  }
}
