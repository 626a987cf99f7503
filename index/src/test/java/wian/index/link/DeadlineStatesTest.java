package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;
import wian.index.circular.Holidays;
import wian.index.circular.Relation;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Open, past, moved, void. The tests' today is 10 September 2021. */
class DeadlineStatesTest {
  @TempDir Path index;

  private List<DueDay> days(HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.days();
    }
  }

  private List<String> states(HeldFile... files) {
    return days(files).stream()
        .map(day -> day.deadline().due() + " " + day.state().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static ALetter first() {
    return ALetter.of("มท 0812/ว 1465").dated("2021-04-23").due("2021-09-15");
  }

  private static ALetter extension() {
    return ALetter.of("มท 0812/ว 1960")
        .dated("2021-09-08")
        .sets(ADay.due("2021-09-30").inPlaceOf("2021-09-15"));
  }

  @Test
  void theLastDayIsStillOpen() {
    assertEquals(
        List.of("2021-09-09 past", "2021-09-10 open", "2021-09-11 open"),
        states(
            AFile.of(
                "a.txt",
                ALetter.of("ก 1/1").due("2021-09-11").due("2021-09-10").due("2021-09-09"))));
  }

  @Test
  void aLaterLetterThatCitesItMovesIt() {
    List<DueDay> days =
        days(
            AFile.of("a.txt", first()),
            AFile.of("b.txt", extension().refers("มท 0812/ว 1465", "2021-04-23")));
    assertEquals(DueDay.State.MOVED, days.getFirst().state());
    assertEquals("moved to 2021-09-30 by มท 0812/ว 1960 of 2021-09-08", days.getFirst().because());
    assertEquals(DueDay.State.OPEN, days.getLast().state());
    assertNull(days.getLast().because());
  }

  @Test
  void aLaterLetterThatHangsOnItByAChainMovesIt() {
    assertEquals(
        List.of("2021-09-15 moved", "2021-09-30 open"),
        states(
            AFile.of("a.txt", first()),
            AFile.of("b.txt", extension().refers("มท 0812/ว 1700", "2021-08-01")),
            AFile.of(
                "c.txt",
                ALetter.of("มท 0812/ว 1700")
                    .dated("2021-08-01")
                    .refers("มท 0812/ว 1465", "2021-04-23"))));
  }

  @Test
  void aProvincesCoverOfTheExtensionMovesTheDayOfItsCoverOfTheFirst() {
    assertEquals(
        List.of("2021-09-15 moved", "2021-09-15 moved", "2021-09-30 open"),
        states(
            AFile.of("a.txt", first()),
            AFile.of(
                "b.txt",
                ALetter.of("ตก 0023.3/ว 5")
                    .dated("2021-04-30")
                    .forwards("มท 0812/ว 1465", "2021-04-23")
                    .sets(ADay.due("2021-09-15").who("อำเภอ"))
                    .sets(ADay.due("2021-09-15").who("เทศบาล"))),
            AFile.of("c.txt", extension().refers("มท 0812/ว 1465", "2021-04-23"))));
  }

  @Test
  void aLetterOfNoCommonChainMovesNothing() {
    assertEquals(
        List.of("2021-09-15 open", "2021-09-30 open"),
        states(AFile.of("a.txt", first()), AFile.of("b.txt", extension())));
  }

  @Test
  void anotherKindOfDayIsNotMoved() {
    assertEquals(
        List.of("2021-09-15 open", "2021-09-30 open"),
        states(
            AFile.of(
                "a.txt",
                ALetter.of("มท 0812/ว 1465").dated("2021-04-23").sets(ADay.event("2021-09-15"))),
            AFile.of("b.txt", extension().refers("มท 0812/ว 1465", "2021-04-23"))));
  }

  @Test
  void anEarlierLetterMovesNothing() {
    assertEquals(
        List.of("2021-09-15 open", "2021-09-30 open"),
        states(
            AFile.of("a.txt", first().dated("2021-09-09").refers("มท 0812/ว 1960", "2021-09-08")),
            AFile.of("b.txt", extension())));
  }

  @Test
  void aDraftOpensAndMovesNothing() {
    assertEquals(
        List.of("2021-09-15 open"),
        states(
            AFile.of("a.txt", first()),
            AFile.of(
                "b.txt",
                ALetter.of("มท 0812/ว")
                    .dated("2021-09")
                    .refers("มท 0812/ว 1465", "2021-04-23")
                    .sets(ADay.due("2021-09-30").inPlaceOf("2021-09-15")))));
  }

  @Test
  void aLetterThatCancelsItsLetterMakesItVoid() {
    List<DueDay> days =
        days(
            AFile.of("a.txt", first()),
            AFile.of(
                "b.txt",
                ALetter.of("มท 0812/ว 1970")
                    .dated("2021-09-09")
                    .cites(Relation.CANCELS, "มท 0812/ว 1465", "2021-04-23", "ยกเลิก")));
    assertEquals(DueDay.State.VOID, days.getFirst().state());
    assertEquals("cancelled by มท 0812/ว 1970 of 2021-09-09", days.getFirst().because());
  }

  @Test
  void aLetterThatCancelsANumberOfAnotherYearLeavesItOpen() {
    assertEquals(
        List.of("2021-09-15 open"),
        states(
            AFile.of("a.txt", first()),
            AFile.of(
                "b.txt",
                ALetter.of("มท 0812/ว 1970")
                    .dated("2021-09-09")
                    .cites(Relation.CANCELS, "มท 0812/ว 1465", "2019-04-23", "ยกเลิก"))));
  }

  @Test
  void whatIsOnlyRecountedIsNoDeadline() {
    assertEquals(
        List.of(),
        states(AFile.of("a.txt", ALetter.of("ก 1/1").sets(ADay.due("2021-09-15").recalled()))));
  }

  @Test
  void aHolidayIsNamedAndNoDayIsMovedOffIt() {
    DueDay day = days(AFile.of("a.txt", ALetter.of("ก 1/1").due("2024-12-30"))).getFirst();
    assertEquals("2024-12-30", day.deadline().due().toString());
    assertEquals("วันหยุดพิเศษ (เพิ่มเติม)", day.holiday());
  }

  @Test
  void whatAPersonSaidIsDoneIsDone() {
    try (Office office = Office.at(index, AFile.of("a.txt", first()))) {
      DoneMark mark =
          new DoneMark("", Deadline.Kind.DUE, null, "", null, null, null, Instant.EPOCH, false);
      DoneDays done =
          (reading, deadline) -> Optional.of(mark).filter(said -> reading.file().equals("a.txt"));
      OfficeFacts facts = new OfficeFacts(done, Holidays.standard(), Optional.empty());
      List<DueDay> days =
          new HeldCirculars(office.store(), Clock.systemUTC(), facts)
              .deadlines(
                  new DeadlineQuestion(null, null, null, true, Office.TODAY), Viewer.local());
      assertEquals(DueDay.State.DONE, days.getFirst().state());
    }
  }

  @Test
  void aChainsDaysHaveTheirStates() {
    try (Office office =
        Office.at(
            index,
            AFile.of("a.txt", first()),
            AFile.of("b.txt", extension().refers("มท 0812/ว 1465", "2021-04-23")))) {
      List<DueDay> days = office.chain("ว 1465").deadlines();
      assertEquals(DueDay.State.MOVED, days.getFirst().state());
      assertTrue(days.getFirst().because().contains("ว 1960"));
    }
  }
}
