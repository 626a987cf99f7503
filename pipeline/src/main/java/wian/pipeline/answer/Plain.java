package wian.pipeline.answer;

/**
 * Text from letters and from askers as one plain line: control characters (line ends, terminal
 * escapes) become spaces, and invisible ones (zero widths, turns of the direction of writing) go.
 */
public final class Plain {
  private Plain() {}

  /** The text as one plain line; empty for null. */
  public static String text(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          out.append(' ');
      case Character.FORMAT, Character.SURROGATE -> {}
      default -> out.appendCodePoint(c);
    }
  }

  /** The text as one plain line, cut after so many characters. */
  public static String shortened(String text, int length) {
    String plain = text(text);
    return plain.codePointCount(0, plain.length()) <= length
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, length - 1)) + "…";
  }
}
