package wian.index.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date may mean: one for {@code 2021-09-08}, a month's for {@code 2021-09}.
 *
 * @param from first day
 * @param to last day
 */
record Days(LocalDate from, LocalDate to) {
  /** The days of a Gregorian ISO-8601 day, month or year; empty where the text is none of them. */
  static Optional<Days> ofIso(String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    try {
      return switch (iso.length()) {
        case 10 -> Optional.of(of(LocalDate.parse(iso)));
        case 7 -> {
          YearMonth month = YearMonth.parse(iso);
          yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
        }
        case 4 -> {
          Year year = Year.parse(iso);
          yield Optional.of(new Days(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  boolean isOneDay() {
    return from.equals(to);
  }

  boolean overlaps(Days other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
