package wian.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.Certainty;
import wian.index.circular.Doubt;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Urgency;

class LetterReaderTest {
  private static final String BUNDLE =
      """
      ด่วนมาก
      ที่ นน ๐๐๓๓.๐๐๔/ว ๒๒๑๐

      ถึง สำนักงานสาธารณสุขอำเภอ ทุกอำเภอ

      พร้อมนี้ สำนักงานสาธารณสุขจังหวัดขอส่งสำเนาหนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ มาเพื่อถือปฏิบัติ และขอให้รายงานภายในวันที่ ๒๕ กันยายน ๒๕๖๙

      สำนักงานสาธารณสุขจังหวัด
      โทร. ๐ ๕๔๗๑ ๐๐๐๐

      สสจ.น่าน
      เลขรับ 4021
      วันที่ ๗ ก.ย. ๒๕๖๙

      ที่ สธ ๐๔๒๑/ว ๕๗

      กรมควบคุมโรค
      ถนนติวานนท์ นนทบุรี ๑๑๐๐๐

      ๓ กันยายน ๒๕๖๙

      เรื่อง  การรายงานผู้ป่วย
      เรียน  นายแพทย์สาธารณสุขจังหวัด ทุกจังหวัด

      ด้วยพบผู้ป่วยเพิ่มขึ้น จึงขอให้รายงานภายในวันที่ ๓๐ กันยายน ๒๕๖๙

      จึงเรียนมาเพื่อทราบ

      ขอแสดงความนับถือ

      บัญชีรายชื่อแนบท้ายหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙
      ๑ น่าน
      ๒ แพร่
      """;

  @Test
  void theLettersDayBetweenTheLinesOfABlackStampIsNotTheStamps() {
    Letter letter =
        Sample.letters(
                """
                ที่ นพ ๐๑๑๘/ว ๕๗\tศาลากลางจังหวัดนครพนม
                เลขรับ 4021
                ๓ กันยายน ๒๕๖๙
                วันที่ 7 ก.ย. 2569
                เรื่อง การรายงานผู้ป่วย\tเวลา 14.42 น.
                เรียน นายอำเภอทุกอำเภอ
                """)
            .getFirst();
    assertEquals("2026-09-03", letter.date().iso());
    assertEquals("2026-09-07", letter.received().getFirst().date().toString());
  }

  @Test
  void aBundleIsCutAtEachHeadAndEnclosuresStayWithTheirLetter() {
    List<Letter> letters = Sample.letters(BUNDLE);
    assertEquals(2, letters.size());
    assertEquals(LetterKind.STAMPED, letters.get(0).kind());
    assertEquals(Urgency.VERY_URGENT, letters.get(0).urgency());
    assertEquals("สำนักงานสาธารณสุขจังหวัดน่าน", letters.get(0).issuer());
    assertNull(letters.get(0).date());
    assertEquals(LetterKind.EXTERNAL, letters.get(1).kind());
    assertEquals("กรมควบคุมโรค", letters.get(1).issuer());
    assertEquals("การรายงานผู้ป่วย", letters.get(1).subject());
    assertTrue(letters.get(1).text().contains("แพร่"));
  }

  @Test
  void theCoverProvesTheNumberOfACopyThatWasMisread() {
    Letter copy = Sample.letters(BUNDLE).get(1);
    assertEquals("สธ 0421/ว 57", copy.reference().canonical());
    assertEquals("สธ 0421/ว 87", copy.resolved().reference());
    assertNull(copy.resolved().date(), "the printed day agrees");
  }

  @Test
  void aStampBetweenTwoLettersBelongsToTheOneThatWasReceived() {
    List<Letter> letters = Sample.letters(BUNDLE);
    assertTrue(letters.get(0).received().isEmpty());
    assertEquals("4021", letters.get(1).received().getFirst().number());
    assertEquals("2026-09-07", letters.get(1).received().getFirst().date());
  }

  @Test
  void everyFactHasItsPlace() {
    Letter letter = Sample.letters(BUNDLE).getFirst();
    assertEquals(2, letter.reference().where().getFirst().line());
    assertEquals(6, letter.deadlines().getFirst().where().getFirst().line());
    assertFalse(letter.evidence().get("to").isEmpty());
  }

  @Test
  void whatWasRecognisedWithLittleConfidenceIsUncertain() {
    Letter letter = Sample.letters(BUNDLE, 0.3).getFirst();
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
    assertEquals(Doubt.LOW_CONFIDENCE, letter.reference().reason());
    assertEquals(Doubt.LOW_CONFIDENCE, letter.deadlines().getFirst().reason());
  }

  @Test
  void aWeakCharacterMakesUncertainOnlyTheFactThatHoldsIt() {
    Letter letter = Sample.withWeak(BUNDLE, "๒๒๑๐").getFirst();
    assertEquals(Doubt.LOW_CONFIDENCE, letter.reference().reason());
    assertEquals(Certainty.READ, letter.deadlines().getFirst().certainty());
  }

  @Test
  void theSamePagesGiveTheSameLetters() {
    assertEquals(Sample.letters(BUNDLE), Sample.letters(BUNDLE));
  }

  @Test
  void aTableIsNoLetter() {
    assertEquals(List.of(), Sample.letters("ลำดับ\tจังหวัด\tจำนวน\n๑\tน่าน\t๑๒\n๒\tแพร่\t๙\n"));
  }

  @Test
  void aBlankNumberIsADraft() {
    Letter draft = Sample.letters(BUNDLE.replace("ว ๒๒๑๐", "ว")).getFirst();
    assertTrue(draft.draft());
    assertEquals(Certainty.BLANK, draft.reference().certainty());
    assertEquals("นน 0033.004/ว", draft.reference().canonical());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ก",
        "๑",
        " ",
        "ที่ ",
        "ที่ มท ",
        "วันที่ ๑ ",
        "๑/",
        "ด่วน",
        "(",
        "ภายใน ",
        "๑ มกราคม ",
        "คำสั่ง",
        "ประกาศ ",
        "ยกเลิกหนังสือ ",
        "\t",
        "น ",
        "มกราค",
        "๑ - "
      })
  void aLongHostileLineIsReadInLinearTime(String piece) {
    String line = piece.repeat(60_000 / piece.length());
    String body = "ที่ มท ๐๘๑๒/ว ๑\nเรื่อง ก\nเรียน ข\n\nด้วย " + line + "\n" + line;
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sample.letters(body));
  }
}
