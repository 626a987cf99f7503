package wian.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;

/** Letters by number and by words. */
class FindingTest {
  @TempDir Path index;
  private Office office;

  @BeforeEach
  void open() {
    office =
        Office.at(
            index,
            AFile.of(
                "a.txt",
                ALetter.of("มท 0812/ว 1960")
                    .dated("2021-09-08")
                    .subject("การบันทึกข้อมูลปริมาณงานของท้องถิ่นอำเภอ")
                    .text("ขยายระยะเวลาการบันทึกข้อมูล ได้ถึงวันที่ ๓๐ กันยายน ๒๕๖๔")),
            AFile.of("b.txt", ALetter.of("มท 0812/ว 1960").dated("2020-05-06")),
            AFile.of("c.txt", ALetter.of("กค 0405.2/ว 1960").dated("2019-05-06")),
            AFile.of("d.txt", ALetter.of("มท 0812.3/ว 7").dated("2018-05-06")),
            AFile.of("e.txt", ALetter.of("ตก 0023.1/1960").dated("2017-05-06")),
            AFile.of(
                "f.txt",
                ALetter.of("คำสั่ง 55/2564")
                    .issuer("จังหวัดตาก")
                    .text("แต่งตั้งคณะทํางาน ข้อมูลการบันทึก")),
            AFile.of("g.txt", ALetter.of("คำสั่ง 55/2564").issuer("กรมการปกครอง")),
            AFile.in("private", "h.txt", ALetter.of("ลย 0023/ว 4").text("ระบบประปาหมู่บ้าน")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> find(String text) {
    return files(office.circulars().find(text, 10, Viewer.local()));
  }

  private static List<String> files(List<HeldLetter> letters) {
    return letters.stream().map(letter -> letter.file().name()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ว ๑๙๖๐", "ว1960", "ว.๐๑๙๖๐"})
  void aCircularsNumberFindsItInEveryOfficeNewestFirst(String text) {
    assertEquals(List.of("a.txt", "b.txt", "c.txt"), find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"มท 0812/ว1960", "ที่ มท ๐๘๑๒/ว ๑๙๖๐", "ม.ท.0812 / ว 1960"})
  void aWholeNumberFindsItsYears(String text) {
    assertEquals(List.of("a.txt", "b.txt"), find(text));
    assertEquals(
        List.of("a.txt", "b.txt"), files(office.circulars().letters(text, Viewer.local())));
  }

  @Test
  void anIdNamesItsLetterAndNoOtherOfThatNumber() {
    List<HeldLetter> held = office.circulars().letters("มท 0812/ว 1960", Viewer.local());
    for (HeldLetter one : held) {
      String place = one.file().sha256() + "#" + one.position();
      for (String id : List.of(one.letterId(), place)) {
        assertEquals(List.of(one), office.circulars().letters(id, Viewer.local()), id);
        assertEquals(List.of(one), office.circulars().called(id, Viewer.local()), id);
      }
    }
    assertEquals(2, held.size());
  }

  @ParameterizedTest
  @CsvSource({
    "๑๙๖๐, a.txt b.txt c.txt e.txt",
    "มท๐๘๑๒, a.txt b.txt d.txt",
    "มท 0812.3, d.txt",
    "0812, a.txt b.txt d.txt",
    "มท 0812/1960, a.txt b.txt",
    "ตก 0023.1/1960, e.txt",
    "ตก 0023/1960, e.txt",
    "มท 0812/ว 1960@2020, b.txt",
    "คำสั่ง ๕๕/๒๕๖๔, f.txt g.txt",
    "คำสั่งที่ 55/64, f.txt g.txt",
    "คำสั่งจังหวัดตาก ที่ 55/64, f.txt",
    "55/2564, f.txt g.txt"
  })
  void partsThatAreGivenMustMatch(String text, String files) {
    assertEquals(List.of(files.split(" ", -1)), find(text));
  }

  @Test
  void thePhraseComesBeforeItsWordsInAnotherOrder() {
    assertEquals(List.of("a.txt", "f.txt"), find("การบันทึกข้อมูล"));
  }

  @Test
  void thaiAndArabicDigitsAreAlikeInWords() {
    assertEquals(List.of("a.txt"), find("30 กันยายน 2564"));
  }

  @Test
  void saraAmInTwoCharactersIsFoundByOne() {
    assertEquals(List.of("f.txt"), find("คณะทำงาน"));
  }

  @Test
  void wordsThatReadAsANumberWhichIsNotHeldAreLookedForInTheText() {
    assertEquals(List.of(), files(office.circulars().letters("๒๕๖๔", Viewer.local())));
    assertEquals(List.of("a.txt"), find("๒๕๖๔"));
  }

  @Test
  void noWordFindsNothing() {
    assertEquals(List.of(), find(" "));
    assertEquals(List.of(), find("/"));
  }

  @Test
  void noMoreThanTheLimitIsAnswered() {
    assertEquals(List.of("a.txt"), files(office.circulars().find("ว 1960", 1, Viewer.local())));
  }

  @Test
  void aViewerSeesOnlyWhatArrivedInItsFolders() {
    Viewer inbox = new Viewer("inbox", Set.of("inbox"));
    assertEquals(List.of("h.txt"), find("ประปา"));
    assertEquals(List.of(), office.circulars().find("ประปา", 10, inbox));
    assertEquals(List.of(), office.circulars().letters("ลย 0023/ว 4", inbox));
    assertEquals(List.of(), office.circulars().chain("ลย 0023/ว 4", inbox).letters());
    assertEquals(7, office.circulars().counts(inbox).files());
    assertEquals(7, office.circulars().files(100, inbox).size());
    assertEquals(Optional.empty(), office.circulars().file(AFile.sha256("h.txt"), inbox));
  }
}
