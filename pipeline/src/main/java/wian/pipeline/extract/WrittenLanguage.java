package wian.pipeline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much a text looks like written Thai or English: how surprising each letter is behind the one
 * before it, in bits. Where a font's letters are named wrongly, or a scan was read badly, letters
 * follow each other that never do. Measured on the layers of real official documents and on the
 * same letters shifted in the alphabet: of stretches of 20 letters, one in a thousand that is Thai
 * surprises more than 7 bits a letter, and of ciphers all but one in a hundred do; of 100 letters,
 * one in a thousand more than 5.7, and of ciphers none less than 7.7.
 */
final class WrittenLanguage {
  /** Bits a letter above which a long text is no language. */
  private static final double STRANGE = 5.5;

  /**
   * Bits by which chance may exceed it in a text of one letter; less with the root of the length.
   */
  private static final double CHANCE = 7;

  /** Bits a letter at which more letters say no more. */
  private static final double WORTHLESS = 7;

  private static final char FIRST_THAI = 'ก';
  private static final char LAST_THAI = '๎';

  /** Row and column 0 are what is no letter: a blank, a digit, the end. */
  private static final byte[][] THAI;

  private static final byte[][] LATIN;

  /** Columns of the Thai table by character, from ก: the characters that are no letters have 0. */
  private static final byte[] THAI_COLUMN = new byte[LAST_THAI - FIRST_THAI + 1];

  static {
    List<String> rows = rows();
    int latin = rows.indexOf("latin");
    THAI = table(rows.subList(rows.indexOf("thai") + 1, latin));
    LATIN = table(rows.subList(latin + 1, rows.size()));
    byte column = 1;
    for (char c = FIRST_THAI; c <= LAST_THAI; c++) {
      boolean letter = c <= 'ฺ' || c >= 'เ';
      THAI_COLUMN[c - FIRST_THAI] = letter ? column++ : 0;
    }
  }

  private WrittenLanguage() {}

  /**
   * What a stretch of text amounts to.
   *
   * @param letters how many Thai and Latin letters it has, Thai marks included
   * @param bits how surprising they are, all together
   */
  record Surprise(int letters, int bits) {
    static final Surprise NONE = new Surprise(0, 0);

    Surprise and(Surprise other) {
      return new Surprise(letters + other.letters, bits + other.bits);
    }

    /** Whether this is no language; false where it is too short to tell. */
    boolean isStrange(int least) {
      return letters >= least && bits > STRANGE * letters + CHANCE * Math.sqrt(letters);
    }

    /**
     * How much there is to read: grows with every letter that is where it may be, and shrinks with
     * every one that is not.
     */
    double worth() {
      return WORTHLESS * letters - bits;
    }
  }

  static Surprise of(CharSequence text) {
    int letters = 0;
    int bits = 0;
    int thai = 0;
    int latin = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int thaiNow = c >= FIRST_THAI && c <= LAST_THAI ? THAI_COLUMN[c - FIRST_THAI] : 0;
      int lower = c | 0x20;
      int latinNow = lower >= 'a' && lower <= 'z' && c < 0x80 ? lower - 'a' + 1 : 0;
      bits += (thai | thaiNow) == 0 ? 0 : THAI[thai][thaiNow];
      bits += (latin | latinNow) == 0 ? 0 : LATIN[latin][latinNow];
      letters += (thaiNow | latinNow) == 0 ? 0 : 1;
      thai = thaiNow;
      latin = latinNow;
    }
    return new Surprise(letters, bits);
  }

  private static byte[][] table(List<String> rows) {
    byte[][] table = new byte[rows.size()][rows.size()];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        table[i][j] = (byte) Character.digit(rows.get(i).charAt(j), 16);
      }
    }
    return table;
  }

  private static List<String> rows() {
    try (InputStream in = WrittenLanguage.class.getResourceAsStream("pairs.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
