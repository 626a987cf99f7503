package wian.pipeline.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.ThaiDigits;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.answer.WhenWords;

/** The parts of a deadline, for people. */
final class DeadlineLine {
  private DeadlineLine() {}

  /** Its day with the hour, the next one where it comes again; then its rule, if it has one. */
  static String when(Deadline deadline, LocalDate today) {
    return Stream.of(
            WhenWords.next(deadline, today).map(ThaiDay::written).orElse(""),
            hours(deadline),
            WhenWords.rule(deadline))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The first day of a window or an event of several days; empty for others. */
  static String begin(Deadline deadline) {
    return deadline.from() == null || deadline.recurs() != null
        ? ""
        : "ตั้งแต่ / from " + ThaiDay.written(deadline.from());
  }

  private static String hours(Deadline deadline) {
    return deadline.until() == null
        ? ThaiDay.hour(deadline.time())
        : ThaiDay.hour(deadline.time()) + " ถึง " + ThaiDay.hour(deadline.until());
  }

  /** Who is to do what; as printed where neither could be told. */
  static String task(Deadline deadline) {
    String task =
        Stream.of(deadline.who(), deadline.what())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(": "));
    return task.isEmpty() ? deadline.text() : task;
  }

  /** How far its day is from today: อีก ๕ วัน, วันนี้, เกิน ๓ วัน; empty where it is not known. */
  static String distance(Deadline deadline, LocalDate today) {
    return WhenWords.next(deadline, today)
        .map(day -> distance(ChronoUnit.DAYS.between(today, day)))
        .orElse("");
  }

  private static String distance(long days) {
    if (days == 0) {
      return "วันนี้";
    }
    return (days > 0 ? "อีก " : "เกิน ")
        + ThaiDigits.toThai(Long.toString(Math.abs(days)))
        + " วัน";
  }
}
