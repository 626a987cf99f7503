package wian.pipeline.read.due;

import java.time.temporal.ChronoUnit;
import java.util.List;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.head.Region;

/**
 * The weekday as a witness: where one disagrees with its date, and the letter or its enclosure
 * gives the day again with a fitting weekday, that day holds (contract, finer point 1).
 */
public final class Weekdays {
  private static final int NEAR = 31;
  private static final int MOST = 500;

  private final Region region;
  private final String body;
  private List<FoundDate> fitting;

  Weekdays(Region region, String body) {
    this.region = region;
    this.body = body;
  }

  /**
   * A day as its weekday's witness has it; as it is, where there is none.
   *
   * @param all the letter's days: one on which something else is (a meeting, where this is a last
   *     day) is no witness
   */
  FoundDay witnessed(FoundDay day, List<FoundDay> all) {
    if (day.doubt() != Doubt.WEEKDAY || day.due() == null || day.from() != null) {
      return day;
    }
    List<FoundDate> printed = DateGrammar.scan(body.substring(day.start(), day.end()));
    if (printed.isEmpty()) {
      return day;
    }
    return fitting().stream()
        .filter(d -> d.weekday() == printed.getFirst().weekday())
        .flatMap(d -> d.date().stream())
        .filter(d -> all.stream().noneMatch(o -> d.equals(o.due()) && o.kind() != day.kind()))
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, day.due())) <= NEAR)
        .findFirst()
        .map(day::witnessedBy)
        .orElse(day);
  }

  /** The days of the letter and its enclosures that are printed with their own weekday. */
  private List<FoundDate> fitting() {
    if (fitting == null) {
      fitting =
          DateGrammar.scan(region.text()).stream()
              .filter(d -> d.weekday() != null && !d.weekdayDisagrees())
              .limit(MOST)
              .toList();
    }
    return fitting;
  }
}
