package wian.pipeline.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.ThaiDigits;
import wian.pipeline.answer.DayRule;
import wian.pipeline.answer.ThaiDay;

/** The parts of a deadline, for people. */
final class DeadlineLine {
  private DeadlineLine() {}

  /** Its day or days with the hour; its rule in words where it has no day of its own. */
  static String when(Deadline deadline) {
    if (deadline.due() == null) {
      return DayRule.words(deadline);
    }
    String from = deadline.from() == null ? "" : ThaiDay.written(deadline.from()) + " ถึง ";
    return Stream.of(from + ThaiDay.written(deadline.due()), hours(deadline))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String hours(Deadline deadline) {
    return deadline.until() == null
        ? ThaiDay.hour(deadline.time())
        : ThaiDay.hour(deadline.time()) + " ถึง " + ThaiDay.hour(deadline.until());
  }

  /** Who is to do what. */
  static String task(Deadline deadline) {
    return Stream.of(deadline.who(), deadline.what())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(": "));
  }

  /** How far its day is from today: อีก ๕ วัน, วันนี้, เกิน ๓ วัน. */
  static String distance(LocalDate due, LocalDate today) {
    if (due == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, due);
    if (days == 0) {
      return "วันนี้";
    }
    return (days > 0 ? "อีก " : "เกิน ")
        + ThaiDigits.toThai(Long.toString(Math.abs(days)))
        + " วัน";
  }
}
