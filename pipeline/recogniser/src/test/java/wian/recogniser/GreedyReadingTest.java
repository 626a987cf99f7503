package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GreedyReadingTest {
  /** Strip and page in one scale, the strip's first column at the page's left edge. */
  private static final Placing PLACING = new Placing(Strip.BEFORE, 100, 0, 1, 200, 0);

  @Test
  void repeatsAreOneSignUnlessABlankPartsThem() throws IOException {
    assertEquals("๑๑ก", text("๑๑_๑กก"));
  }

  @Test
  void spacesAtTheEndsAreCut() throws IOException {
    assertEquals("ก ๑", text("_ ก_ _๑  _"));
  }

  @Test
  void aSignReachesHalfWayToItsNeighbours() throws IOException {
    List<Sign> signs = signs("__ก___๑__");
    assertEquals(18, signs.get(0).box().x() + signs.get(0).box().width());
    assertEquals(18, signs.get(1).box().x());
  }

  @Test
  void theFirstSignBeginsAndTheLastEndsWhereTheInkDoes() throws IOException {
    List<Sign> signs = signs("__ก___๑__");
    assertEquals(PLACING.left(), signs.get(0).box().x());
    assertEquals(PLACING.left() + 200, signs.get(1).box().x() + signs.get(1).box().width());
  }

  @Test
  void isAsSureAsItsBestFrame() throws IOException {
    assertEquals(0.9, signs("กก").getFirst().confidence(), 1e-6);
    assertEquals(0.9, signs("_ก__").getFirst().confidence(), 1e-6);
  }

  private static String text(String frames) throws IOException {
    return signs(frames).stream().map(Sign::text).collect(Collectors.joining());
  }

  private static List<Sign> signs(String frames) throws IOException {
    byte[] names = "<blank>\n<space>\nก\n๑\n".getBytes(StandardCharsets.UTF_8);
    float[] logs = new float[4 * frames.length()];
    for (int t = 0; t < frames.length(); t++) {
      int best = "_ ก๑".indexOf(frames.charAt(t));
      for (int i = 0; i < 4; i++) {
        logs[4 * t + i] = (float) Math.log(i == best ? 0.9 : 0.1 / 3);
      }
    }
    Classes classes = Classes.read(new ByteArrayInputStream(names));
    return new LineReading(classes, Expectations.none()).signs(new Frames(logs, 4), PLACING);
  }
}
