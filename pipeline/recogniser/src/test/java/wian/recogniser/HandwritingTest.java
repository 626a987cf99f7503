package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandwritingTest {
  @Test
  void isDoubtedUpToItsEndAndItsMarkNotPrinted() {
    List<Sign> signs = Handwriting.doubted(signs("ว", "✎", "๑", "๙", " ", "ล"));
    assertEquals(List.of("ว", "๑", "๙", " ", "ล"), signs.stream().map(Sign::text).toList());
    assertEquals(
        List.of(0.99, 0.5, 0.5, 0.99, 0.99), signs.stream().map(Sign::confidence).toList());
  }

  @Test
  void thatCannotBeReadLeavesItsNeighboursInDoubt() {
    List<Sign> signs = Handwriting.doubted(signs("/", "ว", "✎", " ", "ล", "ง"));
    assertEquals(
        List.of(false, true, false, true, false), signs.stream().map(Sign::byHand).toList());
    List<Sign> last = Handwriting.doubted(signs("/", "ว", "✎"));
    assertEquals(List.of(false, true), last.stream().map(Sign::byHand).toList());
  }

  @Test
  void thatCannotBeReadIsNotPrinted() {
    assertEquals(List.of(), Handwriting.doubted(signs("✎")));
  }

  private static List<Sign> signs(String... texts) {
    return List.of(texts).stream()
        .map(text -> new Sign(text, new PixelBox(0, 0, 1, 1), 0.99))
        .toList();
  }
}
