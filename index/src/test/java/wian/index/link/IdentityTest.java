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
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;

/** Which letter a reading is of. */
class IdentityTest {
  private static final String NAME = "มท 0812/ว 1960";

  @TempDir Path index;

  private List<String> ids(String reference, HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.circulars().letters(reference, Viewer.local()).stream()
          .map(HeldLetter::letterId)
          .sorted()
          .toList();
    }
  }

  @Test
  void copiesInSeveralFilesAreOneLetter() {
    assertEquals(
        List.of(NAME + "@2021", NAME + "@2021"),
        ids(
            NAME,
            AFile.of("a.txt", ALetter.of(NAME).dated("2021-09-08")),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08").copy())));
  }

  @Test
  void numbersStartAgainEveryYear() {
    assertEquals(
        List.of(NAME + "@2020", NAME + "@2021"),
        ids(
            NAME,
            AFile.of("a.txt", ALetter.of(NAME).dated("2020-09-08")),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08"))));
  }

  @Test
  void daysThatContradictEachOtherSplitALetter() {
    assertEquals(
        List.of(NAME + "@2021-03-02", NAME + "@2021-09-08"),
        ids(
            NAME,
            AFile.of("a.txt", ALetter.of(NAME).dated("2021-03-02")),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08"))));
  }

  @Test
  void aDayThatItsCoverGivesJoinsWhatWasMisread() {
    assertEquals(
        List.of(NAME + "@2021", NAME + "@2021"),
        ids(
            NAME,
            AFile.of(
                "a.txt",
                ALetter.of("อต 0023.6/ว 678").forwards(NAME, "2021-09-08"),
                ALetter.of(NAME).dated("2021-09-05")),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08"))));
  }

  @Test
  void anUnknownDayDoesNotSplitALetter() {
    assertEquals(
        List.of(NAME + "@2021", NAME + "@2021"),
        ids(
            NAME,
            AFile.of("a.txt", ALetter.of(NAME)),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08"))));
  }

  @Test
  void anUnknownDayGoesWithTheYearOfItsStamp() {
    assertEquals(
        List.of(NAME + "@2020", NAME + "@2021", NAME + "@2021"),
        ids(
            NAME,
            AFile.of("a.txt", ALetter.of(NAME).received("2021-09-13")),
            AFile.of("b.txt", ALetter.of(NAME).dated("2021-09-08")),
            AFile.of("c.txt", ALetter.of(NAME).dated("2020-09-08"))));
  }

  @Test
  void theYearIsInferredFromStampsCitationsAndDays() {
    assertEquals(
        List.of("ก 1/ว 1@2021"),
        ids("ก 1/ว 1", AFile.of("a.txt", ALetter.of("ก 1/ว 1").received("2021-09-13"))));
    assertEquals(
        List.of("ก 1/ว 2@2021"),
        ids("ก 1/ว 2", AFile.of("b.txt", ALetter.of("ก 1/ว 2").refers("ก 1/9", "2021-09-13"))));
    assertEquals(
        List.of("ก 1/ว 3@2021"),
        ids("ก 1/ว 3", AFile.of("c.txt", ALetter.of("ก 1/ว 3").due("2021-09-30"))));
  }

  @Test
  void nothingKnownIsAnUnknownYear() {
    assertEquals(List.of(NAME + "@?"), ids(NAME, AFile.of("a.txt", ALetter.of(NAME))));
  }

  @Test
  void anOrdersBodyBelongsToItsName() {
    assertEquals(
        List.of("คำสั่ง 55/2564@2021@กรมการปกครอง", "คำสั่ง 55/2564@2021@จังหวัดตาก"),
        ids(
            "คำสั่ง 55/2564",
            AFile.of(
                "a.txt", ALetter.of("คำสั่ง 55/2564").issuer("จังหวัดตาก").dated("2021-02-10")),
            AFile.of(
                "b.txt", ALetter.of("คำสั่ง 55/2564").issuer("กรมการปกครอง").dated("2021-02-10"))));
  }

  @Test
  void whatHasNoNumberIsItsReadingAlone() {
    try (Office office =
        Office.at(index, AFile.of("a.txt", ALetter.of("มท 0812/").text("ร่างหนังสือ")))) {
      assertEquals(
          AFile.sha256("a.txt") + "#0",
          office.circulars().find("ร่างหนังสือ", 10, Viewer.local()).getFirst().letterId());
    }
  }
}
