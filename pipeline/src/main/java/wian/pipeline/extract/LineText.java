package wian.pipeline.extract;

import java.util.regex.Pattern;

/**
 * The text of a line, less the mechanical damage of its format. Nothing else is changed: never
 * NFKC, which would take ำ apart.
 */
final class LineText {
  /** What converters from Word leave of hidden bookmarks: {@code [bookmark: _GoBack]}. */
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\n]*\\]");

  /** Byte order mark, zero-width space, soft hyphen, NUL: nothing of them is printed. */
  private static final Pattern UNPRINTED = Pattern.compile("[\\uFEFF\\u200B\\u00AD\\u0000]");

  /**
   * Nikhahit (U+0E4D) and sara aa (U+0E32) or ำ itself, a tone mark between them or not: ำ taken
   * apart.
   */
  private static final Pattern APART_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)[\u0E32\u0E33]");

  private LineText() {}

  /** The line with debris removed and ำ as one character (U+0E33) after its tone mark. */
  static String of(String raw) {
    String text = raw;
    if (text.indexOf('[') >= 0) {
      text = BOOKMARK.matcher(text).replaceAll("");
    }
    text = UNPRINTED.matcher(text).replaceAll("");
    if (text.indexOf('\u0E4D') >= 0) {
      text = APART_AM.matcher(text).replaceAll("$1\u0E33");
    }
    return text;
  }
}
