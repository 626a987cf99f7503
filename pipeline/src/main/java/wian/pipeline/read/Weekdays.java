package wian.pipeline.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;

/**
 * The weekday as a witness: where one disagrees with its date, and the letter or its enclosure
 * gives the day again with a fitting weekday, that day holds (contract, finer point 1).
 */
final class Weekdays {
  private static final int NEAR = 31;

  private Weekdays() {}

  static FoundDay witnessed(FoundDay day, Region region, String body) {
    if (day.doubt() != Doubt.WEEKDAY || day.due() == null || day.from() != null) {
      return day;
    }
    List<FoundDate> printed = DateGrammar.scan(body.substring(day.start(), day.end()));
    if (printed.isEmpty()) {
      return day;
    }
    Optional<LocalDate> again =
        DateGrammar.scan(region.text()).stream()
            .filter(d -> d.weekday() == printed.getFirst().weekday() && !d.weekdayDisagrees())
            .flatMap(d -> d.date().stream())
            .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, day.due())) <= NEAR)
            .findFirst();
    return again.map(day::witnessedBy).orElse(day);
  }
}
