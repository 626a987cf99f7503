package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;

/** From a draft to its final. */
class DraftsTest {
  private static final String TEXT =
      "ขอให้บันทึกข้อมูลปริมาณงานให้ครบถ้วน สมบูรณ์ ภายในวันที่ ๓๐ กันยายน ๒๕๖๔";

  @TempDir Path index;

  private List<String> links(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.lines();
    }
  }

  private static ALetter draft() {
    return ALetter.of("มท 0812/").dated("2021-09").subject("การบันทึกข้อมูล").text(TEXT);
  }

  private static ALetter issued() {
    return ALetter.of("มท 0812/ว 1960")
        .dated("2021-09-08")
        .subject("การบันทึก ข้อมูล")
        .text("ด่วนมาก " + TEXT + " ตารางแนบท้าย");
  }

  @Test
  void officeSubjectMonthAndTextMakeItProbable() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 draft-of probable"),
        links(AFile.of("a.txt", draft()), AFile.of("b.txt", issued())));
  }

  @Test
  void aDraftMayComeAfterItsFinal() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 draft-of probable"),
        links(AFile.of("b.txt", issued()), AFile.of("a.txt", draft())));
  }

  @Test
  void anotherMonthIsAnotherLetter() {
    assertEquals(
        List.of(),
        links(AFile.of("a.txt", draft()), AFile.of("b.txt", issued().dated("2021-10-08"))));
  }

  @Test
  void anotherOfficesLetterIsNotItsFinal() {
    assertEquals(
        List.of(),
        links(
            AFile.of("a.txt", draft()),
            AFile.of(
                "b.txt",
                ALetter.of("มท 0813/ว 1960")
                    .dated("2021-09-08")
                    .subject("การบันทึกข้อมูล")
                    .text(TEXT))));
  }

  @Test
  void anotherTextUnderTheSameSubjectIsNotItsFinal() {
    assertEquals(
        List.of(),
        links(
            AFile.of("a.txt", draft()),
            AFile.of("b.txt", issued().text("ขอเชิญเข้าร่วมประชุมชี้แจงผ่านระบบ Zoom"))));
  }

  @Test
  void aDraftWithItsSeriesBecomesNoOrdinaryLetter() {
    assertEquals(
        List.of(),
        links(
            AFile.of("a.txt", ALetter.of("มท 0812/ว").subject("การบันทึกข้อมูล")),
            AFile.of("b.txt", ALetter.of("มท 0812/1960").subject("การบันทึกข้อมูล"))));
  }

  @Test
  void severalFinalsAreAmbiguous() {
    assertEquals(
        List.of("a.txt#0 -> b.txt#0 draft-of ambiguous", "a.txt#0 -> c.txt#0 draft-of ambiguous"),
        links(
            AFile.of("a.txt", draft()),
            AFile.of("b.txt", issued()),
            AFile.of(
                "c.txt",
                ALetter.of("มท 0812/ว 1970")
                    .dated("2021-09-20")
                    .subject("การบันทึกข้อมูล")
                    .text(TEXT))));
  }
}
