package wian.pipeline.extract;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Thai that was written in its code page (TIS-620, windows-874) and read as the Western one: àÃ×èÍ§
 * is เรื่อง. Each character has one of ours, so places in a line stay as they are.
 */
final class CodePage {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** By what Latin-1 and windows-1252 make of the bytes 0x80 to 0xFF. */
  private static final char[] THAI = new char[0x100];

  /** Letters that make up their mind: fewer may be a French name. */
  private static final int ENOUGH = 6;

  static {
    for (int b = 0x80; b < 0x100; b++) {
      char thai = new String(new byte[] {(byte) b}, TextCharset.WINDOWS_874).charAt(0);
      THAI[b] = thai == '\uFFFD' ? 0 : thai;
    }
  }

  private CodePage() {}

  /**
   * The texts of a page or file with such Thai as it was written, each in its place; the same list
   * where there is none.
   */
  static List<Line> restored(List<Line> lines) {
    WrittenLanguage.Surprise surprise = WrittenLanguage.Surprise.NONE;
    for (Line line : lines) {
      if (mayBeThai(line.text())) {
        surprise = surprise.and(WrittenLanguage.of(onlyRestored(line.text())));
      }
    }
    if (surprise.letters() < ENOUGH || surprise.isStrange(ENOUGH)) {
      return lines;
    }
    return lines.stream()
        .map(line ->
            mayBeThai(line.text())
                ? new Line(
                    restored(line.text()), line.box(), line.confidence(), line.ends(), line.weak())
                : line)
        .toList();
  }

  /**
   * Whether a line has two letters of the upper half of the code page side by side, and none of
   * them in a Latin word, as in "café".
   */
  private static boolean mayBeThai(String line) {
    int inRuns = 0;
    int inWords = 0;
    boolean last = false;
    for (int i = 0; i < line.length(); i++) {
      boolean now = isUpper(line.charAt(i));
      inRuns += now && last ? 1 : 0;
      inWords += now && (isLatin(line, i - 1) || isLatin(line, i + 1)) ? 1 : 0;
      last = now;
    }
    return inRuns > inWords;
  }

  private static boolean isUpper(char c) {
    return (c >= '\u00A1' && c <= '\u00FB') || (c >= '\uF0A1' && c <= '\uF0FB');
  }

  private static boolean isLatin(String line, int at) {
    return at >= 0
        && at < line.length()
        && line.charAt(at) < 0x80
        && Character.isLetter(line.charAt(at));
  }

  private static String restored(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      char thai = thai(line.charAt(i));
      if (thai != 0) {
        out.setCharAt(i, thai);
      }
    }
    return LineText.of(out.toString());
  }

  /** What becomes Thai, and blanks for all else. */
  private static String onlyRestored(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      char thai = thai(line.charAt(i));
      out.setCharAt(i, thai == 0 ? ' ' : thai);
    }
    return out.toString();
  }

  /** The character of the Thai code page for a Western one; 0 where there is none. */
  private static char thai(char c) {
    if (c < 0x80) {
      return 0;
    }
    if (c < 0x100) {
      return THAI[c];
    }
    // Fonts of the Thai code page that call themselves fonts of symbols.
    if (isUpper(c)) {
      return THAI[c - 0xF000];
    }
    byte[] bytes = String.valueOf(c).getBytes(WESTERN);
    return bytes.length == 1 && bytes[0] < 0 ? THAI[bytes[0] & 0xFF] : 0;
  }
}
