package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "FREQ=MONTHLY;BYMONTHDAY=5, 2026-01-05",
    "FREQ=MONTHLY;BYMONTHDAY=-1, 2026-01-31",
    "FREQ=WEEKLY;BYDAY=FR, 2026-01-02",
    "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30, 2026-09-30",
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10, 2026-01-10",
    "FREQ=DAILY, 2026-01-01"
  })
  void beginsOnTheFirstDayThatFits(String rule, LocalDate first) {
    assertEquals(Optional.of(first), new Recurrence(rule).firstFrom(NEW_YEAR));
  }

  @Test
  void aRuleThatNoDayFitsHasNoFirstDay() {
    assertEquals(
        Optional.empty(),
        new Recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").firstFrom(NEW_YEAR));
  }
}
