package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.DueDay;
import wian.index.search.HeldFile;

/** One day set by a letter, its copies and its covers is shown once. */
class SameDaysTest {
  private static final String NAME = "มท 0810.8/ว 5567";

  @TempDir Path index;

  private List<String> days(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.days().stream().map(SameDaysTest::shown).toList();
    }
  }

  private static String shown(DueDay day) {
    String sources =
        day.sources().stream()
            .map(end -> end.file() + "#" + end.letter())
            .collect(Collectors.joining(" "));
    return day.deadline().due() + " " + day.deadline().who() + ": " + sources;
  }

  private static ALetter letter(ADay day) {
    return ALetter.of(NAME).dated("2024-10-25").subject("การปรับปรุงข้อมูล").sets(day);
  }

  private static ALetter cover(ADay day) {
    return ALetter.of("กบ 0023.6/ว 5532")
        .dated("2024-10-31")
        .forwards(NAME, "2024-10-25")
        .sets(day);
  }

  @Test
  void aLettersAndItsCoversDayIsOneAndTheLettersOwn() {
    assertEquals(
        List.of("2024-12-30 null: a.txt#1 a.txt#0"),
        days(AFile.of("a.txt", cover(ADay.due("2024-12-30")), letter(ADay.due("2024-12-30")))));
    try (Office office = Office.at(index)) {
      assertEquals(NAME, office.days().getFirst().canonical());
      assertEquals("การปรับปรุงข้อมูล", office.days().getFirst().subject());
    }
  }

  @Test
  void copiesInSeveralFilesAreOne() {
    assertEquals(
        List.of("2024-12-30 null: a.txt#0 b.txt#0"),
        days(
            AFile.of("a.txt", letter(ADay.due("2024-12-30"))),
            AFile.of("b.txt", letter(ADay.due("2024-12-30")).copy())));
  }

  @Test
  void anotherWhoIsAnotherDeadline() {
    assertEquals(
        List.of("2024-12-30 อำเภอ: a.txt#0", "2024-12-30 จังหวัด: a.txt#1"),
        days(
            AFile.of(
                "a.txt",
                cover(ADay.due("2024-12-30").who("อำเภอ")),
                letter(ADay.due("2024-12-30").who("จังหวัด")))));
  }

  @Test
  void anotherWhatIsAnotherDeadline() {
    assertEquals(
        List.of("2024-12-30 null: a.txt#0", "2024-12-30 null: a.txt#0"),
        days(
            AFile.of(
                "a.txt",
                letter(ADay.due("2024-12-30").what("รายงานผล"))
                    .sets(ADay.due("2024-12-30").what("ส่งแบบตอบรับ")))));
  }

  @Test
  void whatIsNotSaidDoesNotDifferAndWhatIsSaidIsShown() {
    assertEquals(
        List.of("2024-12-30 อำเภอ: a.txt#1 a.txt#0"),
        days(
            AFile.of(
                "a.txt",
                cover(ADay.due("2024-12-30").who("อำเภอ")),
                letter(ADay.due("2024-12-30")))));
  }

  @Test
  void aTightenedDayIsAnother() {
    assertEquals(
        List.of("2024-12-20 null: a.txt#0", "2024-12-30 null: a.txt#1"),
        days(AFile.of("a.txt", cover(ADay.due("2024-12-20")), letter(ADay.due("2024-12-30")))));
  }

  @Test
  void anotherKindOfDayIsAnother() {
    assertEquals(
        2,
        days(AFile.of("a.txt", cover(ADay.event("2024-12-30")), letter(ADay.due("2024-12-30"))))
            .size());
  }

  @Test
  void lettersThatOnlyCiteEachOtherKeepTheirOwn() {
    assertEquals(
        2,
        days(
                AFile.of("a.txt", letter(ADay.due("2024-12-30"))),
                AFile.of(
                    "b.txt", ALetter.of("กบ 1/2").refers(NAME, "2024-10-25").due("2024-12-30")))
            .size());
  }

  @Test
  void twoCoversOfOneLetterAreOneMatter() {
    assertEquals(
        List.of("2024-12-30 null: c.txt#0 a.txt#0 b.txt#0"),
        days(
            AFile.of("a.txt", cover(ADay.due("2024-12-30"))),
            AFile.of(
                "b.txt",
                ALetter.of("ตก 0023.3/ว 9")
                    .dated("2024-11-05")
                    .forwards(NAME, "2024-10-25")
                    .due("2024-12-30")),
            AFile.of("c.txt", letter(ADay.due("2024-12-30")))));
  }
}
