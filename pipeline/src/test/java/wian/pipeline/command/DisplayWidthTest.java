package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "กข, 2",
    "ที่, 1",
    "ผู้ว่า, 3",
    "น้ำ, 2",
    "๒๕๖๙, 4",
    "日本, 4",
    "ｶﾞ, 2"
  })
  void marksAboveAndBelowTakeNoColumn(String text, int width) {
    assertEquals(width, DisplayWidth.of(text));
  }
}
