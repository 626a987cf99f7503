package wian.pipeline.extract;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import wian.index.circular.ThaiMonths;
import wian.recogniser.Expected;

/** How a day (วันที่) is printed: day, month in full or abbreviated, year of the Buddhist era. */
final class DayAndMonth {
  private static final String DIGITS = "๐๑๒๓๔๕๖๗๘๙0123456789";
  private static final String NOT_NOUGHT = "๑๒๓๔๕๖๗๘๙123456789";
  static final List<String> MONTHS = Arrays.stream(Month.values()).map(ThaiMonths::full).toList();
  static final List<String> SHORT =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  /** One in a hundred or so: what is seldom seen. */
  private static final double SELDOM = -4;

  private DayAndMonth() {}

  static final Expected FULL = year(month(day(), MONTHS));
  static final Expected ABBREVIATED = year(month(day(), SHORT));

  private static Expected day() {
    return Expected.start()
        .maybe(all ->
            all.or(
                    one -> one.one(NOT_NOUGHT, 0),
                    two ->
                        two.or(
                            teen -> teen.one("๑๒12", 0).one(DIGITS, 0),
                            last -> last.one("๓3", 0).one("๐๑01", 0)))
                .maybe(gap -> gap.one(" ", 0)));
  }

  private static Expected month(Expected before, List<String> names) {
    return before.word(names, 0).maybe(gap -> gap.one(" ", 0));
  }

  private static Expected year(Expected before) {
    return before.maybe(year ->
        year.maybe(era -> era.word(List.of("พ.ศ."), SELDOM).maybe(gap -> gap.one(" ", 0)))
            .one("๒2", 0)
            .or(
                now -> now.one("๕5", 0).one("๔๕๖๗๘45678", 0),
                other -> other.one("๔๕๖456", SELDOM).one(DIGITS, 0))
            .one(DIGITS, 0));
  }
}
