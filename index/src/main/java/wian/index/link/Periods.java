package wian.index.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Deadline;
import wian.index.circular.Holidays;
import wian.index.circular.Letter;
import wian.index.circular.Relative;
import wian.index.search.Derivation;

/**
 * Works out the last day of a period (ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ) for the office that
 * holds the letter. The first day is not counted (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา ๑๙๓/๓), so that
 * the last one is start and length together; no day is moved off a holiday.
 */
final class Periods {
  private Periods() {}

  /**
   * A deadline with how its day was worked out.
   *
   * @param deadline with its day, where it counts from a day that is known; else as it is
   * @param derivation null for a deadline that is no period
   */
  record Worked(Deadline deadline, Derivation derivation) {}

  /** The deadline as the one reading tells it, by the holidays that come with Wian. */
  static Deadline worked(Reading reading, Deadline deadline) {
    return worked(List.of(reading), reading, deadline, Holidays.standard()).deadline();
  }

  /**
   * The deadline as all arrivals of the letter tell it.
   *
   * @param arrivals the readings of the letter, each with its own stamps
   * @param reading the one that sets the deadline
   */
  static Worked worked(
      Collection<Reading> arrivals, Reading reading, Deadline deadline, Holidays holidays) {
    Relative relative = deadline.relative();
    if (relative == null) {
      return new Worked(deadline, null);
    }
    Optional<Start> start =
        switch (relative.from()) {
          case RECEIVED -> received(arrivals);
          case ISSUED -> issued(reading.letter());
          case EVENT -> Optional.empty();
        };
    Deadline worked =
        deadline.due() == null && start.isPresent()
            ? withDue(deadline, last(start.get().day(), relative, holidays))
            : deadline;
    return new Worked(
        worked,
        new Derivation(
            relative,
            start.map(Start::day).orElse(null),
            start.map(Start::stamp).orElse(null),
            start.map(Start::file).orElse(null)));
  }

  /** The day that a period counts from, with the stamp and the file that tell it. */
  private record Start(LocalDate day, String stamp, String file) {}

  /**
   * Each office on the way stamps a letter again: the last stamp is that of the office that holds
   * it.
   */
  private static Optional<Start> received(Collection<Reading> arrivals) {
    return arrivals.stream()
        .flatMap(reading ->
            reading.letter().received().stream()
                .flatMap(stamp ->
                    day(stamp.date()).stream()
                        .map(day -> new Start(day, stamp.number(), reading.file()))))
        .max(
            Comparator.comparing(Start::day).thenComparing(Start::file, Comparator.reverseOrder()));
  }

  private static Optional<Start> issued(Letter letter) {
    return letter.issued().flatMap(Periods::day).map(day -> new Start(day, null, null));
  }

  private static Optional<LocalDate> day(String iso) {
    return Days.ofIso(iso).filter(Days::isOneDay).map(Days::from);
  }

  private static LocalDate last(LocalDate start, Relative relative, Holidays holidays) {
    return relative
        .last(start)
        .orElseGet(
            () -> afterWorkingDays(start, relative.days(), relative.before() ? -1 : 1, holidays));
  }

  private static LocalDate afterWorkingDays(
      LocalDate start, int days, int step, Holidays holidays) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (holidays.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The deadline on a day. */
  static Deadline withDue(Deadline deadline, LocalDate due) {
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
