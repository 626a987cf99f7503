package wian.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StartDaysTest {
  @Test
  void thePeriodCountsFromTheEventThatTheLetterNames() {
    assertTrue(
        read("ขอเชิญเข้าร่วมสัมมนา ในวันพุธที่ ๔ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น. และให้สรุปผลภายใน ๑๐ วัน นับจากวันสัมมนา")
            .contains("due 2026-11-14 days:10"));
  }

  @Test
  void itCountsBackFromTheEventBefore() {
    assertTrue(
        read("ขอเชิญเข้าร่วมสัมมนา ในวันพุธที่ ๔ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น. และโปรดส่งเอกสารล่วงหน้า ๓ วัน")
            .contains("due 2026-11-01 days:3"));
  }

  @Test
  void theEndOfTheFiscalYearIsKnown() {
    assertTrue(
        read("ให้ปิดบัญชีภายใน ๓๐ วัน นับแต่วันสิ้นปีงบประมาณ พ.ศ. ๒๕๗๐")
            .contains("due 2027-10-30 days:30"));
  }

  @Test
  void whatNobodyKnowsYetHasNoDay() {
    assertTrue(
        read("สอบวันที่ ๔ พฤศจิกายน ๒๕๖๙ ให้มารายงานตัวภายใน ๗ วัน นับแต่วันประกาศผลสอบ")
            .contains("due days:7"));
  }

  private static String read(String body) {
    return DeadlineExamplesTest.all(body);
  }
}
