package wian.pipeline.answer;

import java.nio.charset.StandardCharsets;

/**
 * One content line of iCalendar (RFC 5545, 3.1): at most 75 octets, then a line end and a space.
 * Thai takes three octets a character, so lines are folded by octets and never within a character.
 */
final class ContentLine {
  private static final int OCTETS = 75;

  private ContentLine() {}

  /** A line of a name (with its parameters) and a value that is written as it is. */
  static String of(String name, String value) {
    StringBuilder out = new StringBuilder();
    int octets = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += length;
    }
    return out.append("\r\n").toString();
  }

  /** A line whose value is text (RFC 5545, 3.3.11): line ends stay, other control characters go. */
  static String ofText(String name, String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\r\\n?|\\n", "\\\\n")
            .replaceAll("\\p{Cntrl}", " ");
    return of(name, escaped);
  }
}
