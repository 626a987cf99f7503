package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wian.pipeline.answer.Examples.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Deadline;

class WhenWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Deadline recurring(String rule) {
    return deadline(Deadline.Kind.DUE, null, null, null, null, "รายงาน", rule);
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=MONTHLY;BYMONTHDAY=5, ทุกวันที่ ๕ ของเดือน, 2026-12-05",
    "FREQ=MONTHLY;BYMONTHDAY=-1, ทุกวันสิ้นเดือน, 2026-11-30",
    "FREQ=WEEKLY;BYDAY=FR, ทุกวันศุกร์, 2026-11-27",
    "FREQ=MONTHLY;BYDAY=2WE, ทุกวันพุธที่ ๒ ของเดือน, 2026-12-09",
    "FREQ=MONTHLY;BYDAY=-1FR, ทุกวันศุกร์สุดท้าย ของเดือน, 2026-11-27",
    "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30, ทุกวันที่ ๓๐ กันยายน, 2027-09-30",
    "FREQ=DAILY, ทุกวัน, 2026-11-21"
  })
  void aRuleIsToldInWordsAndWithItsNextDay(String rule, String words, LocalDate next) {
    assertEquals(words, WhenWords.rule(recurring(rule)));
    assertEquals(Optional.of(next), WhenWords.next(recurring(rule), TODAY));
  }

  @Test
  void everyThirdMonthFromWhenOnIsNotSaid() {
    Deadline quarterly = recurring("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10");
    assertEquals("ทุก ๓ เดือน วันที่ ๑๐", WhenWords.rule(quarterly));
    assertEquals(Optional.empty(), WhenWords.next(quarterly, TODAY));
  }

  @Test
  void aSingleDayHasNoRule() {
    assertEquals("", WhenWords.rule(Examples.report()));
    assertEquals(Optional.of(Examples.report().due()), WhenWords.next(Examples.report(), TODAY));
  }
}
