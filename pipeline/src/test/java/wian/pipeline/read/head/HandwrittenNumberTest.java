package wian.pipeline.read.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import wian.index.circular.Certainty;
import wian.index.circular.Doubt;
import wian.index.circular.Letter;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;
import wian.pipeline.read.LetterReader;

class HandwrittenNumberTest {
  @Test
  void isReadAndSaidToBeWrittenByHand() {
    Letter letter = letter("ที่ มท ๐๒๓๐.๑/ว ๔๖๘", "๔");
    assertEquals("มท 0230.1/ว 468", letter.reference().canonical());
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
    assertEquals(Doubt.HANDWRITTEN, letter.reference().reason());
  }

  @Test
  void thatCannotBeReadIsNoDraftsBlank() {
    Letter letter = letter("ที่ มท ๐๒๓๐.๑/ว", "ว");
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
    assertEquals(Doubt.HANDWRITTEN, letter.reference().reason());
    assertFalse(letter.draft());
  }

  private static Letter letter(String number, String byHand) {
    Line head =
        new Line(
            number, null, 0.9, null, List.of(new Line.Weak(number.indexOf(byHand), 0.5, true)));
    Line day = new Line("๒ พฤศจิกายน ๒๕๖๙", null, 1);
    Line subject = new Line("เรื่อง การเฝ้าระวังอุทกภัย", null, 1);
    Line to = new Line("เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด", null, 1);
    Line body = new Line("ด้วยกรมอุตุนิยมวิทยาได้ประกาศเตือน", null, 1);
    Page page = new Page(1, Page.Source.OCR, "drawn", List.of(head, day, subject, to, body));
    return new LetterReader().read("0123456789abcdef".repeat(4), List.of(page)).getFirst();
  }
}
