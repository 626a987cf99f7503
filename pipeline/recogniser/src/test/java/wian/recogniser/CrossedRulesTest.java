package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossedRulesTest {
  private static final int DPI = 150;

  @ParameterizedTest
  @ValueSource(doubles = {-4, -1, 0, 2.5})
  void aFrameAcrossWritingIsTakenOffButForTheStrokesThatCrossIt(double degrees) {
    BufferedImage frame = with(g -> g.drawRect(300, 200, 250, 180));
    BufferedImage both =
        Drawn.paper(
            900,
            700,
            g -> {
              g.drawImage(Drawn.turned(frame, degrees), 0, 0, null);
              writing(g);
            });
    GreyPage page = GreyPage.of(both);
    GreyPage clean = rules(page).takenOff(page, 1);
    int strokes = 0;
    int left = 0;
    for (int y = 0; y < 700; y++) {
      for (int x = 0; x < 900; x++) {
        boolean dark = (clean.grey()[y * 900 + x] & 255) < 128;
        boolean stroke =
            y >= 260 && y < 320 && y % 10 < 3 && x >= 93 && x < 693 && (x - 93) % 20 < 14;
        strokes += dark && stroke ? 1 : 0;
        left += dark && !stroke && x > 240 && x < 340 && y > 215 && y < 365 ? 1 : 0;
      }
    }
    assertEquals(6 * 3 * 30 * 14, strokes, 20);
    // What is left of the rule stands between strokes that touch it.
    assertTrue(left < 150, "left " + left);
  }

  @Test
  void whatStrikesWritingOutStays() {
    BufferedImage struck =
        with(g -> {
          for (int x = 100; x < 700; x += 12) {
            g.fillRect(x, 250, 3, 24);
          }
          g.drawLine(90, 262, 720, 262);
        });
    assertTrue(rules(GreyPage.of(struck)).isEmpty());
  }

  @Test
  void aTableWhoseRulesCrossOneAnotherStays() {
    BufferedImage table =
        with(g -> {
          for (int i = 0; i < 6; i++) {
            g.drawLine(100, 100 + 60 * i, 700, 100 + 60 * i);
            g.drawLine(100 + 120 * i, 100, 100 + 120 * i, 400);
          }
        });
    assertTrue(rules(GreyPage.of(table)).isEmpty());
    assertTrue(rules(GreyPage.of(Drawn.turned(table, 1.5))).isEmpty());
    assertFalse(ThinRule.of(Darkness.of(GreyPage.of(table), DPI).ink(), DPI).isEmpty());
  }

  private static CrossedRules rules(GreyPage page) {
    return CrossedRules.of(Darkness.of(page, DPI).ink(), DPI);
  }

  private static BufferedImage with(Consumer<Graphics2D> drawing) {
    return Drawn.paper(
        900,
        700,
        g -> {
          g.setStroke(new BasicStroke(2));
          drawing.accept(g);
        });
  }

  /** Strokes as writing has them, across the frame's left side. */
  private static void writing(Graphics2D g) {
    for (int y = 260; y < 320; y += 10) {
      for (int x = 93; x < 693; x += 20) {
        g.fillRect(x, y, 14, 3);
      }
    }
  }
}
