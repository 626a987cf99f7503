package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Certainty;
import wian.index.circular.Deadline;
import wian.index.circular.Relative;

class DayRuleTest {
  private static Deadline deadline(Relative relative, String recurs) {
    return new Deadline(
        "as printed",
        Deadline.Kind.DUE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Deadline.Standing.SET,
        false,
        null,
        relative,
        recurs,
        Certainty.READ,
        null,
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=MONTHLY;BYMONTHDAY=5 | วันที่ ๕ ของทุกเดือน
          FREQ=MONTHLY;BYMONTHDAY=1,16 | วันที่ ๑ และ ๑๖ ของทุกเดือน
          FREQ=MONTHLY;BYMONTHDAY=-1 | วันสุดท้ายของทุกเดือน
          FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10 | วันที่ ๑๐ ทุก ๓ เดือน
          FREQ=WEEKLY;BYDAY=FR | ทุกวันศุกร์
          FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30 | ทุกปี ๓๐ ก.ย.
          """)
  void aRecurrenceIsSaidInThai(String rule, String words) {
    assertEquals(words, DayRule.words(deadline(null, rule)));
  }

  @Test
  void aPeriodIsSaidWithItsStart() {
    assertEquals(
        "ภายใน ๗ วันทำการ นับแต่วันที่ได้รับ",
        DayRule.words(
            deadline(new Relative(7, null, null, true, Relative.Start.RECEIVED, false), null)));
    assertEquals(
        "ก่อนวันที่หนังสือระบุ ๑๐ วัน",
        DayRule.words(
            deadline(new Relative(10, null, null, false, Relative.Start.EVENT, true), null)));
  }
}
