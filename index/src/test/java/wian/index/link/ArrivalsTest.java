package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;

/** One letter that arrives several times, and is not read alike each time. */
class ArrivalsTest {
  private static final String TEXT =
      "ด้วยคณะรัฐมนตรีมีมติให้ส่วนราชการที่มีรายการงบลงทุนปีเดียวซึ่งยังไม่ก่อหนี้ผูกพันพิจารณาโอนเปลี่ยนแปลง"
          + "งบประมาณไปดำเนินการในเรื่องที่มีความจำเป็นเร่งด่วน สำนักงบประมาณจึงกำหนดให้หน่วยรับงบประมาณส่งคำขอ"
          + "โอนเปลี่ยนแปลงพร้อมเหตุผลความจำเป็นผ่านระบบ รายการที่ไม่ส่งคำขอจะถูกพิจารณาปรับลดในปีงบประมาณถัดไป";

  @TempDir Path index;

  private static ALetter budget(String number) {
    return ALetter.of("นร 0729.1/ว " + number)
        .dated("2026-04-02")
        .subject("แนวทางการโอนเปลี่ยนแปลงงบประมาณ")
        .to("ผู้ว่าราชการจังหวัด")
        .sets(ADay.due("2026-04-24"))
        .text(TEXT);
  }

  private static HeldFile citing(String name, String number, String date) {
    return AFile.of(
        name,
        ALetter.of("อท 0017.2/ว 98").dated("2026-05-10").refers("นร 0729.1/ว " + number, date));
  }

  private List<String> ids(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.circulars().find("นร 0729.1", 100, Viewer.local()).stream()
          .map(HeldLetter::letterId)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private List<String> links(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.lines();
    }
  }

  @Test
  void areOneLetterThoughADigitOfTheNumberWasReadAsAnother() {
    assertEquals(
        List.of("นร 0729.1/ว 41@2026"),
        ids(
            AFile.of("a.txt", budget("41")),
            AFile.of("b.txt", budget("51").received("2026-04-08")),
            citing("c.txt", "41", "2026-04-02")));
  }

  @Test
  void theReadingsVoteOnTheNumber() {
    assertEquals(
        List.of("นร 0729.1/ว 51@2026"),
        ids(
            AFile.of("a.txt", budget("51")),
            AFile.of("b.txt", budget("51").received("2026-04-08")),
            AFile.of("c.txt", budget("41").received("2026-04-09"))));
  }

  @Test
  void aCitationLeadsToAllOfThem() {
    assertEquals(
        List.of("c.txt#0 -> a.txt#0 refers exact", "c.txt#0 -> b.txt#0 refers probable"),
        links(
            AFile.of("a.txt", budget("41")),
            AFile.of("b.txt", budget("51")),
            citing("c.txt", "41", "2026-04-02")));
  }

  @Test
  void aNumberThatWasOutvotedIsNotMeantByItsCitations() {
    assertEquals(
        List.of("c.txt#0 -> a.txt#0 refers exact", "d.txt#0 -> นร 0729.1/ว 51 refers missing"),
        links(
                AFile.of("a.txt", budget("41")),
                AFile.of("b.txt", budget("51")),
                citing("c.txt", "41", "2026-04-02"),
                citing("d.txt", "51", null))
            .stream()
            .filter(line -> !line.contains("b.txt"))
            .toList());
  }

  @Test
  void lettersThatAreBothCitedByTheirNumbersAreTwo() {
    assertEquals(
        List.of("นร 0729.1/ว 41@2026", "นร 0729.1/ว 51@2026"),
        ids(
            AFile.of("a.txt", budget("41")),
            AFile.of("b.txt", budget("51")),
            citing("c.txt", "41", "2026-04-02"),
            citing("d.txt", "51", "2026-04-02")));
  }

  @Test
  void lettersOfOneTextToTwoAddresseesAreTwo() {
    assertEquals(
        List.of("นร 0729.1/ว 41@2026", "นร 0729.1/ว 51@2026"),
        ids(
            AFile.of("a.txt", budget("41")),
            AFile.of(
                "b.txt",
                ALetter.of("นร 0729.1/ว 51").dated("2026-04-02").to("อธิบดี").text(TEXT))));
  }

  @Test
  void lettersOfOneTextThatCallForTwoDaysAreTwo() {
    assertEquals(
        List.of("นร 0729.1/ว 41@2026", "นร 0729.1/ว 51@2026"),
        ids(
            AFile.of("a.txt", budget("41")),
            AFile.of(
                "b.txt",
                ALetter.of("นร 0729.1/ว 51")
                    .dated("2026-04-02")
                    .to("ผู้ว่าราชการจังหวัด")
                    .due("2026-05-12")
                    .text(TEXT))));
  }

  @Test
  void areOneLetterThoughItsDayWasMisread() {
    assertEquals(
        List.of("นร 0729.1/ว 41@2026"),
        ids(
            AFile.of("a.txt", budget("41")),
            AFile.of("b.txt", budget("41").dated("2026-04-06").received("2026-04-08")),
            AFile.of("c.txt", budget("41").received("2026-04-09"))));
  }

  @Test
  void aYearLaterThanTheCitingLetterIsTheSlipOfEveryJanuary() {
    assertEquals(
        List.of("c.txt#0 -> a.txt#0 refers probable"),
        links(
            AFile.of("a.txt", ALetter.of("พณ 0417/ว 2980").dated("2025-12-22")),
            AFile.of(
                "c.txt",
                ALetter.of("สร 0009/ว 25")
                    .dated("2026-01-12")
                    .refers("พณ 0417/ว 2980", "2026-12-22"))));
  }
}
