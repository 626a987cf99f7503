package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Correction;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.correct.Corrected;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;
import wian.index.search.OneLetter;
import wian.index.search.Viewer;

/** A letter that arrives several times, of one arrival of which a person spoke. */
class CorrectedArrivalsTest {
  private static final String TEXT =
      "ด้วยกรมอนามัยขอให้สำนักงานสาธารณสุขจังหวัดประเมินตลาดสดในพื้นที่ตามหลักเกณฑ์ที่กำหนดและรายงานผลให้ทราบ"
          + " ทั้งนี้ขอให้ส่งแบบสำรวจทางไปรษณีย์อิเล็กทรอนิกส์มาพร้อมกันด้วย หากพื้นที่ใดมีตลาดนัดที่เปิดใหม่ให้สำรวจจำนวนแผงค้าและแหล่งน้ำใช้ก่อนการประเมินทุกครั้ง จึงเรียนมาเพื่อโปรดดำเนินการ";

  @TempDir Path index;

  /** The letter as both scans of it are read: number, day, deadline and citation are all wrong. */
  private static ALetter misread() {
    return ALetter.of("สธ 0926.02/ว 123")
        .id("it")
        .issuer("กรมอนามัย")
        .to("นายแพทย์สาธารณสุขจังหวัด ทุกจังหวัด")
        .dated("2026-01-30")
        .subject("การประเมินตลาดสด")
        .text(TEXT)
        .sets(ADay.due("2026-02-28"))
        .refers("มท 0812/ว 555", "2025-09-08");
  }

  private static final HeldFile AGAIN = AFile.of("b.txt", misread());

  private static HeldFile corrected(Correction... said) {
    List<Letter> letters = Corrected.letters(List.of(misread().letter()), Arrays.asList(said));
    return AFile.of(Set.of("inbox"), "a.txt", letters);
  }

  private static Correction said(String field, Object of, String value) {
    return new Correction(
        "it",
        null,
        field,
        of == null ? null : LetterJson.MAPPER.<JsonNode>valueToTree(of),
        value == null ? null : TextNode.valueOf(value),
        false,
        "สมศรี",
        Instant.parse("2026-11-21T01:00:00Z"));
  }

  private static final Correction NUMBER = said("reference", null, "สธ 0926.02/ว 788");
  private static final Correction DAY = said("date", null, "2026-01-14");

  private OneLetter only(String reference, HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      List<OneLetter> letters = office.circulars().whole(reference, Viewer.local());
      assertEquals(1, letters.size(), letters::toString);
      return letters.getFirst();
    }
  }

  @Test
  void aConfirmedNumberHoldsForAnArrivalThatIsReadAsTheFirstWas() {
    OneLetter letter = only("ว 788", corrected(NUMBER, DAY), AGAIN, AFile.of("c.txt", misread()));
    assertEquals("สธ 0926.02/ว 788@2026", letter.letterId());
    assertEquals("2026-01-14", letter.date());
    assertEquals(3, letter.arrivals().size());
    assertEquals(1, letter.deadlines().size());
  }

  @Test
  void itIsFoundByTheNumberThatStandsOnTheOtherArrivalsToo() {
    OneLetter letter = only("ว 123", AGAIN, corrected(NUMBER));
    assertEquals("สธ 0926.02/ว 788@2026", letter.letterId());
  }

  @Test
  void anotherLetterOfThatNumberStaysAnother() {
    HeldFile other =
        AFile.of(
            "other.txt",
            ALetter.of("สธ 0926.02/ว 123")
                .id("other")
                .issuer("กรมอนามัย")
                .to("ผู้อำนวยการโรงพยาบาล")
                .dated("2026-01-30")
                .subject("การตรวจสุขภาพ")
                .text("ขอเชิญเข้ารับการตรวจสุขภาพประจำปี"));
    try (Office office = Office.at(index, corrected(NUMBER), other)) {
      assertEquals(
          List.of("สธ 0926.02/ว 123@2026"),
          office.circulars().whole("ว 123", Viewer.local()).stream()
              .map(OneLetter::letterId)
              .toList());
    }
  }

  @Test
  void aConfirmedDayOutvotesTwoReadings() {
    Correction due = said("deadlines.due", ADay.due("2026-02-28").deadline(), "2026-03-31");
    OneLetter letter = only("ว 123", corrected(due), AGAIN, AFile.of("c.txt", misread()));
    assertEquals(
        List.of("2026-03-31"),
        letter.deadlines().stream().map(day -> day.deadline().due().toString()).toList());
    assertEquals(3, letter.deadlines().getFirst().sources().size());
  }

  @Test
  void whatIsNoDeadlineIsNoneOnAnyArrival() {
    Correction none = said("deadlines", ADay.due("2026-02-28").deadline(), null);
    try (Office office = Office.at(index, AGAIN, corrected(none))) {
      assertEquals(List.of(), office.days());
    }
  }

  @Test
  void aConfirmedCitationLinksEveryArrival() {
    HeldFile meant = AFile.of("m.txt", ALetter.of("มท 0812/ว 1960").dated("2025-09-08"));
    Correction cited =
        said("citations.canonical", misread().letter().citations().getFirst(), "มท 0812/ว 1960");
    try (Office office = Office.at(index, AGAIN, corrected(cited), meant)) {
      assertEquals(
          List.of("a.txt#0 -> m.txt#0 refers exact", "b.txt#0 -> m.txt#0 refers exact"),
          office.lines());
    }
  }

  @Test
  void aLetterIsFoundByItsConfirmedNumberAndLinkedByIt() {
    HeldFile citing =
        AFile.of(
            "citing.txt",
            ALetter.of("ตก 0023.3/1").dated("2026-02-20").refers("สธ 0926.02/ว 788", "2026-01-14"));
    try (Office office = Office.at(index, citing, corrected(NUMBER, DAY))) {
      assertEquals(
          List.of(
              "a.txt#0 -> มท 0812/ว 555 refers missing", "citing.txt#0 -> a.txt#0 refers exact"),
          office.lines());
    }
  }
}
