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
import wian.index.search.OneLetter;
import wian.index.search.Viewer;

/** One letter with all its arrivals, whose readings vote. */
class OneLettersTest {
  private static final String NAME = "สธ 0926.02/ว 788";

  @TempDir Path index;

  private static ALetter letter() {
    return ALetter.of(NAME).issuer("กรมอนามัย").to("นายแพทย์สาธารณสุขจังหวัด ทุกจังหวัด");
  }

  private OneLetter only(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      List<OneLetter> letters = office.circulars().whole("ว 788", Viewer.local());
      assertEquals(1, letters.size(), letters::toString);
      return letters.getFirst();
    }
  }

  private static final HeldFile CLEAN =
      AFile.of(
          "a.txt",
          letter().dated("2026-01-14").subject("การประเมินตลาดสด").sets(ADay.due("2026-02-24")));
  private static final HeldFile STAMPED =
      AFile.in(
          "สารบรรณ",
          "b.txt",
          letter()
              .dated("2026-01-14")
              .subject("การประเมินตลาดสด")
              .received("2026-01-16")
              .sets(ADay.due("2026-02-24")));
  private static final HeldFile MISREAD =
      AFile.of(
          "c.txt",
          letter()
              .dated("2026-01-19")
              .subject("การประเมินตลาดสด")
              .received("2026-01-20")
              .sets(ADay.due("2026-02-25")));

  @Test
  void hasItsArrivalsWithTheirStampsAndFolders() {
    OneLetter letter = only(CLEAN, STAMPED, MISREAD);
    assertEquals(
        List.of("a.txt [inbox] []", "b.txt [สารบรรณ] [2026-01-16]", "c.txt [inbox] [2026-01-20]"),
        letter.arrivals().stream()
            .map(arrival ->
                arrival.file()
                    + " "
                    + arrival.folders()
                    + " "
                    + arrival.received().stream().map(stamp -> stamp.date()).toList())
            .toList());
  }

  @Test
  void itsReadingsVoteOnItsDayAndSayInWhatTheyDiffer() {
    OneLetter letter = only(CLEAN, STAMPED, MISREAD);
    assertEquals("2026-01-14", letter.date());
    assertEquals(
        List.of("date 2026-01-14 2 true", "date 2026-01-19 1 false"),
        letter.disputes().stream()
            .map(of -> of.field() + " " + of.value() + " " + of.readings() + " " + of.elected())
            .toList());
  }

  @Test
  void itsReadingsVoteOnTheDaysThatItSets() {
    OneLetter letter = only(CLEAN, STAMPED, MISREAD);
    assertEquals(1, letter.deadlines().size());
    assertEquals("2026-02-24", letter.deadlines().getFirst().deadline().due().toString());
    assertEquals(3, letter.deadlines().getFirst().sources().size());
  }

  @Test
  void twoDaysThatOneReadingGivesAreTwo() {
    HeldFile both =
        AFile.of(
            "d.txt",
            letter()
                .dated("2026-01-14")
                .subject("การประเมินตลาดสด")
                .sets(ADay.due("2026-02-24"))
                .sets(ADay.due("2026-02-25")));
    assertEquals(2, only(CLEAN, both).deadlines().size());
  }
}
