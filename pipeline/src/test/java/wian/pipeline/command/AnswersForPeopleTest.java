package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wian.index.search.DueDay;
import wian.index.search.Fit;
import wian.index.search.FoundLetter;
import wian.pipeline.answer.Examples;

class AnswersForPeopleTest {
  private static final Terminal PIPE = Screen.pipe().terminal();

  private static void assertPrinted(String expected, List<String> lines) {
    assertEquals(expected, String.join("\n", lines) + "\n");
  }

  @Test
  void lettersFound() {
    assertPrinted(
        """
        มท ๐๘๑๐.๔/ว ๕๕๑  ๒ พฤศจิกายน ๒๕๖๙  ด่วนที่สุด  กรมส่งเสริมการปกครองท้องถิ่น  flood-1.pdf ฉบับที่ ๑
            เรื่อง การรายงานสถานการณ์อุทกภัย
        ตก ๐๐๒๓.๓/ว ๑๙๗  ๙ พฤศจิกายน ๒๕๖๙          จังหวัดตาก                 flood-2.txt ฉบับที่ ๑
            เรื่อง การรายงานสถานการณ์อุทกภัย
            ≈ ตัวเลขอาจอ่านสลับกัน / digits may have been read for one another
        """,
        FoundText.of(
            List.of(
                new FoundLetter(Examples.department(), Fit.NUMBER, false, List.of()),
                new FoundLetter(Examples.province(), Fit.DIGITS_CONFUSED, true, List.of())),
            PIPE));
  }

  @Test
  void oneLetter() {
    assertPrinted(
        """
        ที่ / number        มท ๐๘๑๐.๔/ว ๕๕๑
        วันที่ / date        ๒ พฤศจิกายน ๒๕๖๙
        ชนิด / kind        หนังสือภายนอก / external letter
        ชั้น / class        ด่วนที่สุด
        จาก / from        กรมส่งเสริมการปกครองท้องถิ่น
        ถึง / to           ผู้ว่าราชการจังหวัด ทุกจังหวัด
        เรื่อง / subject    การรายงานสถานการณ์อุทกภัย
        กำหนด / deadline  ครบกำหนด / due  ๓๑ ธันวาคม ๒๕๖๙  อำเภอ: รายงานผล
        แฟ้ม / file        flood-1.pdf ฉบับที่ ๑
        รหัส / id          reading-of-มท 0810.4/ว 551
        """,
        LetterText.of(Examples.department(), PIPE));
  }

  @Test
  void aChain() {
    assertPrinted(
        """
        ๑.  มท ๐๘๑๐.๔/ว ๕๕๑  ๒ พฤศจิกายน ๒๕๖๙  กรมส่งเสริมการปกครองท้องถิ่น
            เรื่อง การรายงานสถานการณ์อุทกภัย
            อ้างถึง / refers to  มท ๐๘๑๐.๔/ว ๑๒ (ไม่มีในแฟ้ม / missing: none is held)
            แฟ้ม flood-1.pdf ฉบับที่ ๑
        ๒.  ตก ๐๐๒๓.๓/ว ๑๙๗  ๙ พฤศจิกายน ๒๕๖๙  จังหวัดตาก
            เรื่อง การรายงานสถานการณ์อุทกภัย
            ส่งสำเนา / forwards  มท ๐๘๑๐.๔/ว ๕๕๑  ลงวันที่ ๒ พฤศจิกายน ๒๕๖๙ → ๑.
            แฟ้ม flood-2.txt ฉบับที่ ๑

        ไม่มีในแฟ้ม / cited, not held
          มท ๐๘๑๐.๔/ว ๑๒  ๕ มกราคม ๒๕๖๙  อ้างใน / cited in flood-1.pdf

        กำหนดเวลา / deadlines
          ๓๑ ธันวาคม ๒๕๖๙  อีก ๔๐ วัน  ยังไม่ถึงกำหนด / open  ครบกำหนด / due  มท ๐๘๑๐.๔/ว ๕๕๑
              อำเภอ: รายงานผล
              กรมส่งเสริมการปกครองท้องถิ่น · การรายงานสถานการณ์อุทกภัย · flood-1.pdf, flood-2.txt
        """,
        ChainText.of(Examples.chain(), PIPE));
  }

  @Test
  void deadlines() {
    assertPrinted(
        """
        ๓๑ ธันวาคม ๒๕๖๙  อีก ๔๐ วัน  ยังไม่ถึงกำหนด / open  ครบกำหนด / due  มท ๐๘๑๐.๔/ว ๕๕๑
            อำเภอ: รายงานผล
            กรมส่งเสริมการปกครองท้องถิ่น · การรายงานสถานการณ์อุทกภัย · flood-1.pdf, flood-2.txt
        ๓๑ ธันวาคม ๒๕๖๙            เลื่อนแล้ว / moved     ครบกำหนด / due  มท ๐๘๑๐.๔/ว ๕๕๑
            อำเภอ: รายงานผล
            กรมส่งเสริมการปกครองท้องถิ่น · การรายงานสถานการณ์อุทกภัย · flood-1.pdf, flood-2.txt
        """,
        DeadlineText.of(
            List.of(
                Examples.dueDay(Examples.report(), DueDay.State.OPEN),
                Examples.dueDay(Examples.report(), DueDay.State.MOVED)),
            PIPE));
  }

  @Test
  void aDeadlineThatIsNotSureSaysSo() {
    assertPrinted(
        """
        ๓๑ ธันวาคม ๒๕๖๙  อีก ๔๐ วัน  ยังไม่ถึงกำหนด / open  ครบกำหนด / due  มท ๐๘๑๐.๔/ว ๕๕๑
            อำเภอ: รายงานผล
            (ไม่แน่ใจ โปรดตรวจกับหนังสือ / uncertain: please check with the letter)
            กรมส่งเสริมการปกครองท้องถิ่น · การรายงานสถานการณ์อุทกภัย · flood-1.pdf, flood-2.txt
        """,
        DeadlineText.of(
            List.of(Examples.dueDay(Examples.unsureReport(), DueDay.State.OPEN)), PIPE));
  }

  @Test
  void links() {
    assertPrinted(
        """
        flood-2.txt #1  ส่งสำเนา / forwards  มท ๐๘๑๐.๔/ว ๕๕๑  → flood-1.pdf #1  ตรงกัน / exact       number and date agree
        flood-1.pdf #1  อ้างถึง / refers to   มท ๐๘๑๐.๔/ว ๑๒                     ไม่มีในแฟ้ม / missing  none is held
        """,
        LinkText.of(List.of(Examples.forwards(), Examples.refersToNothing()), PIPE));
  }

  @Test
  void missingLetters() {
    assertPrinted(
        """
        มท ๐๘๑๐.๔/ว ๑๒  ๕ มกราคม ๒๕๖๙  อ้างใน / cited in flood-1.pdf
        """,
        MissingText.of(List.of(Examples.missing()), PIPE));
  }
}
