package wian.index.circular;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as found in a text.
 *
 * @param start offset of its first character, weekday and วันที่ included
 * @param end offset after its last character
 * @param day day of the month; null where it is blank
 * @param month month
 * @param year Gregorian year; null where none is printed
 * @param weekday weekday printed with it; null where none is
 */
public record FoundDate(
    int start, int end, Integer day, Month month, Integer year, DayOfWeek weekday) {

  /** The day, where day, month and year are there and make one. */
  public Optional<LocalDate> date() {
    if (day == null || year == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The month, where month and year are there. */
  public Optional<YearMonth> yearMonth() {
    return year == null ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /** {@code YYYY-MM-DD}, or {@code YYYY-MM} where the day is blank; empty where it is no date. */
  public Optional<String> iso() {
    return day == null ? yearMonth().map(YearMonth::toString) : date().map(LocalDate::toString);
  }

  /** Whether a printed weekday is another than the date's. */
  public boolean weekdayDisagrees() {
    return weekday != null && date().map(d -> d.getDayOfWeek() != weekday).orElse(false);
  }

  /** The same date with a year where it has none. */
  public FoundDate inYear(Integer other) {
    return year == null ? new FoundDate(start, end, day, month, other, weekday) : this;
  }
}
