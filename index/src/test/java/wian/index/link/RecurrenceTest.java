package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  @ParameterizedTest
  @CsvSource({
    "FREQ=MONTHLY;BYMONTHDAY=5, 2021-09-10, 2021-10-05",
    "FREQ=MONTHLY;BYMONTHDAY=5, 2021-09-05, 2021-09-05",
    "FREQ=MONTHLY;BYMONTHDAY=-1, 2024-02-10, 2024-02-29",
    "FREQ=MONTHLY;BYMONTHDAY=31, 2021-09-10, 2021-10-31",
    "FREQ=MONTHLY;BYDAY=2WE, 2021-09-09, 2021-10-13",
    "FREQ=MONTHLY;BYDAY=-1FR, 2021-09-09, 2021-09-24",
    "FREQ=WEEKLY;BYDAY=FR, 2021-09-11, 2021-09-17",
    "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30, 2021-10-01, 2022-09-30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29, 2021-03-01, 2024-02-29",
    "'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 2021-10-01, 2021-12-31",
    "FREQ=DAILY, 2021-09-10, 2021-09-10"
  })
  void theNextDayIsOnOrAfterTheDayGiven(String rule, LocalDate from, LocalDate next) {
    assertEquals(Optional.of(next), Recurrence.next(rule, from));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5",
        "FREQ=MONTHLY",
        "FREQ=HOURLY",
        "ทุกเดือน",
        "",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
      })
  void aRuleOfAnotherFormHasNoNextDay(String rule) {
    assertEquals(Optional.empty(), Recurrence.next(rule, LocalDate.of(2021, 9, 10)));
  }
}
