package wian.pipeline.read.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.pipeline.read.Sample;

class BackgroundTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ใบอนุญาตของท่านจะหมดอายุในวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "ให้สำรวจตำแหน่งที่จะว่างลงภายในวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "ด้วยโรงพยาบาลจะครบกำหนดการรับรองคุณภาพในวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "กองคลังจะโอนเงินเข้าบัญชีในวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "โดยเทศบาลจะชี้แจงรายละเอียดผ่านทางเว็บไซต์ในวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "เทศกาลกฐินปีนี้เริ่มวันที่ ๒ พฤศจิกายน ๒๕๖๙ ถึงวันที่ ๙ พฤศจิกายน ๒๕๖๙",
        "จึงขอยกเลิกการประชุมในวันที่ ๕ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.",
        "เห็นควรจัดอบรมในวันที่ ๕ พฤศจิกายน ๒๕๖๙ เวลา ๐๘.๓๐ น.",
        "โครงการมีระยะเวลาดำเนินการตั้งแต่วันที่ ๒ พฤศจิกายน ๒๕๖๙ ถึงวันที่ ๙ มกราคม ๒๕๗๐",
        "รายงานสถานการณ์ตั้งแต่วันที่ ๒ พฤศจิกายน - ๙ ธันวาคม ๒๕๖๙ มีผู้ป่วยสะสม ๓๗ ราย"
      })
  void aDayThatIsOnlyToldOfIsNoDeadline(String body) {
    assertEquals("", Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้นายสมชาย ไปช่วยราชการที่กองคลัง ตั้งแต่วันที่ ๕ พฤศจิกายน ๒๕๖๙ | effective 2026-11-05
          ให้รักษาราชการแทนปลัด ระหว่างวันที่ ๕ - ๙ พฤศจิกายน ๒๕๖๙ | effective 2026-11-05
          คำสั่งนี้ให้มีผลตั้งแต่วันที่สั่งเป็นต้นไป | effective 2026-10-01
          ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศเป็นต้นไป | effective 2026-10-02
          """)
  void aPostOrARuleHoldsFromItsFirstDay(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ให้ไปชำระเงินที่กองคลังในวันที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ต้องยื่นข้อเสนอทางระบบอิเล็กทรอนิกส์ ในวันที่ ๕ พฤศจิกายน ๒๕๖๙ ระหว่างเวลา ๐๙.๐๐ น. ถึง ๑๒.๐๐ น. | due 2026-11-05 12:00
          ส่งก่อนสิ้นเวลาทำการของวันพฤหัสบดีที่ ๕ พฤศจิกายน ๒๕๖๙ | due 2026-11-05
          ขอเชิญประชุม ในวันพฤหัสบดีที่ ๕ พฤศจิกายน ๒๕๖๙ เวลา o๙.๓O น. | event 2026-11-05 09:30
          """)
  void whatIsAskedBesideItStillIs(String body, String deadline) {
    assertEquals(deadline, Sample.deadlines(body));
  }
}
