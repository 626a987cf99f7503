package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReadingTest {
  private static final String NAMES = "_ ก.๏๑";

  @ParameterizedTest
  @ValueSource(strings = {"ก ๏ ก", "๏. ก", "ก๏"})
  void whatLooksLikeABulletIsTheDigitOne(String frames) throws IOException {
    List<Sign> signs = signs(frames, 0.6);
    assertEquals(frames.replace('๏', '๑'), text(signs));
    // What spoke for either speaks for the digit.
    assertTrue(signs.stream().allMatch(sign -> sign.confidence() > 0.59), signs.toString());
    Sign one = signs.stream().filter(sign -> sign.text().equals("๑")).findFirst().orElseThrow();
    assertEquals(0.95, one.confidence(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"๏ ก", "๏"})
  void aBulletThatOpensALineStaysAndSoDoesARing(String frames) throws IOException {
    assertEquals(frames, text(signs(frames, 0.6)));
  }

  private static String text(List<Sign> signs) {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /**
   * Reads frames.
   *
   * @param share of the likelihood that each character's class has; of the rest the digit one has
   *     most where it is a bullet's
   */
  private static List<Sign> signs(String frames, double share) throws IOException {
    float[] logs = new float[NAMES.length() * frames.length()];
    for (int t = 0; t < frames.length(); t++) {
      for (int i = 0; i < NAMES.length(); i++) {
        char of = frames.charAt(t);
        double rest = NAMES.charAt(i) == '๑' && of == '๏' ? 0.35 : 0.01;
        logs[NAMES.length() * t + i] = (float) Math.log(NAMES.charAt(i) == of ? share : rest);
      }
    }
    String names = "<blank>\n<space>\nก\n.\n๏\n๑\n";
    Classes classes =
        Classes.read(new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8)));
    return new LineReading(classes, Expectations.none())
        .signs(new Frames(logs, NAMES.length()), new Placing(Strip.BEFORE, 100, 0, 1, 200, 0));
  }
}
