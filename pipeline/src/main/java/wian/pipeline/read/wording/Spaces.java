package wian.pipeline.read.wording;

/** White space out of short texts, which rules do by the thousand a letter. */
public final class Spaces {
  private Spaces() {}

  /** A text without its white space. */
  public static String none(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** A text with one space for every run of white space. */
  public static String single(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space) {
        out.append(text.charAt(i));
      } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** What {@code \\s} of a regular expression takes. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
