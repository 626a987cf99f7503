package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Relative;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.Viewer;

/** Which deadlines a question asks for. The tests' today is 10 September 2021. */
class DeadlineQuestionsTest {
  @TempDir Path index;
  private Office office;

  @BeforeEach
  void open() {
    office = Office.at(index);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void sets(String what, ADay day) {
    office.receives(
        AFile.of(
            what, ALetter.of("ก 1/1").dated("2021-08-01").sets(day.what(what)).to("อำเภอแม่สอด")));
  }

  private List<String> ask(String from, String to, String who, boolean all) {
    DeadlineQuestion question = new DeadlineQuestion(day(from), day(to), who, all, Office.TODAY);
    return office.circulars().deadlines(question, Viewer.local()).stream()
        .map(DueDay::deadline)
        .map(deadline -> deadline.what())
        .toList();
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  @Test
  void openOnesComeByDayAndHour() {
    sets("noon", ADay.due("2021-09-20").at("12:00"));
    sets("any hour", ADay.due("2021-09-20"));
    sets("sooner", ADay.due("2021-09-15"));
    sets("past", ADay.due("2021-09-01"));
    assertEquals(List.of("sooner", "any hour", "noon"), ask(null, null, null, false));
    assertEquals(List.of("past", "sooner", "any hour", "noon"), ask(null, null, null, true));
  }

  @Test
  void firstAndLastDayAreWithin() {
    sets("first", ADay.due("2021-09-20"));
    sets("last", ADay.due("2021-09-25"));
    sets("before", ADay.due("2021-09-19"));
    sets("after", ADay.due("2021-09-26"));
    assertEquals(List.of("first", "last"), ask("2021-09-20", "2021-09-25", null, false));
  }

  @Test
  void anEventOfSeveralDaysIsWithinOnEachOfThem() {
    sets("course", ADay.event("2021-09-24").from("2021-09-20"));
    assertEquals(List.of("course"), ask("2021-09-21", "2021-09-22", null, false));
  }

  @Test
  void aWindowIsWithinOnItsLastDay() {
    sets("window", ADay.due("2021-09-24").from("2021-09-20"));
    assertEquals(List.of(), ask("2021-09-20", "2021-09-23", null, false));
    assertEquals(List.of("window"), ask("2021-09-24", "2021-09-24", null, false));
  }

  @Test
  void recurringOnesStandAtTheirNextDay() {
    sets("monthly", ADay.recurring("FREQ=MONTHLY;BYMONTHDAY=5"));
    sets("sooner", ADay.due("2021-10-04"));
    sets("later", ADay.due("2021-10-06"));
    assertEquals(List.of("sooner", "monthly", "later"), ask(null, null, null, false));
    assertEquals(List.of("monthly"), ask("2021-11-01", "2021-11-30", null, false));
    assertEquals(List.of(), ask("2021-09-11", "2021-10-03", null, false));
  }

  @Test
  void unknownDaysComeLastAndOnlyWhereNoDayIsAskedFor() {
    sets(
        "after receipt",
        ADay.counted(new Relative(15, null, null, false, Relative.Start.RECEIVED, false)));
    sets("known", ADay.due("2021-10-04"));
    assertEquals(List.of("known", "after receipt"), ask(null, null, null, false));
    assertEquals(List.of("known"), ask(null, "2021-12-31", null, false));
  }

  @Test
  void aPeriodFromReceiptCountsFromTheLastStamp() {
    office.receives(
        AFile.of(
            "a.txt",
            ALetter.of("ก 1/2")
                .received("2021-09-07")
                .received("2021-09-10")
                .sets(
                    ADay.counted(
                            new Relative(15, null, null, false, Relative.Start.RECEIVED, false))
                        .what("report"))));
    assertEquals(List.of("report"), ask("2021-09-25", "2021-09-25", null, false));
  }

  @Test
  void whoIsTheOneToActAnAddresseeOrAFolder() {
    office.receives(
        AFile.in("กองคลัง", "a.txt", ALetter.of("ก 1/2").sets(ADay.due("2021-09-20").what("a"))));
    office.receives(
        AFile.in(
            "กองช่าง",
            "b.txt",
            ALetter.of("ก 1/3").sets(ADay.due("2021-09-21").who("ท้องถิ่นอำเภอ").what("b"))));
    sets("c", ADay.due("2021-09-22"));
    assertEquals(List.of("a"), ask(null, null, "กองคลัง", false));
    assertEquals(List.of("b", "c"), ask(null, null, "อำเภอ", false));
    assertEquals(List.of("c"), ask(null, null, "แม่ สอด", false));
  }
}
