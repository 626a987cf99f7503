package wian.pipeline.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;

/**
 * Ends of months, quarters and years: ภายในเดือน M, ภายในปีงบประมาณ พ.ศ. Y. Fiscal year Y runs from
 * 1 October Y-1 to 30 September Y (พ.ร.บ. วิธีการงบประมาณ พ.ศ. ๒๕๖๑, มาตรา ๔).
 */
final class PeriodEnds {
  private static final String D = "[0-9๐-๙]";
  private static final String ERA = "\\s*(?:พ\\s?\\.?\\s?ศ\\s?\\.?)?\\s*";
  private static final Pattern MONTH_LEAD =
      Pattern.compile(
          "(?:ภายใน|ไม่เกิน|อย่างช้า(?:ที่สุด)?(?:ภายใน|ไม่เกิน)?|ก่อน(?<end>สิ้น))\\s*(?:(?:วัน)?(?:สิ้น|สุดท้ายของ|ทำการสุดท้ายของ)\\s*)?(?:เดือน\\s*)?$");
  private static final Pattern LAST_WORKING =
      Pattern.compile("วันทำการสุดท้าย(?:ของ)?\\s*(?:เดือน)?\\s*$");
  private static final Anchored FISCAL =
      Anchored.of(
          "(?:ภายใน|ไม่เกิน|ก่อน|ทัน(?:ภาย)?ใน)\\s*(?:วัน)?(?<close>สิ้น)?\\s*(?:ไตรมาส(?:ที่)?\\s*(?<quarter>[1-4๑-๔])\\s*(?:ของ|/|แห่ง)?\\s*|ครึ่ง(?:ปี)?(?<half>แรก|หลัง)\\s*(?:ของ)?\\s*)?(?:ปีงบประมาณ|ปีงบฯ|ปี\\s?งบ)"
              + ERA
              + "(?<year>"
              + D
              + "{4}|นี้)",
          "ภายใน",
          "ไม่เกิน",
          "ก่อน",
          "ทัน");
  private static final Anchored CALENDAR =
      Anchored.of(
          "(?:ภายใน|ไม่เกิน|ก่อน)\\s*(?:วัน)?สิ้นปี"
              + "(?!งบ|การศึกษา)"
              + ERA
              + "(?<year>"
              + D
              + "{4}|นี้)",
          "ภายใน",
          "ไม่เกิน",
          "ก่อน");

  private final String body;
  private final List<FoundDate> dates;
  private final LocalDate issued;

  PeriodEnds(String body, List<FoundDate> dates, LocalDate issued) {
    this.body = body;
    this.dates = dates;
    this.issued = issued;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (FoundDate month : dates) {
      if (month.day() == null) {
        monthEnd(month, days);
      }
    }
    monthsWithoutYear(days);
    endsOfThisMonth(days);
    quartersWithoutYear(days);
    for (MatchResult fiscal : FISCAL.all(body)) {
      Integer year = year(fiscal.group("year"), true);
      if (year != null) {
        days.add(
            FoundDay.on(
                fiscal.start(),
                fiscal.end(),
                Deadline.Kind.DUE,
                fiscalEnd(year, fiscal.group("quarter"), fiscal.group("half")),
                null));
      }
    }
    for (MatchResult calendar : CALENDAR.all(body)) {
      Integer year = year(calendar.group("year"), false);
      if (year != null) {
        days.add(
            FoundDay.on(
                calendar.start(),
                calendar.end(),
                Deadline.Kind.DUE,
                LocalDate.of(year, 12, 31),
                null));
      }
    }
    return days;
  }

  private void monthEnd(FoundDate month, List<FoundDay> days) {
    String left = body.substring(Math.max(0, month.start() - 50), month.start());
    boolean working = LAST_WORKING.matcher(left).find();
    if ((working || MONTH_LEAD.matcher(left).find()) && month.yearMonth().isPresent()) {
      days.add(
          FoundDay.on(
              month.start(),
              month.end(),
              Deadline.Kind.DUE,
              end(month.yearMonth().get(), working),
              null));
    }
  }

  private static final Anchored MONTH_ALONE =
      Anchored.of(
          "(?:ภายใน|ไม่เกิน)\\s*(?:(?:วัน)?(?:สิ้น|สุดท้ายของ)\\s*)?เดือน\\s*(?<month>[ก-๎.]{3,12}+)(?<this>\\s*(?:นี้|ศกนี้|ปีนี้))?(?!\\s*(?:พ\\s?\\.?\\s?ศ|"
              + D
              + "{2}|ของทุก|ของแต่ละ|ทุกปี))",
          "ภายใน",
          "ไม่เกิน");

  private void monthsWithoutYear(List<FoundDay> days) {
    for (MatchResult m : issued == null ? List.<MatchResult>of() : MONTH_ALONE.all(body)) {
      String name = m.group("month").replaceFirst("(?:นี้|ศกนี้)$", "");
      boolean thisYear = m.group("this") != null || !name.equals(m.group("month"));
      DateGrammar.scan("๑ " + name + " " + issued.getYear()).stream()
          .findFirst()
          .flatMap(FoundDate::yearMonth)
          .ifPresent(month ->
              days.add(
                  FoundDay.on(
                      m.start(),
                      m.end(),
                      Deadline.Kind.DUE,
                      month.atEndOfMonth(),
                      thisYear ? null : Doubt.YEAR_MISSING)));
    }
  }

  private static final Anchored THIS_MONTH =
      Anchored.of(
          "(?:ภายใน|ไม่เกิน|ก่อน)\\s*(?:(?:วัน)?(?:สิ้น|สุดท้ายของ)|(?<working>วันทำการสุดท้ายของ))\\s*เดือนนี้",
          "ภายใน",
          "ไม่เกิน",
          "ก่อน");

  private void endsOfThisMonth(List<FoundDay> days) {
    for (MatchResult m : issued == null ? List.<MatchResult>of() : THIS_MONTH.all(body)) {
      LocalDate end = end(YearMonth.from(issued), m.group("working") != null);
      days.add(FoundDay.on(m.start(), m.end(), Deadline.Kind.DUE, end, null));
    }
  }

  private static final Anchored QUARTER_ALONE =
      Anchored.of(
          "ภายใน\\s*(?:สิ้น)?ไตรมาส(?:ที่)?\\s*(?<quarter>[1-4๑-๔])(?!\\s*(?:ของ|/|แห่ง|ปี|พ\\.))",
          "ภายใน");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("ปีงบประมาณ" + ERA + "(?<year>" + D + "{4})");

  /**
   * Of the fiscal year that was named last before, or else of that in which the letter is dated.
   */
  private void quartersWithoutYear(List<FoundDay> days) {
    for (MatchResult m : QUARTER_ALONE.all(body)) {
      Integer year = issued == null ? null : year("นี้", true);
      Matcher named = FISCAL_YEAR.matcher(body).region(0, m.start());
      while (named.find()) {
        year = year(named.group("year"), true);
      }
      if (year != null) {
        LocalDate end = fiscalEnd(year, m.group("quarter"), null);
        days.add(FoundDay.on(m.start(), m.end(), Deadline.Kind.DUE, end, Doubt.YEAR_MISSING));
      }
    }
  }

  /** The last day of a month, or its last Monday to Friday; public holidays left aside. */
  private static LocalDate end(YearMonth month, boolean working) {
    LocalDate day = month.atEndOfMonth();
    while (working && day.getDayOfWeek().getValue() > 5) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static LocalDate fiscalEnd(int year, String quarter, String half) {
    if ("แรก".equals(half)) {
      return LocalDate.of(year, 3, 31);
    }
    if (quarter == null) {
      return LocalDate.of(year, 9, 30);
    }
    return switch (ThaiDigits.toArabic(quarter)) {
      case "1" -> LocalDate.of(year - 1, 12, 31);
      case "2" -> LocalDate.of(year, 3, 31);
      case "3" -> LocalDate.of(year, 6, 30);
      default -> LocalDate.of(year, 9, 30);
    };
  }

  private Integer year(String printed, boolean fiscal) {
    if (!printed.equals("นี้")) {
      int be = Integer.parseInt(ThaiDigits.toArabic(printed));
      return be >= 2484 && be < 2700 ? (Integer) (be - 543) : null;
    }
    if (issued == null) {
      return null;
    }
    return fiscal && issued.getMonthValue() >= 10
        ? (Integer) (issued.getYear() + 1)
        : (Integer) issued.getYear();
  }
}
