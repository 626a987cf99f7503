package wian.pipeline.read.recurring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

class RecurringDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้รายงานยอดน้ำทุกวัน ก่อนเวลา ๐๙.๐๐ น. | due 09:00 FREQ=DAILY
          ขอให้ฉีดล้างตลาดทุก ๑๐ วัน | due FREQ=DAILY;INTERVAL=10
          ให้ส่งตัวเลขทุ กวันอังคารและวันศุ กร์ | due FREQ=WEEKLY;BYDAY=TU,FR
          ให้ส่งตัวเลขวันพุธของทุกสัปดาห์ | due FREQ=WEEKLY;BYDAY=WE
          ให้ส่งตัวเลขทุกสองสัปดาห์ ทุกวันพุธ | due FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
          ให้นำส่งเงินก่อนวันที่ ๑๒ ของทุกเดือน | due FREQ=MONTHLY;BYMONTHDAY=11
          ให้ส่งข้อมูลทุกเดือน ภายในวันที่ ๘ | due FREQ=MONTHLY;BYMONTHDAY=8
          ให้สรุปบัญชีทุกสองเดือน ภายในวันสิ้นเดือน | due FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1
          ให้รายงานผลทุกไตรมาส | due FREQ=MONTHLY;INTERVAL=3
          ให้รายงานภายในวันที่ ๗ ของเดือนแรกของไตรมาสถัดไป | due FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=7
          ให้รายงานภายในวันที่ ๗ ของเดือนกุมภาพันธ์ และสิงหาคม | due FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=7
          ให้ส่งบัญชีภายในเดือนมิถุนายนของทุกปี | due FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30
          ให้ส่งบัญชีภายในวันที่ ๑ มีนาคม และ ๑ กันยายน ของทุกปี | due FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 ; due FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1
          คณะทำงานประชุมทุกวันที่ ๑๔ | event FREQ=MONTHLY;BYMONTHDAY=14
          ให้รายงานยอดน้ำภายในเวลา ๐๖.๐๐ น. ของทุกวัน | due 06:00 FREQ=DAILY
          ให้รายงานยอดน้ำก่อน ๐๖.๐๐ น. และ ๑๘.๐๐ น. เป็นประจำทุกวัน | due 06:00 FREQ=DAILY ; due 18:00 FREQ=DAILY
          ให้รายงานยอดน้ำทุกวันทำการ ภายในเวลา ๑๖.๐๐ น. | due 16:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
          ให้ส่งตัวเลขทุกวันจันทร์ พุธ และศุกร์ | due FREQ=WEEKLY;BYDAY=MO,WE,FR
          ให้ส่งตัวเลขทุกวันอังคารถึงวันพฤหัสบดี | due FREQ=WEEKLY;BYDAY=TU,WE,TH
          ให้ส่งตัวเลขทุกสัปดาห์ ภายในวันพุธ | due FREQ=WEEKLY;BYDAY=WE
          ให้ส่งตัวเลขก่อนวันพุธของทุกสัปดาห์ | due FREQ=WEEKLY;BYDAY=TU
          ให้นำส่งเงินทุกวันที่ ๘, ๑๘ และ ๒๘ ของเดือน | due FREQ=MONTHLY;BYMONTHDAY=8,18,28
          ให้นำส่งเงินทุกวันที่ ๑๔ และวันสิ้นเดือน | due FREQ=MONTHLY;BYMONTHDAY=14,-1
          ให้นำส่งเงินภายในวันที่แปดของเดือนถัดไป | due FREQ=MONTHLY;BYMONTHDAY=8
          ให้นำส่งเงินทุกวันทำการสุดท้ายของเดือน | due FREQ=MONTHLY;BYMONTHDAY=-1 ?contradicted
          ขอเชิญประชุมทุกวันพุธที่ ๒ ของเดือน | event FREQ=MONTHLY;BYDAY=2WE
          ขอเชิญประชุมในวันศุกร์สุดท้ายของทุกเดือน | event FREQ=MONTHLY;BYDAY=-1FR
          ให้ส่งบัญชีปีละ ๒ ครั้ง ภายในวันที่ ๑๐ เมษายน และ ๑๐ ตุลาคม | due FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=10 ; due FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10
          ให้ส่งบัญชีทุกวันที่ ๑๐ เมษายน | due FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=10
          ให้ส่งบัญชีทุกสิ้นปีงบประมาณ | due FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30
          ให้ส่งบัญชีทุกไตรมาส ภายในวันสิ้นไตรมาส | due FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
          """)
  void howItComesAgainIsTold(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เปิดให้บริการทุกวัน ในเวลาราชการ
          คณะทำงานประชุมอย่างน้อยเดือนละ ๑ ครั้ง
          ยื่นแบบได้ทุกวันจันทร์ถึงวันศุกร์ ในวันและเวลาราชการ
          ยื่นแบบได้ทุกวัน เวลา ๐๘.๓๐ - ๑๖.๐๐ น.
          สำนักงานจัดคลินิกให้คำปรึกษา ณ ห้องประชุมชั้น ๒ ทุกวันพุธ
          """)
  void howOftenAloneIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }
}
