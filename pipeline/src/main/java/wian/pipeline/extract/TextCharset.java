package wian.pipeline.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The charset of a text file, found from its bytes.
 *
 * <p>General detectors guess Thai in one byte a character (TIS-620, windows-874) as Latin or
 * Cyrillic, so the rules are our own: a byte order mark decides; else every second byte, which in
 * Thai and in ASCII as UTF-16 is one of two; else what reads as UTF-8 is UTF-8; else it is the Thai
 * code page, of which TIS-620 and ISO-8859-11 are parts.
 */
final class TextCharset {
  /** The Thai code page of Windows (TIS-620 with punctuation). */
  static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextCharset() {}

  /** The charset that these bytes are most surely in. */
  static Charset of(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    if (isHalfUtf16(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if (isHalfUtf16(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    Utf8Count utf8 = Utf8Count.of(bytes);
    // A character cut at the end, or some damaged ones, make no code page of a UTF-8 file.
    if (utf8.broken() == 0 || utf8.whole() >= 10 * utf8.broken()) {
      return StandardCharsets.UTF_8;
    }
    return isLatin(bytes) ? WINDOWS_1252 : WINDOWS_874;
  }

  /**
   * Whether nine in ten of these bytes, and none in ten of the others, are the upper half of a
   * character of ASCII (U+00xx) or Thai (U+0Exx) in UTF-16: neither is a letter of any code page.
   *
   * @param from 0 for the first byte of each two, 1 for the second
   */
  private static boolean isHalfUtf16(byte[] bytes, int from) {
    int upper = 0;
    int others = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 || bytes[i] == 0x0E) {
        upper += i % 2 == from ? 1 : 0;
        others += i % 2 == from ? 0 : 1;
      }
    }
    return bytes.length >= 8 && upper * 20 > bytes.length * 9 && others * 20 < bytes.length;
  }

  /** Whether letters above ASCII stand alone among Latin ones, as in "café"; Thai comes in runs. */
  private static boolean isLatin(byte[] bytes) {
    int alone = 0;
    int inRuns = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        boolean run = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
        if (run) {
          inRuns++;
        } else if (i > 0 && Character.isLetter(bytes[i - 1])) {
          alone++;
        }
      }
    }
    return alone > inRuns;
  }

  /** How many characters of several bytes are whole, and how many broken, read as UTF-8. */
  private record Utf8Count(long whole, long broken) {
    static Utf8Count of(byte[] bytes) {
      long whole = 0;
      long broken = 0;
      int i = 0;
      while (i < bytes.length) {
        int length = length(bytes[i]);
        if (length == 1) {
          i++;
        } else if (length > 1 && continues(bytes, i, length)) {
          whole++;
          i += length;
        } else {
          broken++;
          i++;
        }
      }
      return new Utf8Count(whole, broken);
    }

    /** Bytes in the character that starts with this one; 0 where none starts with it. */
    private static int length(byte lead) {
      int b = lead & 0xFF;
      return b < 0x80 ? 1 : b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int start, int length) {
      if (start + length > bytes.length) {
        return false;
      }
      for (int i = start + 1; i < start + length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
          return false;
        }
      }
      return true;
    }
  }
}
