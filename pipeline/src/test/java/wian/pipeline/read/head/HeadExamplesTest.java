package wian.pipeline.read.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import wian.index.circular.Certainty;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Received;
import wian.index.circular.Secrecy;
import wian.index.circular.Urgency;
import wian.pipeline.read.Sample;

/** Heads as offices, copiers and recognisers leave them. */
class HeadExamplesTest {
  private static Letter one(String text) {
    List<Letter> letters = Sample.letters(text);
    assertEquals(1, letters.size(), text);
    return letters.getFirst();
  }

  private static final String BODY =
      """

             ด้วยหน่วยงานจะจัดกิจกรรมประจำปี จึงเรียนมาเพื่อโปรดทราบ

                     ขอแสดงความนับถือ
      """;

  @Test
  void theNumberOfAnotherLetterIsNotItsOwn() {
    Letter letter =
        one(
            """
            สำนักงานเหล่ากาชาดจังหวัดเลย
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  ขอเชิญร่วมงาน
            เรียน  นายอำเภอ ทุกอำเภอ
            อ้างถึง  หนังสือจังหวัดเลย ที่ ลย ๐๐๑๗/ว ๘๐๑ ลงวันที่ ๑ พฤษภาคม ๒๕๖๙
            """
                + BODY);
    assertNull(letter.reference());
  }

  @Test
  void anAnnouncementThatBeginsWithAnotherHasNoNumberOfItsOwn() {
    Letter letter =
        one(
            """
            ประกาศเทศบาลตำบลนาดี
            เรื่อง  เลื่อนการสอบ
                 ตามประกาศเทศบาลตำบลนาดี ที่ ๓๑/๒๕๖๙ ลงวันที่ ๑ มิถุนายน ๒๕๖๙ กำหนดวันสอบไว้แล้ว นั้น จึงเลื่อนไป
                 ประกาศ ณ วันที่ ๙ มิถุนายน พ.ศ. ๒๕๖๙
            """);
    assertNull(letter.reference());
  }

  @Test
  void aFormMayStandLeftOfTheNumber() {
    Letter letter =
        one(
            """
            แบบ ผ.๒                                      ที่ ลย ๕๒๑๐๑/๗๑
                          เทศบาลตำบลนาดี
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งผลการประเมิน
            เรียน  เจ้าของอาคาร
            """
                + BODY);
    assertEquals("ลย 52101/71", letter.reference().canonical());
  }

  @Test
  void aNumberLineSaidTwiceIsOneHead() {
    one(
        """
        ที่ ลย ๐๐๑๘/๗๑           ที่ทำการปกครองจังหวัดเลย
        ที่ ลย ๐๐๑๘/๗๑
             ๔ พฤษภาคม ๒๕๖๙
        เรื่อง  แจ้งผล
        เรียน  นายอำเภอ ทุกอำเภอ
        """
            + BODY);
  }

  @Test
  void minutesBelowALetterAreItsEnclosure() {
    one(
        """
        ที่ ลย ๐๐๑๘/๗๑           ที่ทำการปกครองจังหวัดเลย
             ๔ พฤษภาคม ๒๕๖๙
        เรื่อง  ส่งรายงานการประชุม
        เรียน  นายอำเภอ ทุกอำเภอ
        """
            + BODY
            + """

            รายงานการประชุมคณะทำงาน
            ครั้งที่ ๒/๒๕๖๙
            """);
  }

  @Test
  void aCertificateMayBearItsNumberBesideItsTitle() {
    Letter letter =
        one(
            """
            หนังสือรับรอง เลขที่ ๑O๗/๒๕๖๙            โรงเรียนบ้านนาดี
                 หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายกล้า ใจดี เป็นครูโรงเรียนนี้จริง
                 ให้ไว้ ณ วันที่ ๔ พฤษภาคม พ.ศ. ๒๕๖๙
            """);
    assertEquals(LetterKind.OTHER, letter.kind());
    assertEquals("หนังสือรับรอง 107/2569", letter.reference().canonical());
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
  }

  @Test
  void marksAreReadSpacedOutBesideAndBelow() {
    Letter letter =
        one(
            """
                              ลับมาก
            ด ่ ว น ที่ สุ ด               ศาลากลางจังหวัดเลย
            ที่ ลย ๐๐๑๘/ว ๗๑
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งผล                     - สำเนาฉบับ -
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals(Urgency.MOST_URGENT, letter.urgency());
    assertEquals(Secrecy.SECRET, letter.secrecy());
    assertEquals("แจ้งผล", letter.subject());
    assertEquals("จังหวัดเลย", letter.issuer());
  }

  @Test
  void theDayMayStandBesideTheSubjectAndTheStampBesideTheAddressee() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๑๘/ว ๗๑                              ศาลากลางจังหวัดเลย
            เรื่อง  แจ้งผล                                ๔ พฤษภาคม ๒๕๖๙
            เรียน  นายอำเภอ ทุกอำเภอ                      | รับ 0390 |
                                                        | 6 พ.ค. 69 |
                                                        | 10.05 น. |
            """
                + BODY);
    assertEquals("2026-05-04", letter.date().iso());
    assertEquals(List.of("นายอำเภอ ทุกอำเภอ"), letter.to());
    assertEquals("0390", letter.received().getFirst().number());
    assertEquals("2026-05-06", letter.received().getFirst().date());
  }

  @Test
  void aStampsDayIsNotTheLettersThoughItStandsFirst() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๑๘/ว ๗๑
            ศาลากลางจังหวัดเลย
            รับที่ ...๘๘....
            ๗ พ.ค. ๖๙
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งผล
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals("2026-05-04", letter.date().iso());
    assertEquals("88", letter.received().getFirst().number());
  }

  @Test
  void aSecondOfficesStampNeedsNoWord() {
    Letter letter =
        one(
            """
                          กรมนาดี
                          รับที่ 2187
                          6 พ.ค. 2569  10.32 น.
                          กองแผนงาน   ๔๔
                          ๗ พ.ค. ๖๙
            ที่ ลย ๐๐๑๘/๗๑
            ศาลากลางจังหวัดเลย
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งผล
            เรียน  อธิบดีกรมนาดี
            """
                + BODY);
    assertEquals(List.of("2187", "44"), letter.received().stream().map(Received::number).toList());
  }

  @Test
  void aStampedLettersDayMayBeShortRightUnderItsBody() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๒๓.๔/ว ๗๑
            ถึง  เทศบาลตำบลทุกแห่ง และอบต. ทุกแห่ง
                 ขอส่งสำเนาคู่มือมาเพื่อทราบ
                        สนง.ส่งเสริมการปกครองท้องถิ่นจังหวัดเลย
                        ๔ พ.ค. ๖๙
            """);
    assertEquals("2026-05-04", letter.date().iso());
    assertEquals("สนง.ส่งเสริมการปกครองท้องถิ่นจังหวัดเลย", letter.issuer());
    assertEquals(List.of("เทศบาลตำบลทุกแห่ง", "อบต. ทุกแห่ง"), letter.to());
  }

  @Test
  void editionAndYearEndTheNameOfARegulation() {
    Letter letter =
        one(
            """
            ระเบียบเทศบาลตำบลนาดี
            ว่าด้วยการใช้สนามกีฬา (ฉบับที่ ๓)
            พ.ศ. ๒๕๖๙
            *
                 โดยที่เป็นการสมควรแก้ไข จึงวางระเบียบไว้ ดังนี้
                 ประกาศ ณ วันที่ ๙ มิถุนายน พ.ศ. ๒๕๖๙
            """);
    assertEquals("ว่าด้วยการใช้สนามกีฬา (ฉบับที่ ๓) พ.ศ. ๒๕๖๙", letter.subject());
  }

  @Test
  void aTextSpacedOutIsClosedUp() {
    Letter letter =
        one(
            """
            ที่ ส น ด ๗/๒๕๖๙               ส มา ค ม ค รู บ้า น นา ดี
                 ๔ พ ฤ ษ ภา ค ม ๒๕๖๙
            เรื่ อ ง  ข อ เชิ ญ ป ระ ชุ ม
            เรี ย น  ส มา ชิ ก ทุ ก ท่า น
                 ด้ ว ย ส มา ค ม จ ะ ป ระ ชุ ม ป ระ จำ ปี จึ ง เรี ย น มา เพื่ อ โป ร ด ท รา บ
            """);
    assertEquals("สนด 7/2569", letter.reference().canonical());
    assertEquals("สมาคมครูบ้านนาดี", letter.issuer());
    assertEquals("ขอเชิญประชุม", letter.subject());
  }

  @Test
  void aSubjectMayNameAnotherLetter() {
    Letter letter =
        one(
            """
            บันทึกข้อความ
            ส่วนราชการ  กองคลัง เทศบาลตำบลนาดี
                                 วันที่  ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  การปฏิบัติตามหนังสือ ที่ มท ๐๘๐๘.๒/ว ๗๑
            เรียน  นายกเทศมนตรีตำบลนาดี
                 ด้วยกองคลังได้รับแจ้ง จึงเรียนมาเพื่อทราบ
            """);
    assertNull(letter.reference());
  }

  @Test
  void theBodyMayStandRightBehindTheNumber() {
    Letter letter =
        one(
            """
            ด่วนที่สุด / ลับ
            ที่ อว ๖๘๐๑.๒/ว ๗๗ มหาวิทยาลัยนาดี
            ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  เชิญประชุม
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals("มหาวิทยาลัยนาดี", letter.issuer());
    assertEquals(Urgency.MOST_URGENT, letter.urgency());
    assertEquals(Secrecy.CONFIDENTIAL, letter.secrecy());
  }

  @Test
  void theAddressBehindABodyIsNoPartOfItsName() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๑๗.๓/ว ๔๔๖
            ศาลากลางจังหวัดเลย  ถนนมลิวรรณ ลย ๔๒๐๐๐
            ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  ขอความอนุเคราะห์เผยแพร่ประชา-
                    สัมพันธ์กิจกรรม
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals("จังหวัดเลย", letter.issuer());
    assertEquals("ขอความอนุเคราะห์เผยแพร่ประชาสัมพันธ์กิจกรรม", letter.subject());
  }

  @Test
  void labelsAreKnownWithTheirMarksMisread() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๒๓.๔/ว ๕๑๒

            ถืง เทศบาลตำบลทุกแห่ง และองค์การบริหารส่วนตำบลทุกแห่ง

                 พร้อมหนังสือนี้ จังหวัดเลยขอส่งสำเนาประกาศมาเพื่อทราบ

                      จังหวัดเลย
                      ๔ พฤษภาคม ๒๕๖๙
            """);
    assertEquals(LetterKind.STAMPED, letter.kind());
    assertEquals(List.of("เทศบาลตำบลทุกแห่ง", "องค์การบริหารส่วนตำบลทุกแห่ง"), letter.to());
  }

  @Test
  void aNumberAndADateMayBeBrokenOverLines() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๑๘.๒/ว ๑
            ๓๐๗
            ที่ทำการปกครองจังหวัดเลย

            ๔
            พฤษภาคม ๒๕๖๙

            เรื่อง  แจ้งกำหนดการ
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals("ลย 0018.2/ว 1307", letter.reference().canonical());
    assertEquals("2026-05-04", letter.date().iso());
  }

  @Test
  void aLetterAmongTheDigitsOfADayLeavesItUncertain() {
    Letter letter =
        one(
            """
            ที่ ลย ๐๐๑๘/๗๑
                 ๒O พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งกำหนดการ
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY);
    assertEquals("2026-05-20", letter.date().iso());
    assertEquals(Certainty.UNCERTAIN, letter.date().certainty());
  }

  @Test
  void anOrdersOwnClosingBeginsALine() {
    Letter letter =
        one(
            """
            คำสั่งเทศบาลตำบลนาดี
            ที่ ๗๑/๒๕๖๙
            เรื่อง  แต่งตั้งคณะทำงาน
                 อนุสนธิคำสั่งเทศบาลตำบลนาดี ที่ ๓๒/๒๕๖๘ สั่ง ณ วันที่ ๗ มกราคม ๒๕๖๘ แต่งตั้งคณะทำงานไว้แล้ว นั้น
                 สั่ง ณ วันที่ ๔ พฤษภาคม พ.ศ. ๒๕๖๙
            """);
    assertEquals("2026-05-04", letter.date().iso());
  }

  @Test
  void aLetterheadAboveTheNumberBelongsToTheLetterBelow() {
    List<Letter> letters =
        Sample.letters(
            """
            ที่ ลย ๐๐๑๘/๗๑
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งกำหนดการ
            เรียน  นายอำเภอ ทุกอำเภอ
            """
                + BODY
                + """

                ศาลากลางจังหวัดหนองคาย
                ถนนมิตรภาพ นค ๔๓๐๐๐

                ที่ นค ๐๐๑๗/ว ๓๐๕
                ๑ พฤษภาคม ๒๕๖๙
                เรื่อง  แจ้งกำหนดการ
                เรียน  ผู้ว่าราชการจังหวัดเลย
                """
                + BODY);
    assertEquals("จังหวัดหนองคาย", letters.get(1).issuer());
  }

  @Test
  void aCertificateIsIssuedByTheBodyOfItsSigner() {
    Letter letter =
        one(
            """
            เลขที่ ๗๑/๒๕๖๙
                        หนังสือรับรอง
                 หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายเอก บุญมา เป็นผู้มีความประพฤติดี
                 ให้ไว้ ณ วันที่ ๔ พฤษภาคม พ.ศ. ๒๕๖๙

                        (นายสมชาย ใจดี)
                        ผู้อำนวยการโรงพยาบาลนาดี
            """);
    assertEquals("โรงพยาบาลนาดี", letter.issuer());
  }

  @Test
  void aStampsNumberMayHoldALetterAndItsDayTwoDigitsOfTheYear() {
    Letter letter =
        one(
            """
            สนง.เทศบาลนาดี
            รับที่ ๐O๘๙
            วันที่ 6/5/69

            ที่ ลย ๐๐๑๘/๗๑
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งกำหนดการ
            เรียน  นายกเทศมนตรีตำบลนาดี
            """
                + BODY);
    Received stamp = letter.received().getFirst();
    assertEquals("0089", stamp.number());
    assertEquals("2026-05-06", stamp.date());
    assertEquals(Certainty.UNCERTAIN, stamp.certainty());
  }

  @Test
  void lostAgencyLettersAreThoseOfTheSameOfficeAndUncertain() {
    Letter letter =
        one(
            """
            ที่ ๐๐๒๓.๓/ว ๗๑๒
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งกำหนดการ
            เรียน  นายอำเภอ ทุกอำเภอ
            อ้างถึง  หนังสือจังหวัดเลย ที่ ลย ๐๐๒๓.๓/ว ๖๐๐ ลงวันที่ ๑ เมษายน ๒๕๖๙
            """
                + BODY);
    assertEquals("ลย 0023.3/ว 712", letter.reference().canonical());
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
  }

  @Test
  void aMemoWhoseNumberIsDotsIsADraft() {
    Letter letter =
        one(
            """
                        บันทึกข้อความ
            ส่วนราชการ  กองช่าง เทศบาลตำบลนาดี
            ที่ ........../.......  วันที่ ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  ขออนุมัติ
            เรียน  นายกเทศมนตรีตำบลนาดี
            """
                + BODY);
    assertEquals(true, letter.draft());
  }

  @Test
  void whatCitesADatelessLetterSaysItsDay() {
    List<Letter> letters =
        Sample.letters(
            """
            ที่ ลย ๐๐๑๘/ว ๗๑
                 ๔ พฤษภาคม ๒๕๖๙
            เรื่อง  แจ้งกำหนดการ
            เรียน  นายอำเภอ ทุกอำเภอ
            สิ่งที่ส่งมาด้วย  สำเนาหนังสืออำเภอนาดี ที่ ลย ๐๔๑๘/ว ๓๐๕ ลงวันที่ ๑ พฤษภาคม ๒๕๖๙
            """
                + BODY
                + """

                ที่ ลย ๐๔๑๘/ว ๓๐๕

                ถึง เทศบาลตำบลทุกแห่ง

                     พร้อมหนังสือนี้ อำเภอนาดีขอส่งเอกสารมาเพื่อทราบ

                          อำเภอนาดี
                """);
    assertNull(letters.get(1).date());
    assertEquals("2026-05-01", letters.get(1).resolved().date());
  }
}
