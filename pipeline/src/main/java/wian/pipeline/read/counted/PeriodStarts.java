package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.day.FiscalYears;
import wian.pipeline.read.day.MonthNames;
import wian.pipeline.read.wording.Joined;

/**
 * The ends of months, quarters and years that a period is counted from: นับแต่วันสิ้นปีงบประมาณ.
 */
final class PeriodStarts {
  private static final String YEAR = FiscalYears.ERA + "(?<NAME>" + FiscalYears.YEAR + "|นี้)?";
  private static final Pattern END =
      Joined.pattern(
          "^(?:วัน)?(?:ที่)?(?:สิ้น(?:สุด)?|สุดท้ายของ)(?:"
              + "(?:ไตรมาส(?:ที่)?(?<quarter>"
              + FiscalYears.QUARTER
              + ")(?:ของ)?)?ปีงบประมาณ"
              + YEAR.replace("NAME", "fiscal")
              + "|ไตรมาส(?:ที่)?(?<alone>"
              + FiscalYears.QUARTER
              + ")|ปี(?:ปฏิทิน)?(?!การ)"
              + YEAR.replace("NAME", "year")
              + "|เดือน(?<month>"
              + MonthNames.ANY_OR_SHORT
              + ")"
              + YEAR.replace("NAME", "of")
              + ")");

  private final LocalDate issued;
  private final FiscalYears years;

  PeriodStarts(LocalDate issued) {
    this.issued = issued;
    this.years = new FiscalYears(issued);
  }

  /**
   * The day at the end of a period.
   *
   * @param words joined words that name what is counted from, and those behind them
   */
  Optional<LocalDate> of(String words) {
    Matcher m = END.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    if (m.group("alone") != null) {
      return Optional.ofNullable(years.fiscal("นี้"))
          .map(year -> FiscalYears.end(year, m.group("alone"), null))
          .filter(end -> !end.isBefore(issued));
    }
    if (m.group("month") != null) {
      return Optional.ofNullable(m.group("of"))
          .map(years::calendar)
          .map(year -> YearMonth.of(year, MonthNames.of(m.group("month"))).atEndOfMonth());
    }
    if (m.group("year") != null) {
      return Optional.ofNullable(years.calendar(m.group("year")))
          .map(year -> LocalDate.of(year, 12, 31));
    }
    boolean fiscal = m.group().contains("งบ");
    String year = m.group("fiscal") == null ? "นี้" : m.group("fiscal");
    return fiscal
        ? Optional.ofNullable(years.fiscal(year))
            .map(y -> FiscalYears.end(y, m.group("quarter"), null))
        : Optional.empty();
  }
}
