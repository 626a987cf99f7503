package wian.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * A line with all ten Thai digits that must be read as it is printed. A machine on which it is not
 * would file letters under wrong numbers.
 */
final class SelfTest {
  static final String PRINTED = "ที่ มท ๐๑๒๓.๔/ว ๕๖๗๘๙ ลงวันที่";

  private static final int DPI = 200;

  private SelfTest() {}

  /**
   * Reads the line.
   *
   * @throws IllegalStateException where it is read as anything else
   */
  static void pass(Recogniser recogniser) {
    List<ReadLine> lines = recogniser.read(page(), DPI).lines();
    String read = lines.stream().map(ReadLine::text).collect(Collectors.joining("\n"));
    if (!read.equals(PRINTED)) {
      throw new IllegalStateException("self-test: read \"" + read + "\" for \"" + PRINTED + '"');
    }
  }

  private static GreyPage page() {
    try (InputStream in = SelfTest.class.getResourceAsStream("self-test.png")) {
      return GreyPage.of(ImageIO.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the picture for the self-test cannot be read", e);
    }
  }
}
