package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  private static final BufferedImage LINES =
      Drawn.paper(
          800,
          1100,
          g -> {
            for (int y = 150; y < 950; y += 32) {
              for (int x = 100; x < 700; x += 14) {
                g.fillRect(x, y, 3, 10);
                g.fillRect(x, y, 8, 3);
              }
            }
          });

  @ParameterizedTest
  @ValueSource(doubles = {-6, -1.5, -0.2, 0, 0.35, 2, 7})
  void isTheSlopeOfTheLines(double degrees) {
    GreyPage page = GreyPage.of(Drawn.turned(LINES, degrees));
    double slope = Skew.slope(Darkness.of(page, 100).ink(), 100);
    assertEquals(degrees, Math.toDegrees(Math.atan(slope)), 0.11);
  }

  @Test
  void ofABlankPageIsNone() {
    GreyPage page = GreyPage.of(Drawn.paper(300, 400, g -> {}));
    assertEquals(0, Skew.slope(Darkness.of(page, 100).ink(), 100));
  }
}
