package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;
import wian.index.circular.Holidays;
import wian.index.circular.Level;
import wian.index.circular.OfficeProfile;
import wian.index.circular.OfficeProfile.Ours;
import wian.index.circular.Relation;
import wian.index.circular.Relative;
import wian.index.given.ADay;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.DayBeside;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** What is shown beside a day: holidays, how it was worked out, whose it is, what answers it. */
class DayFactsTest {
  private static final String DEPARTMENT = "มท 0810.4/ว 481";
  private static final OfficeFacts SATUN =
      new OfficeFacts(
          DoneDays.marked(),
          Holidays.standard(),
          Optional.of(new OfficeProfile("จังหวัดสตูล", "สต", "0021", Level.PROVINCE)));

  @TempDir Path index;

  private static ALetter department() {
    return ALetter.of(DEPARTMENT)
        .dated("2021-09-01")
        .issuer("กรมส่งเสริมการปกครองท้องถิ่น")
        .to("ผู้ว่าราชการจังหวัด ทุกจังหวัด");
  }

  private List<DueDay> days(OfficeFacts facts, HeldFile... files) {
    try (Office office = Office.that(facts, index, files)) {
      return office.days();
    }
  }

  private DueDay only(OfficeFacts facts, HeldFile... files) {
    List<DueDay> days = days(facts, files);
    assertEquals(1, days.size(), days::toString);
    return days.getFirst();
  }

  private static HeldFile marked(HeldFile file, DoneMark... marks) {
    return new HeldFile(file.letters(), file.folders(), file.arrived(), List.of(marks));
  }

  private static DoneMark done(String file, String day, boolean undone) {
    return new DoneMark(
        AFile.sha256(file) + "#0",
        Deadline.Kind.DUE,
        LocalDate.parse(day),
        null,
        LocalDate.parse("2021-09-09"),
        "สต 0021/12",
        "สมศรี",
        Instant.EPOCH,
        undone);
  }

  @Test
  void aHolidayIsShownWithTheLastWorkingDayBeforeItAndMovesNothing() {
    DueDay day = only(OfficeFacts.standard(), AFile.of("a.txt", department().due("2024-12-30")));
    assertEquals(LocalDate.parse("2024-12-30"), day.deadline().due());
    assertEquals(LocalDate.parse("2024-12-27"), day.more().workingDayBefore());
    assertNull(day.more().holidays());
  }

  @Test
  void aYearWhoseHolidaysNobodyKnowsIsSaidToBeOne() {
    assertEquals(
        Holidays.Known.UNKNOWN,
        only(OfficeFacts.standard(), AFile.of("a.txt", department().due("2044-12-30")))
            .more()
            .holidays());
  }

  @Test
  void aPeriodCountsFromTheLastStampOfAllArrivalsAndSaysSo() {
    ADay fifteen =
        ADay.counted(new Relative(15, null, null, false, Relative.Start.RECEIVED, false));
    DueDay day =
        only(
            OfficeFacts.standard(),
            AFile.of("a.txt", department().received("2021-09-03").sets(fifteen)),
            AFile.of("b.txt", department().received("2021-09-07").sets(fifteen)));
    assertEquals(LocalDate.parse("2021-09-22"), day.deadline().due());
    assertEquals(LocalDate.parse("2021-09-07"), day.more().derivation().start());
    assertEquals("b.txt", day.more().derivation().file());
    assertEquals(2, day.sources().size());
  }

  @Test
  void aPeriodWhoseStartIsNotKnownSaysThat() {
    DueDay day =
        only(
            OfficeFacts.standard(),
            AFile.of(
                "a.txt",
                department()
                    .sets(
                        ADay.counted(
                            new Relative(15, null, null, false, Relative.Start.RECEIVED, false)))));
    assertNull(day.deadline().due());
    assertNull(day.more().derivation().start());
  }

  @Test
  void daysThatComeAgainAreToldOneByOneForAPeriod() {
    HeldFile file =
        marked(
            AFile.of("a.txt", department().sets(ADay.recurring("FREQ=MONTHLY;BYMONTHDAY=5"))),
            done("a.txt", "2021-11-05", false));
    try (Office office = Office.at(index, file)) {
      DeadlineQuestion question =
          new DeadlineQuestion(null, LocalDate.parse("2021-12-31"), null, true, Office.TODAY);
      assertEquals(
          List.of("2021-10-05 OPEN", "2021-11-05 DONE", "2021-12-05 OPEN"),
          office.circulars().deadlines(question, Viewer.local()).stream()
              .map(day -> day.deadline().due() + " " + day.state())
              .toList());
    }
  }

  @Test
  void theLastWordOfAPersonCounts() {
    HeldFile file = AFile.of("a.txt", department().due("2021-09-30"));
    DueDay day = only(OfficeFacts.standard(), marked(file, done("a.txt", "2021-09-30", false)));
    assertEquals(State.DONE, day.state());
    assertEquals("สต 0021/12", day.more().done().by());
  }

  @Test
  void whatWasTakenBackIsOpen() {
    HeldFile file = AFile.of("a.txt", department().due("2021-09-30"));
    DueDay day =
        only(
            OfficeFacts.standard(),
            marked(file, done("a.txt", "2021-09-30", false), done("a.txt", "2021-09-30", true)));
    assertEquals(State.OPEN, day.state());
    assertNull(day.more().done());
  }

  @Test
  void ourOwnReplySuggestsThatItIsDoneAndLeavesItOpen() {
    DueDay day =
        only(
            SATUN,
            AFile.of("a.txt", department().due("2021-09-30")),
            AFile.of(
                "passed-on.txt",
                ALetter.of("สต 0021/ว 31")
                    .dated("2021-09-03")
                    .to("นายอำเภอ ทุกอำเภอ")
                    .refers(DEPARTMENT, "2021-09-01")),
            AFile.of(
                "reply.txt",
                ALetter.of("สต 0021/512")
                    .dated("2021-09-08")
                    .to("อธิบดีกรมส่งเสริมการปกครองท้องถิ่น")
                    .refers(DEPARTMENT, "2021-09-01")));
    assertEquals(State.OPEN, day.state());
    assertEquals("สต 0021/512", day.more().reply().canonical());
  }

  @Test
  void aLowerLevelsEarlierDayStandsBesideTheUpperLevelsLaterOne() {
    List<DueDay> days =
        days(
            SATUN,
            AFile.of("a.txt", department().due("2021-09-30")),
            AFile.of(
                "b.txt",
                ALetter.of("สต 0021/ว 31")
                    .dated("2021-09-03")
                    .issuer("จังหวัดสตูล")
                    .to("นายอำเภอ ทุกอำเภอ")
                    .refers(DEPARTMENT, "2021-09-01")
                    .due("2021-09-20")));
    assertEquals(
        List.of("2021-09-20 ABOVE 2021-09-30 DEPARTMENT", "2021-09-30 BELOW 2021-09-20 PROVINCE"),
        days.stream()
            .map(day -> {
              DayBeside other = day.more().beside().getFirst();
              return "%s %s %s %s"
                  .formatted(day.deadline().due(), other.side(), other.due(), other.level());
            })
            .toList());
  }

  @Test
  void whoseADayIsFollowsFromWhoIsToActAndFromTheAddressees() {
    assertEquals(
        List.of("อำเภอ NO", "จังหวัด YES", " YES"),
        days(
                SATUN,
                AFile.of(
                    "a.txt",
                    department()
                        .sets(ADay.due("2021-09-20").who("อำเภอ"))
                        .sets(ADay.due("2021-09-21").who("จังหวัด"))
                        .sets(ADay.due("2021-09-22"))))
            .stream()
            .map(day ->
                Optional.ofNullable(day.deadline().who()).orElse("") + " " + day.more().ours())
            .toList());
  }

  @Test
  void withoutAProfileNobodySaysWhoseADayIs() {
    assertNull(
        only(OfficeFacts.standard(), AFile.of("a.txt", department().due("2021-09-30")))
            .more()
            .ours());
  }

  @Test
  void aCancellingThatWasItselfCancelledCancelsNothing() {
    String cancelling = "มท 0810.4/ว 500";
    DueDay day =
        only(
            OfficeFacts.standard(),
            AFile.of("a.txt", department().due("2021-09-30")),
            AFile.of(
                "b.txt",
                ALetter.of(cancelling)
                    .dated("2021-09-05")
                    .cites(Relation.CANCELS, DEPARTMENT, "2021-09-01", "ยกเลิก")),
            AFile.of(
                "c.txt",
                ALetter.of("มท 0810.4/ว 520")
                    .dated("2021-09-08")
                    .cites(Relation.CANCELS, cancelling, "2021-09-05", "ยกเลิก")));
    assertEquals(State.OPEN, day.state());
  }

  @Test
  void anOfficeTellsItsAddresseesFromOthers() {
    OfficeProfile tambon = new OfficeProfile("เทศบาลตำบลเชียงคาน", "ลย", "52301", Level.LOCAL);
    assertEquals(
        List.of(Ours.YES, Ours.YES, Ours.YES, Ours.NO, Ours.NO, Ours.NO, Ours.UNKNOWN),
        List.of(
                "นายกเทศมนตรีตำบลเชียงคาน",
                "นายกเทศมนตรีและนายกองค์การบริหารส่วนตำบลทุกแห่ง",
                "ผู้บริหารองค์กรปกครองส่วนท้องถิ่นทุกแห่ง",
                "นายกองค์การบริหารส่วนตำบลทุกแห่ง",
                "นายกเทศมนตรีเมืองเลย",
                "ผู้ว่าราชการจังหวัด ทุกจังหวัด",
                "ท่านผู้มีเกียรติ")
            .stream()
            .map(tambon::means)
            .toList());
  }
}
