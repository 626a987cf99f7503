package wian.pipeline.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wian.pipeline.answer.Examples.NOON;
import static wian.pipeline.answer.Examples.deadline;
import static wian.pipeline.answer.Examples.dueDay;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import wian.index.circular.Deadline;
import wian.index.search.DueDay;

class DeadlineCalendarTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private static String calendar(DueDay... days) {
    return DeadlineCalendar.of(List.of(days), NOON);
  }

  private static String calendar(Deadline deadline) {
    return calendar(dueDay(deadline, DueDay.State.OPEN));
  }

  private static String line(String calendar, String name) {
    return calendar
        .lines()
        .filter(line -> line.startsWith(name))
        .reduce((first, last) -> last)
        .orElse("");
  }

  @Test
  void aDeadlineIsAWholeDayThatDoesNotKeepItsReaderBusy() {
    String calendar = calendar(Examples.report());
    assertEquals("DTSTART;VALUE=DATE:20261231", line(calendar, "DTSTART"));
    assertEquals("DTEND;VALUE=DATE:20270101", line(calendar, "DTEND"));
    assertEquals("TRANSP:TRANSPARENT", line(calendar, "TRANSP"));
    assertEquals("DTSTAMP:20261121T050000Z", line(calendar, "DTSTAMP"));
    assertTrue(
        calendar.replace("\r\n ", "").contains("SUMMARY:ครบกำหนด: รายงานผล (มท ๐๘๑๐.๔/ว ๕๕๑)\r\n"));
  }

  @Test
  void anHourIsBangkoksWithTheZoneInTheFile() {
    String calendar =
        calendar(
            deadline(Deadline.Kind.EVENT, null, DAY, LocalTime.of(9, 30), null, "ประชุม", null));
    assertEquals("DTSTART;TZID=Asia/Bangkok:20261231T093000", line(calendar, "DTSTART"));
    assertTrue(calendar.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Bangkok\r\n"));
    assertEquals("TRANSP:OPAQUE", line(calendar, "TRANSP"));
  }

  @Test
  void anEventOfSeveralDaysTakesThemAll() {
    String calendar =
        calendar(deadline(Deadline.Kind.EVENT, DAY.minusDays(2), DAY, null, null, "อบรม", null));
    assertEquals("DTSTART;VALUE=DATE:20261229", line(calendar, "DTSTART"));
    assertEquals("DTEND;VALUE=DATE:20270101", line(calendar, "DTEND"));
  }

  @Test
  void aWindowToActInStandsOnItsLastDay() {
    String calendar =
        calendar(deadline(Deadline.Kind.DUE, DAY.minusDays(20), DAY, null, null, "สมัคร", null));
    assertEquals("DTSTART;VALUE=DATE:20261231", line(calendar, "DTSTART"));
  }

  @Test
  void aRecurringDeadlineBeginsOnADayThatFitsItsRule() {
    String calendar =
        calendar(
            deadline(
                Deadline.Kind.DUE,
                null,
                null,
                null,
                null,
                "ส่งรายงาน",
                "FREQ=MONTHLY;BYMONTHDAY=5"));
    assertEquals("DTSTART;VALUE=DATE:20260105", line(calendar, "DTSTART"));
    assertEquals("RRULE:FREQ=MONTHLY;BYMONTHDAY=5", line(calendar, "RRULE"));
  }

  @Test
  void whatHasNoDayYetIsLeftOut() {
    String calendar = calendar(deadline(Deadline.Kind.DUE, null, null, null, null, "ตอบ", null));
    assertFalse(calendar.contains("VEVENT"));
  }

  @Test
  void whatWasMovedOrCancelledIsTakenOutOfCalendars() {
    assertEquals(
        "STATUS:CANCELLED",
        line(calendar(dueDay(Examples.report(), DueDay.State.MOVED)), "STATUS"));
    assertEquals(
        "STATUS:CONFIRMED", line(calendar(dueDay(Examples.report(), DueDay.State.PAST)), "STATUS"));
  }

  @Test
  void theSameDeadlineKeepsItsNameWhateverItsStateAndTheDay() {
    DueDay open = dueDay(Examples.report(), DueDay.State.OPEN);
    DueDay past = dueDay(Examples.report(), DueDay.State.PAST);
    String later = DeadlineCalendar.of(List.of(past), Clock.offset(NOON, Duration.ofDays(300)));
    assertEquals(line(calendar(open), "UID"), line(later, "UID"));
    DueDay other =
        dueDay(
            deadline(Deadline.Kind.DUE, null, DAY, null, "จังหวัด", "รายงานผล", null),
            DueDay.State.OPEN);
    assertNotEquals(line(calendar(open), "UID"), line(calendar(other), "UID"));
  }

  @Test
  void everyLineEndsAsTheStandardSays() {
    String calendar = calendar(Examples.report());
    assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
    assertFalse(calendar.replace("\r\n", "").contains("\n"));
  }
}
