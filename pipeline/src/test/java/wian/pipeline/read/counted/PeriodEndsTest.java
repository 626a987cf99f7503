package wian.pipeline.read.counted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

/** The sample letter is of 1 October 2026, the first day of fiscal year 2570. */
class PeriodEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้แล้วเสร็จภายในสินเดือนนี | due 2026-10-31
          ให้แล้วเสร็จภายในเดือนนี้ | due 2026-10-31
          ให้แล้วเสร็จภายในสิ้นเดือนหน้า | due 2026-11-30
          ให้แล้วเสร็จภายในเดือน ธ.ค. นี้ | due 2026-12-31
          ให้แล้วเสร็จภายในเดือนมีนาคม | due 2027-03-31 ?year_missing
          ให้แล้วเสร็จในเดือนธันวาคม ๒๕๖๙ | due 2026-12-31
          ให้แล้วเสร็จภายใน ๓ วันทำการแรกของเดือนพฤศจิกายน ๒๕๖๙ | due 2026-11-04
          ให้เริ่มตรวจในวันทำการแรกของเดือนพฤศจิกายน ๒๕๖๙ | due 2026-11-02
          ให้บันทึกได้ถึงสิ้นเดือนธันวาคม ๒๕๖๙ | due 2026-12-31
          ให้บันทึกตั้งแต่วันที่ ๒ พฤศจิกายน ๒๕๖๙ และไม่เกินวันทำการสุดท้ายของเดือนมกราคม ๒๕๗๐ | due from 2026-11-02 2027-01-29
          ให้แล้วเสร็จภายในไตรมาสแรกของปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2026-12-31
          ให้แล้วเสร็จภายในไตรมาสที่สองของปีงบประมาณ พ.ศ. ๒๕๗๐ | due 2027-03-31
          ให้แล้วเสร็จภายในไตรมาสที่ ๓ | due 2027-06-30 ?year_missing
          ให้แล้วเสร็จภายในวันสิ้นปีงบประมาณ | due 2027-09-30 ?year_missing
          ให้แล้วเสร็จภายในปี พ.ศ. ๒๕๗๐ | due 2027-12-31
          """)
  void theLastDayIsRead(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้แล้วเสร็จภายในกลางเดือนธันวาคม ๒๕๖๙
          ใช้จ่ายจากงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. ๒๕๗๐
          ให้แต่งตั้งกรรมการในเดือนสุดท้ายก่อนสิ้นปีงบประมาณ เพื่อตรวจงวด ๑ ปีที่ผ่านมา
          """)
  void aPeriodWithoutItsEndIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ทั้งนี้ ตังแต่บัดนีเป็นต้นไป | effective 2026-10-01
          ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศเป็นต้นไป | effective 2026-10-02
          ให้ใช้บังคับเมื่อพ้นกำหนดสิบวันนับแต่วันประกาศเป็นต้นไป | effective 2026-10-12
          """)
  void fromWhenOnItHoldsIsCountedFromTheLettersDay(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษาเป็นต้นไป
          """)
  void theDayOfTheGazetteIsNotKnown(String body) {
    assertEquals("", Sample.deadlines(body));
  }
}
