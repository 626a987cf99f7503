package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.MonthNames;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * Last days of months, and their working days: ภายในเดือน M, ภายในสิ้นเดือนนี้,
 * วันทำการสุดท้ายของเดือน M, ภายใน ๕ วันทำการแรกของเดือน M. Public holidays are left aside.
 */
final class MonthEnds {
  private static final String BY =
      "(?:ภายใน|ไม่เกิน|ไม่(?:ล่า)?ช้ากว่า|อย่างช้า(?:ที่สุด)?(?:ภายใน|ไม่เกิน|ใน)?|(?:แล้วเสร็จ|เสร็จสิ้น)ใน|ก่อน(?=(?:วัน)?สิ้น)|ได้(?:จน)?ถึง(?=(?:วัน)?สิ้น))";
  private static final String PART =
      "(?:(?:วัน)?(?:สิ้น|สุดท้ายของ)|ปลาย(?=เดือน)|วันทำการ(?<which>สุดท้าย|แรก)(?:ของ)?|(?<count>"
          + Counts.NUMBER
          + ")วันทำการแรก(?:ของ)?)";

  /** What leads to a month with its year. */
  private static final Pattern LEAD =
      Joined.pattern("(?:" + BY + PART + "?|วันทำการ(?<alone>สุดท้าย|แรก)(?:ของ)?)(?:เดือน)?$");

  private static final String NO_YEAR =
      "(?!พ\\.?ศ|[0-9๐-๙]{2}|(?:ของ)?(?:ทุก|แต่ละ)|(?:ของ)?ปี(?!นี้))";
  private static final Anchored WITHOUT_YEAR =
      Anchored.joined(
          "(?<!ครั้ง)"
              + BY
              + PART
              + "?เดือน(?<month>"
              + MonthNames.ANY_OR_SHORT
              + ")(?<now>นี้|ศกนี้|(?:ของ)?ปีนี้)?"
              + NO_YEAR,
          "ภายใน",
          "ไม่",
          "อย่างช้า",
          "แล้วเสร็จ",
          "เสร็จสิ้น",
          "ก่อน",
          "ได้");
  private static final Anchored THIS =
      Anchored.joined(
          BY + PART + "?เดือน(?:นี้|(?<next>หน้า))",
          "ภายใน",
          "ไม่",
          "อย่างช้า",
          "แล้วเสร็จ",
          "เสร็จสิ้น",
          "ก่อน",
          "ได้");

  private static final int NEAR = 50;

  private final Joined body;
  private final List<FoundDate> dates;
  private final LocalDate issued;

  MonthEnds(Joined body, List<FoundDate> dates, LocalDate issued) {
    this.body = body;
    this.dates = dates;
    this.issued = issued;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (FoundDate month : dates) {
      if (month.day() == null && month.yearMonth().isPresent()) {
        withYear(month, days);
      }
    }
    if (issued != null) {
      for (MatchResult m : WITHOUT_YEAR.all(body.text())) {
        YearMonth named = YearMonth.of(issued.getYear(), MonthNames.of(m.group("month")));
        boolean now = m.group("now") != null;
        boolean past = !now && named.isBefore(YearMonth.from(issued));
        LocalDate end = end(past ? named.plusYears(1) : named, m.group("which"), m.group("count"));
        days.add(found(m, end, now ? null : Doubt.YEAR_MISSING));
      }
      for (MatchResult m : THIS.all(body.text())) {
        YearMonth month = YearMonth.from(issued).plusMonths(m.group("next") == null ? 0 : 1);
        days.add(found(m, end(month, m.group("which"), m.group("count")), null));
      }
    }
    return days;
  }

  private void withYear(FoundDate month, List<FoundDay> days) {
    String left = body.left(body.index(month.start()), NEAR);
    Matcher m = LEAD.matcher(left);
    if (m.find()) {
      String which = m.group("alone") != null ? m.group("alone") : m.group("which");
      LocalDate end = end(month.yearMonth().get(), which, m.group("count"));
      int start = body.start(body.index(month.start()) - left.length() + m.start());
      days.add(FoundDay.on(start, month.end(), Deadline.Kind.DUE, end, null));
    }
  }

  private FoundDay found(MatchResult m, LocalDate end, Doubt doubt) {
    return FoundDay.on(body.start(m.start()), body.end(m.end()), Deadline.Kind.DUE, end, doubt);
  }

  /** The last day of a month, its last or first working day, or the last of its first ones. */
  private static LocalDate end(YearMonth month, String working, String count) {
    if (count != null || "แรก".equals(working)) {
      LocalDate day = month.atDay(1).minusDays(1);
      for (int left = count == null ? 1 : Math.min(Counts.of(count), 20); left > 0; left--) {
        day = day.plusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
          day = day.plusDays(1);
        }
      }
      return day;
    }
    LocalDate day = month.atEndOfMonth();
    while (working != null && day.getDayOfWeek().getValue() > 5) {
      day = day.minusDays(1);
    }
    return day;
  }
}
