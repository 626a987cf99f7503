package wian.pipeline.read.counted;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สัญญาเช่าจะสิ้นสุดลงในวันที่ ๓๑ มกราคม ๒๕๗๐ ให้แจ้งล่วงหน้าไม่น้อยกว่า ๓๐ วัน ก่อนวันสิ้นสุดสัญญาเช่า | due 2027-01-01 days:30
          ได้เกิดวาตภัยในพื้นที่ตำบลหนองบัวและตำบลใกล้เคียงเมื่อวันที่ ๓ กันยายน ๒๕๖๙ ให้ช่วยเหลือภายใน ๒ เดือน นับแต่วันที่เกิดภัย | due 2026-11-03 months:2
          ให้บันทึกถึงวันที่ ๓๐ พฤศจิกายน ๒๕๖๙ โดยระบบจะปิดรับรายงานในวันดังกล่าว และสรุปภายใน ๕ วัน นับแต่วันที่ระบบปิดรับรายงาน | due 2026-12-05 days:5
          ให้สรุปผลภายใน ๑๐ วัน หลังสิ้นไตรมาสที่ ๒ ของปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2027-04-10 days:10
          ให้สรุปผลภายใน ๑๐ วัน นับแต่วันสิ้นเดือนมกราคม ๒๕๗๐ | due 2027-02-10 days:10
          ให้ปิดบัญชีภายใน ๖๐ วัน นับจากวันสิ้นปีปฏิทิน ๒๕๖๙ | due 2027-03-01 days:60
          """)
  void itCountsFromWhatIsToldInAnotherSentence(String body, String deadline) {
    assertTrue(read(body).contains(deadline), () -> read(body));
  }

  @Test
  void eachOnesOwnDayIsNotTheLettersDay() {
    assertTrue(
        read("อบรมเกษตรกรวันที่ ๔ พฤศจิกายน ๒๕๖๙ และตรวจแปลงภายใน ๗ วัน นับแต่วันที่เกษตรกรแจ้งขึ้นทะเบียน")
            .contains("due days:7"));
  }

  @Test
  void aDayByWhichToActIsNoEventToBeAheadOf() {
    assertTrue(
        read("ให้ลงชื่อภายในวันที่ ๔ พฤศจิกายน ๒๕๖๙ และขออนุญาตล่วงหน้าไม่น้อยกว่า ๓ วัน")
            .contains("due days:3"));
  }

  @Test
  void whatNobodyKnowsYetHasNoDay() {
    assertTrue(
        read("สอบวันที่ ๔ พฤศจิกายน ๒๕๖๙ ให้มารายงานตัวภายใน ๗ วัน นับแต่วันประกาศผลสอบ")
            .contains("due days:7"));
  }

  private static String read(String body) {
    return Sample.deadlines(body);
  }
}
