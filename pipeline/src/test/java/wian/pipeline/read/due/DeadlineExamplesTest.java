package wian.pipeline.read.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

class DeadlineExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ขอให้รายงานผลภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙ | due 2026-11-30
          ขอให้รายงานผลภายในวันจันทร์ที่ ๓๐ พฤศจิกายน ๒๕๖๙ | due 2026-11-30
          ขอให้รายงานผลภายในวันอังคารที่ ๓๐ พฤศจิกายน ๒๕๖๙ | due 2026-11-30 ?weekday
          ขอให้รายงานผลไม่เกินวันที่ ๕ ม.ค. ๗๐ | due 2027-01-05
          โปรดส่งแบบตอบรับก่อนวันที่ ๑ ธันวาคม ๒๕๖๙ | due 2026-11-30
          ให้บันทึกข้อมูลได้ถึงวันที่ ๑๕ ธันวาคม ๒๕๖๙ | due 2026-12-15
          ให้ส่งภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙ เวลา ๑๖.๓๐ น. | due 2026-11-30 16:30
          ให้บันทึกข้อมูลระหว่างวันที่ ๑ - ๑๕ ธันวาคม ๒๕๖๙ | due from 2026-12-01 2026-12-15
          ให้บันทึกข้อมูลระหว่างวันที่ ๒๐ ธันวาคม - ๑๐ มกราคม ๒๕๗๐ | due from 2026-12-20 2027-01-10
          ให้แล้วเสร็จภายในเดือนมกราคม ๒๕๗๐ | due 2027-01-31
          ให้เบิกจ่ายให้แล้วเสร็จภายในปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2027-09-30
          ให้รายงานภายในไตรมาสที่ ๒ ของปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2027-03-31
          ให้ชี้แจงภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือฉบับนี้ | due days:15,workingDays:false,from:received
          ให้ชี้แจงภายใน ๗ วันทำการ นับถัดจากวันที่ได้รับหนังสือ | due days:7,workingDays:true,from:received
          ให้รายงานภายใน ๓ เดือน นับแต่วันที่ลงในหนังสือฉบับนี้ | due 2027-01-01 months:3,workingDays:false,from:issued
          ให้รายงานภายใน ๓๐ วัน นับจากวันที่ ๑ ธันวาคม ๒๕๖๙ | due 2026-12-31 days:30,workingDays:false,from:event
          ให้รายงานภายในวันที่ ๕ ของทุกเดือน | due FREQ=MONTHLY;BYMONTHDAY=5
          ให้รายงานทุกวันศุกร์ | due FREQ=WEEKLY;BYDAY=FR
          ให้รายงานภายในวันที่ ๓๐ กันยายน ของทุกปี | due FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30
          ขอเชิญเข้าร่วมประชุม ในวันพุธที่ ๔ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ - ๑๒.๐๐ น. ณ ห้องประชุมชั้น ๒ | event 2026-11-04 09:30-12:00
          ขอเชิญร่วมสัมมนา ระหว่างวันที่ ๑๐ - ๑๒ พฤศจิกายน ๒๕๖๙ | event from 2026-11-10 2026-11-12
          ทั้งนี้ ตั้งแต่วันที่ ๑ มกราคม ๒๕๗๐ เป็นต้นไป | effective 2027-01-01
          ให้ส่งภายในวันที่ ๓๐ พฤศจิกายน | due 2026-11-30 ?year_missing
          ให้ส่งภายในวันที่ ๓๐ พฤศจิกายน นี้ | due 2026-11-30
          """)
  void aPhraseThatSetsADayIsRead(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ขอเชิญเข้าร่วมประชุม ในวันพุธที่ ๔ พฤศจิกายน ๒๕๖๙ ณ ห้องประชุมชั้น ๒ | event 2026-11-04 ?low_confidence
          แล้วเสนอกลับภายใน ๗ วันทำการ นับแต่วันที่ได้รับบันทึกนี้ | due days:7,workingDays:true,from:received
          หากไม่เห็นด้วยให้อุทธรณ์ภายใน ๓๐ วัน นับแต่วันที่ได้รับแจ้งคำสั่ง | due days:30,workingDays:false,from:received ?low_confidence
          ให้ส่งรายงานทุกสามเดือน | due FREQ=MONTHLY;INTERVAL=3 ?low_confidence
          ให้ส่งรายงานครั้งแรกวันที่ ๑๐ พฤศจิกายน ๒๕๖๙ | due 2026-11-10 ?low_confidence
          จะประกาศรายชื่อผู้ผ่านการคัดเลือกภายในวันที่ ๑๐ พฤศจิกายน ๒๕๖๙ | due 2026-11-10 ?low_confidence
          """)
  void aDayIsUncertainWhereTheWordsDoNotSettleItsMeaning(String body, String deadline) {
    assertEquals(deadline, Sample.doubtedDeadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามหนังสือ ลงวันที่ ๓ กันยายน ๒๕๖๙ กรมได้แจ้งแนวทางแล้ว
          คณะรัฐมนตรีมีมติเมื่อวันที่ ๑๒ พฤษภาคม ๒๕๖๙ เห็นชอบแล้ว
          เบิกได้ไม่เกิน ๒,๐๐๐ บาท ตามพระราชบัญญัติการสาธารณสุข พ.ศ. ๒๕๓๕
          มีข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๙ จำนวน ๑๕ แห่ง
          ระบบปิดปรับปรุงระหว่างวันที่ ๑๐ - ๑๔ ตุลาคม ๒๕๖๙
          สอบถามได้ที่โทรศัพท์ ๐ ๒๕๙๐ ๑๒๓๔ ต่อ ๑๕-๑๖
          ครั้งที่ ๓/๒๕๖๙ ตามสัญญาเลขที่ ๒๐/๒๕๖๘
          """)
  void aDayThatOnlyTellsSomethingIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามที่กรมกำหนดให้ส่งรายงานภายในวันที่ ๑๕ ตุลาคม ๒๕๖๙ นั้น บัดนี้ขอขยายระยะเวลาการส่งรายงานได้ถึงวันที่ ๓๐ ตุลาคม ๒๕๖๙ | due 2026-10-15 recalled ; due 2026-10-30 replaces 2026-10-15
          กรมขอเลื่อนกำหนดส่งรายงาน จากเดิมภายในวันที่ ๑๕ ตุลาคม ๒๕๖๙ เป็นภายในวันที่ ๓๐ ตุลาคม ๒๕๖๙ | due 2026-10-15 recalled ; due 2026-10-30 replaces 2026-10-15
          """)
  void anExtensionNamesTheDayThatItMoves(String body, String deadlines) {
    assertEquals(deadlines, Sample.deadlines(body));
  }
}
