package wian.index.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import wian.index.circular.Deadline;
import wian.index.circular.Holidays;
import wian.index.circular.Letter;
import wian.index.circular.Relative;

/**
 * Works out the last day of a period (ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ) for the office that
 * holds the letter. The first day is not counted (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา ๑๙๓/๓), so that
 * the last one is start and length together; no day is moved off a holiday.
 */
final class Periods {
  private Periods() {}

  /** The deadline with its day, where it counts from a day that is known; else as it is. */
  static Deadline worked(Letter letter, Deadline deadline) {
    Relative relative = deadline.relative();
    if (deadline.due() != null || relative == null) {
      return deadline;
    }
    return start(letter, relative.from())
        .map(start -> withDue(deadline, last(start, relative)))
        .orElse(deadline);
  }

  /**
   * The day it counts from. Each office on the way stamps a letter again: the last stamp is that of
   * the office that holds it.
   */
  private static Optional<LocalDate> start(Letter letter, Relative.Start from) {
    return switch (from) {
      case RECEIVED ->
          letter.received().stream()
              .flatMap(stamp -> Days.ofIso(stamp.date()).stream())
              .filter(Days::isOneDay)
              .map(Days::from)
              .max(Comparator.naturalOrder());
      case ISSUED -> letter.issued().flatMap(Days::ofIso).filter(Days::isOneDay).map(Days::from);
      case EVENT -> Optional.empty();
    };
  }

  private static LocalDate last(LocalDate start, Relative relative) {
    int sign = relative.before() ? -1 : 1;
    if (relative.months() != null) {
      return start.plusMonths((long) sign * relative.months());
    }
    if (relative.years() != null) {
      return start.plusYears((long) sign * relative.years());
    }
    return relative.workingDays()
        ? afterWorkingDays(start, relative.days(), sign)
        : start.plusDays((long) sign * relative.days());
  }

  private static LocalDate afterWorkingDays(LocalDate start, int days, int step) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (Holidays.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  private static Deadline withDue(Deadline deadline, LocalDate due) {
    return new Deadline(
        deadline.text(),
        deadline.kind(),
        deadline.from(),
        due,
        deadline.time(),
        deadline.until(),
        deadline.place(),
        deadline.who(),
        deadline.what(),
        deadline.standing(),
        deadline.extended(),
        deadline.replaces(),
        deadline.relative(),
        deadline.recurs(),
        deadline.certainty(),
        deadline.reason(),
        deadline.where());
  }
}
