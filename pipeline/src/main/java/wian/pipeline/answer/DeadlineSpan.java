package wian.pipeline.answer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import wian.index.circular.Deadline;

/**
 * When a deadline stands in a calendar: the last day of what is due, every day of an event, the
 * hour where one is set for a single day.
 */
sealed interface DeadlineSpan {
  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmmss");

  /** Its DTSTART and DTEND lines. */
  String lines();

  /** Whole days; DTEND is the day after (RFC 5545, 3.6.1). */
  record Days(LocalDate first, LocalDate last) implements DeadlineSpan {
    @Override
    public String lines() {
      return ContentLine.of("DTSTART;VALUE=DATE", DAY.format(first))
          + ContentLine.of("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    }
  }

  /** Hours of one day, Bangkok time; without an end where none is set. */
  record Hours(LocalDate day, LocalTime start, Optional<LocalTime> end) implements DeadlineSpan {
    @Override
    public String lines() {
      return line("DTSTART", start) + end.map(time -> line("DTEND", time)).orElse("");
    }

    private String line(String name, LocalTime time) {
      return ContentLine.of(
          name + ";TZID=" + ThaiDay.BANGKOK.getId(), DAY.format(day) + "T" + HOUR.format(time));
    }
  }

  /**
   * The span of a deadline; empty where its day is not known.
   *
   * @param anchor the day that a recurring one is begun from where the letter names none
   */
  static Optional<DeadlineSpan> of(Deadline deadline, LocalDate anchor) {
    return lastDay(deadline, anchor).map(last -> of(deadline, firstDay(deadline, last), last));
  }

  private static Optional<LocalDate> lastDay(Deadline deadline, LocalDate anchor) {
    if (deadline.due() != null || deadline.recurs() == null) {
      return Optional.ofNullable(deadline.due());
    }
    LocalDate begin = deadline.from() == null ? anchor : deadline.from();
    return new Recurrence(deadline.recurs()).firstFrom(begin);
  }

  private static LocalDate firstDay(Deadline deadline, LocalDate last) {
    boolean severalDays =
        deadline.kind() == Deadline.Kind.EVENT
            && deadline.recurs() == null
            && deadline.from() != null
            && deadline.from().isBefore(last);
    return severalDays ? deadline.from() : last;
  }

  private static DeadlineSpan of(Deadline deadline, LocalDate first, LocalDate last) {
    if (deadline.time() == null || !first.equals(last)) {
      return new Days(first, last);
    }
    return new Hours(
        last,
        deadline.time(),
        Optional.ofNullable(deadline.until()).filter(end -> end.isAfter(deadline.time())));
  }
}
