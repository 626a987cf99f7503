package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDayTest {
  private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-31",
        "2569-12-31",
        "31/12/2569",
        "๓๑/๑๒/๒๕๖๙",
        "๓๑/12/256๙",
        "31/12/2026",
        "31 ธ.ค. 2569",
        "31 ธ.ค. 69",
        "๓๑ ธันวาคม ๒๕๖๙",
        "31 ธันวาคม พ.ศ. 2569",
        "วันที่ 31 ธันวาคม 2569",
        "วันพฤหัสบดีที่ 31 ธันวาคม 2569",
        " 31/12/2569 "
      })
  void everySpellingOfADayIsThatDay(String text) {
    assertEquals(Optional.of(LAST_OF_2026), GivenDay.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xx",
        "31/02/2569",
        "2026-13-01",
        "31/12",
        "ธันวาคม 2569",
        "31 ธันวาคม",
        "31 ธันวาคม 2569 หรือ 1 มกราคม 2570",
        "วันศุกร์ที่ 31 ธันวาคม 2569",
        "9999999999",
        "0000-00-00"
      })
  void whatNamesNoDayIsNone(String text) {
    assertEquals(Optional.empty(), GivenDay.parse(text));
  }

  @Test
  void theMessageNamesTheOptionAndStaysOneShortLine() {
    BadQuestion bad =
        assertThrows(
            BadQuestion.class, () -> GivenDay.read("--from", "\u001b[31m\n" + "ก".repeat(10_000)));
    String line = bad.told().line();
    assertTrue(line.startsWith("--from \""), line);
    assertTrue(line.length() < 300, line);
    assertTrue(line.chars().noneMatch(Character::isISOControl), line);
  }
}
