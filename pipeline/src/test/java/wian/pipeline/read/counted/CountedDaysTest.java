package wian.pipeline.read.counted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

/** The sample letter is of 1 October 2026. */
class CountedDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้คืนครุภัณฑ์ภายในเก้าสิบวันนับแต่วันที่ได้รับบันทึกนี้ | due days:90,workingDays:false,from:received
          ให้ส่งหลักฐานภายใน ๗ วัน นับถัดจากวันที่ได้รับแจ้งผล | due days:7,workingDays:false,from:event
          ให้คัดค้านภายใน ๑๕ วัน นับแต่วันที่ได้รับแจ้งคำสั่ง | due days:15,workingDays:false,from:received
          ให้รับมอบภายใน ๕ วันทำการ นับแต่วันที่ได้รับคำสั่ง | due days:5,workingDays:true,from:event
          ให้ชำระภายใน ๑๕ วัน นับแต่วันที่ได้รับแจ้งตามหนังสือนี้ | due days:15,workingDays:false,from:received
          ให้รายงานภายใน ๓ สัปดาห์ นับแต่วันที่ได้รับหนังสือ | due days:21,workingDays:false,from:received
          ให้เสนอแผนภายใน ๒๐ วัน นับแต่วันที่ปรากฏในบันทึกนี้ | due 2026-10-21 days:20,workingDays:false,from:issued
          ให้เสนอแผนภายใน ๒๐ วัน นับแต่วันที่ประกาศนี้มีผลใช้บังคับ | due days:20,workingDays:false,from:event
          ให้เสนอแผนภายใน ๒o วัน นับแต่วันที่ในหนังสือนี้ | due 2026-10-21 days:20,workingDays:false,from:issued
          """)
  void whatItCountsFromIsTold(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้แนบใบรับรองแพทย์ออกให้ไม่เกิน ๑ เดือน นับแต่วันตรวจ
          กรรมการมีวาระไม่เกิน ๒ ปี นับแต่วันแต่งตั้ง
          รถต้องมีอายุไม่เกิน ๕ ปี นับถึงวันยื่นคำขอ
          วิทยากรมีเวลาเตรียมตัวไม่น้อยกว่า ๒ เดือน
          บัญชีรายชื่อให้ใช้ได้ไม่เกิน ๒ ปี นับแต่วันขึ้นบัญชี
          ขอขยายได้ก่อนครบกำหนด โดยขยายได้อีกไม่เกิน ๑๕ วัน
          ผู้สมัครมีชื่อในทะเบียนบ้านไม่น้อยกว่า ๒ ปี ก่อนวันสมัคร
          ให้ปิดประกาศไว้เป็นเวลาไม่น้อยกว่า ๓ วันทำการ ก่อนวันเสนอราคา
          """)
  void whatOnlyLastsIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }
}
