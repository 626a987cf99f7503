package wian.pipeline.read.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

class DayWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ส่งบัญชีไม่พ้นวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ให้ส่งบัญชีอย่างช้าศุกร์ที่ ๖ พ.ย. ๖๙ | due 2026-11-06
          ให้ส่งบัญชีภายในกำหนดเดิม คือวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ปิดรับคำขอในวันที่ ๕ พฤศจิกายน ๒๕๖๙ เวลา ๑๕.๐๐ น. | due 2026-11-05 15:00
          การยื่นแบบหมดเขตวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ชำระงวดแรกวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ยื่นซองเสนอราคาในวันที่ ๕ พฤศจิกายน ๒๕๖๙ ภายในเวลา ๑๒.๐๐ น. | due 2026-11-05 12:00
          จึงขอเลื่อนกำหนดส่งแบบสำรวจเป็นวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          จึงขอเลื่อนการประชุมเป็นวันพฤหัสบดีที่ ๕ พฤศจิกายน ๒๕๖๙ | event 2026-11-05
          เริ่มส่งครั้งแรกวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ให้ใช้อัตราใหม่ตั้งแต่วันที่ ๕ พฤศจิกายน ๒๕๖๙ | effective 2026-11-05
          ให้จัดทำบัญชีภายในครึ่งแรกของปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2027-03-31
          ให้ตอบเป็นหนังสือภายในสิ้นเดือนนี้ | due 2026-10-31
          """)
  void aDayByWhichToActIsToldByTheWordsBesideIt(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ส่งบัญชีก่อนเที่ยงวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05 12:00
          ให้ส่งบัญชีภายใน ๑๐.๐๐ น. ของวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05 10:00
          ให้ส่งบัญชีก่อนสิบหกนาฬิกาของวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05 16:00
          ขอเชิญประชุม วันพฤหัสบดีที่ ๕ พ.ย. ๖๙ ๑๓.๓๐ น. ห้องประชุมใหญ่ | event 2026-11-05 13:30
          ขอเชิญประชุม วันพฤหัสบดีที่ ๕ พ.ย. ๖๙ บ่ายโมงครึ่ง ห้องประชุมใหญ่ | event 2026-11-05 13:30
          ขอเชิญประชุม ในวันพฤหัสบดีที่ ๕ พฤศจิกายน ๒๕๖๙ เวลา ๑๐ นาฬิกา | event 2026-11-05 10:00
          """)
  void anHourIsReadAsItIsWrittenOrSpoken(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ผลการใช้จ่ายของปีงบประมาณ (๑ ตุลาคม ๒๕๖๙ - ๓๐ กันยายน ๒๕๗๐) เป็นไปด้วยดี
          โครงการมีระยะเวลาก่อสร้างระหว่างวันที่ ๑ ธันวาคม ๒๕๖๙ - ๓๐ เมษายน ๒๕๗๐
          กฎหมายซึ่งมีผลใช้บังคับมาตั้งแต่วันที่ ๑๔ พฤษภาคม ๒๕๔๐ กำหนดไว้แล้ว
          """)
  void aPeriodOrALawThatIsOnlyNamedIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }

  @Test
  void eachRowOfATableSaysWhatItsOwnDayMeans() {
    String table =
        """
        กำหนดการมีดังนี้
          กิจกรรม                    กำหนดเวลา                  ผู้รับผิดชอบ
          ส่งโครงการ                 ๒ - ๖ พ.ย. ๖๙              โรงเรียน
          ปิดรับคำขอ                 ๙ พ.ย. ๖๙ เวลา ๑๖.๐๐ น.    โรงเรียน
          ประชุมพิจารณา              ๑๒ พ.ย. ๖๙ เวลา ๐๙.๐๐ น.   คณะกรรมการ
        """;
    assertEquals(
        "due from 2026-11-02 2026-11-06 ; due 2026-11-09 16:00 ; event 2026-11-12 09:00",
        Sample.deadlines(table));
  }

  @Test
  void theHeadOfAColumnSaysWhatTheDaysUnderItMean() {
    String table =
        """
        | ระดับ | รับสมัคร | สอบ |
        |---|---|---|
        | ชั้นต้น | ๒ - ๖ พ.ย. ๒๕๖๙ | ๑๒ พ.ย. ๒๕๖๙ เวลา ๐๙.๐๐ น. |
        """;
    assertEquals(
        "due from 2026-11-02 2026-11-06 ; event 2026-11-12 09:00", Sample.deadlines(table));
  }

  @Test
  void aDayBehindWhichItsFormerOneStandsReplacesThat() {
    assertEquals(
        "due 2026-11-19 replaces 2026-11-12",
        Sample.deadlines("ให้ส่งญัตติ ภายใน ๑๙ พ.ย. ๖๙ (เดิม ๑๒ พ.ย. ๖๙)"));
  }

  @Test
  void aDayOfTheSameMonthTakesItFromTheDayBefore() {
    assertEquals(
        "due 2026-11-05 ; event 2026-11-20 14:00",
        Sample.deadlines(
            "ให้ส่งเอกสารภายในวันที่ ๕ พฤศจิกายน ๒๕๖๙ และเข้าร่วมประชุมวันศุกร์ที่ ๒๐ เดือนเดียวกัน เวลา ๑๔.๐๐ น."));
  }
}
