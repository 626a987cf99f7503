package wian.pipeline.read.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.pipeline.read.Sample;

class CitationExamplesTest {
  private static String all(String body) {
    return Sample.withBody(body).citations().stream()
        .map(c ->
            c.canonical()
                + " "
                + c.date()
                + " "
                + c.relation().name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามหนังสือกรมควบคุมโรค ด่วนมาก ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ นั้น | สธ 0421/ว 87 2026-09-03 refers
          ตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ และ ว ๙๑ ลงวันที่ ๔ กันยายน ๒๕๖๙ | สธ 0421/ว 87 2026-09-03 refers ; สธ 0421/ว 91 2026-09-04 refers
          รายละเอียดตามสำเนาหนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ | สธ 0421/ว 87 2026-09-03 forwards
          ตามหนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ ที่แนบมาพร้อมนี้ | สธ 0421/ว 87 2026-09-03 forwards
          จึงให้ยกเลิกหนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ | สธ 0421/ว 87 2026-09-03 cancels
          ขอแก้ไขเพิ่มเติมคำสั่งจังหวัดน่าน ที่ ๓๑๕/๒๕๖๙ ลงวันที่ ๒ มิถุนายน ๒๕๖๙ | คำสั่ง 315/2569 2026-06-02 amends
          ขอขยายระยะเวลาตามหนังสือกรมควบคุมโรค ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ | สธ 0421/ว 87 2026-09-03 extends
          ตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ๓ ก.ย. ๖๙ แจ้งมา | สธ 0421/ว 87 2026-09-03 refers
          ตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ และที่ สธ ๐๔๒๑/ว ๙๑ ลงวันที่ ๙ เดือนเดียวกัน | สธ 0421/ว 87 2026-09-03 refers ; สธ 0421/ว 91 2026-09-09 refers
          ตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ และที่ สธ ๐๔๒๑/ว ๙๑ ลงวันที่ ๓ กันยายน ๒๕๖๙ และ ๙ กันยายน ๒๕๖๙ ตามลำดับ | สธ 0421/ว 87 2026-09-03 refers ; สธ 0421/ว 91 2026-09-09 refers
          ตามคำสั่งกรมการแพทย์ ที่ ๗/๒๕๖๙ สั่ง ณ วันที่ ๓ กันยายน ๒๕๖๙ | คำสั่ง 7/2569 2026-09-03 refers
          ตามคำสั่งกรมการแพทย์ ที่ ๗/๒๕๖๙ และที่ ๑๒/๒๕๖๙ | คำสั่ง 7/2569 null refers ; คำสั่ง 12/2569 null refers
          ตามประกาศกรมการแพทย์ ที่ ๐๗๑๕/๒๕๖๙ | ประกาศ 715/2569 null refers
          ตามระเบียบเดิม และคำสั่งกรมการแพทย์ ที่ ๗/๒๕๖๙ | คำสั่ง 7/2569 null refers
          ตามประกาศกรมการแพทย์ ที่ ๗/๖๙ ลง ๓ ก.ย. ๖๙ | ประกาศ 7/2569 2026-09-03 refers
          ให้ถือปฏิบัติตาม ว ๘๗ โดยเคร่งครัด | ว 87 null refers
          ตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ ให้ถือตาม ว ๘๗ ต่อไป | สธ 0421/ว 87 2026-09-03 refers
          ขอแก้ไขเพิ่มเติมกำหนดการตามหนังสือ ที่ สธ ๐๔๒๑/ว ๘๗ ลงวันที่ ๓ กันยายน ๒๕๖๙ | สธ 0421/ว 87 2026-09-03 amends
          """)
  void aDocumentNamedByItsNumberIsCitedWithItsRelation(String body, String citations) {
    assertEquals(citations, all(body));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ตามพระราชบัญญัติโรคติดต่อ พ.ศ. ๒๕๕๘ มาตรา ๓๔
          ในการประชุมครั้งที่ ๓/๒๕๖๙ เมื่อวันที่ ๓ กันยายน ๒๕๖๙
          ตามสัญญาจ้าง เลขที่ ๒๐/๒๕๖๘ ลงวันที่ ๕ มีนาคม ๒๕๖๘
          ตามสัญญายืมเงิน เลขที่ กย. ๒๐/๒๕๖๘ ลงวันที่ ๕ มีนาคม ๒๕๖๘
          ศาลมีคำสั่งรับคำฟ้องคดีหมายเลขดำที่ ๒๐/๒๕๖๘ ไว้พิจารณา
          โทรศัพท์ ๐ ๒๕๙๐ ๓๐๐๐ ต่อ ๑๒-๑๔
          """)
  void whatIsNoLetterIsNotCited(String body) {
    assertEquals("", all(body));
  }
}
