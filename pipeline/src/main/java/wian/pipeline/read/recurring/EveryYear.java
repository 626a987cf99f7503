package wian.pipeline.read.recurring;

import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.MonthNames;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * Days of every year: ภายในวันที่ ๓๐ กันยายน ของทุกปี, ทุกปี ภายในเดือนกันยายน, ทุกสิ้นปีงบประมาณ.
 */
final class EveryYear {
  private static final String YEARS = "(?:ทุกๆ?ปี|แต่ละปี|ทุกปีงบประมาณ)";

  /** Behind a day, or behind the list of days that it stands in. */
  private static final Pattern OF_EVERY_YEAR = Joined.pattern("^(?:ของ)?" + YEARS);

  private static final String TIME = "(?:ครั้งที่[0-9๐-๙])?";
  private static final Pattern AND =
      Joined.pattern(
          "^(?:และ|กับ|,|/)*" + TIME + "(?:ภายใน|ไม่เกิน|ก่อน|ใน)?(?:วันที่|วัน)?(?:เดือน)?$");
  private static final Pattern EVERY_YEAR_BY =
      Joined.pattern(
          "(?:"
              + YEARS
              + "|ปีละ(?:"
              + Counts.NUMBER
              + ")?ครั้ง)(?:ให้|คือ|ได้แก่)?"
              + TIME
              + "(?:ภายใน|(?:ไม่|มิ|อย่า)(?:ให้)?(?:เกิน|พ้น|เลย)|ก่อน|ใน)?(?:วันที่|วัน)?(?:สิ้น)?(?:เดือน)?$|ทุกๆ?$");
  private static final Pattern BEFORE = Joined.pattern("(?<!หรือ)ก่อน(?:วันที่|วัน)?$");

  /** ภายในเดือนธันวาคมของทุกปี, ทุกปี ภายในเดือนกันยายน. */
  private static final Anchored MONTH =
      Anchored.joined(
          "(?:ภายใน|ไม่เกิน|ก่อน(?=สิ้น))(?:วัน)?(?:สิ้น|สุดท้ายของ)?(?:เดือน)?(?<month>"
              + MonthNames.ANY
              + ")(?:ของ)?"
              + YEARS
              + "|"
              + YEARS
              + "(?:ให้)?(?:ภายใน|ไม่เกิน|ใน)(?:วัน)?(?:สิ้น|สุดท้ายของ)?(?:เดือน)?(?<by>"
              + MonthNames.ANY
              + ")",
          "ภายใน",
          "ไม่เกิน",
          "ก่อนสิ้น",
          "ทุก",
          "แต่ละปี");

  private static final Anchored DAY_OF_MONTHS =
      Anchored.joined(
          "(?:ภายใน|ไม่เกิน)?วันที่(?<day>[0-9๐-๙]{1,2})(?:ของ)?เดือน(?<months>"
              + MonthNames.ANY
              + "(?:,?(?:และ)?(?:เดือน)?"
              + MonthNames.ANY
              + "){1,5})",
          "ภายในวันที่",
          "ไม่เกินวันที่",
          "วันที่");
  private static final Anchored YEAR_END =
      Anchored.joined(
          "(?:ทุกๆ?(?:วัน)?สิ้น(?:สุด)?ปี(?<kind>งบประมาณ|งบฯ|ปฏิทิน)?|(?:วัน)?สิ้น(?:สุด)?ปี(?<of>งบประมาณ|งบฯ|ปฏิทิน)?(?:ของ)?"
              + YEARS
              + ")(?!การศึกษา)",
          "ทุก",
          "วันสิ้น",
          "สิ้น");

  private static final int NEAR = 40;

  private final Joined body;
  private final List<FoundDate> dates;

  EveryYear(Joined body, List<FoundDate> dates) {
    this.body = body;
    this.dates = dates;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult several : DAY_OF_MONTHS.all(body.text())) {
      add(days, several, byMonths(several));
    }
    for (MatchResult month : MONTH.all(body.text())) {
      String name = month.group("month") != null ? month.group("month") : month.group("by");
      add(days, month, lastOf(MonthNames.of(name)));
    }
    for (MatchResult end : YEAR_END.all(body.text())) {
      String kind = end.group("kind") != null ? end.group("kind") : end.group("of");
      boolean fiscal = kind != null && kind.startsWith("งบ");
      add(days, end, lastOf(fiscal ? Month.SEPTEMBER : Month.DECEMBER));
    }
    datesOfEveryYear(days);
    return days;
  }

  /** The words stand before a date or behind it, or so before or behind the list that it is in. */
  private void datesOfEveryYear(List<FoundDay> days) {
    BitSet every = new BitSet(dates.size());
    for (int i = 0; i < dates.size(); i++) {
      FoundDate date = dates.get(i);
      boolean led = date.year() == null && EVERY_YEAR_BY.matcher(left(date)).find();
      every.set(i, led || (i > 0 && every.get(i - 1) && isListed(i - 1)));
    }
    for (int i = dates.size() - 1; i >= 0; i--) {
      FoundDate date = dates.get(i);
      boolean whole = date.year() == null && date.day() != null;
      int end = whole ? behind(date) : -1;
      every.set(i, end >= 0 || every.get(i) || (every.get(i + 1) && isListed(i)));
      if (whole && every.get(i)) {
        days.add(FoundDay.recurring(date.start(), Math.max(end, date.end()), rule(date)));
      } else {
        every.clear(i);
      }
    }
    sameDayOfMonths(every)
        .forEach(list -> {
          days.removeIf(list::overlaps);
          days.add(list);
        });
  }

  /** Lists of one day in three months or more: ๒๐ มกราคม ๒๐ เมษายน ๒๐ กรกฎาคม และ ๒๐ ตุลาคม. */
  private List<FoundDay> sameDayOfMonths(BitSet every) {
    List<FoundDay> lists = new ArrayList<>();
    int last;
    for (int first = every.nextSetBit(0); first >= 0; first = every.nextSetBit(last + 1)) {
      last = first;
      while (every.get(last + 1)
          && isListed(last)
          && dates.get(last + 1).day().equals(dates.get(first).day())) {
        last++;
      }
      if (last - first >= 2 && !BEFORE.matcher(left(dates.get(first))).find()) {
        String months =
            dates.subList(first, last + 1).stream()
                .map(d -> d.month().getValue())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        lists.add(
            FoundDay.recurring(
                dates.get(first).start(),
                dates.get(last).end(),
                "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + dates.get(first).day()));
      }
    }
    return lists;
  }

  private void add(List<FoundDay> days, MatchResult m, String rule) {
    days.add(FoundDay.recurring(body.start(m.start()), body.end(m.end()), rule));
  }

  /** Where the words end behind a date that say "of every year"; -1 where none do. */
  private int behind(FoundDate date) {
    int at = body.index(date.end());
    Matcher of = OF_EVERY_YEAR.matcher(body.text()).region(at, body.text().length());
    return of.find() ? body.end(of.end()) : -1;
  }

  /** Whether the next date is one more of the same list. */
  private boolean isListed(int i) {
    if (i + 1 >= dates.size() || dates.get(i + 1).start() - dates.get(i).end() > NEAR) {
      return false;
    }
    int at = body.index(dates.get(i).end());
    return dates.get(i).year() == null
        && dates.get(i + 1).year() == null
        && AND.matcher(body.text().substring(at, body.index(dates.get(i + 1).start()))).find();
  }

  private String left(FoundDate date) {
    return body.left(body.index(date.start()), NEAR);
  }

  private String rule(FoundDate date) {
    Month month = date.month();
    if (BEFORE.matcher(left(date)).find()) {
      return date.day() == 1 ? lastOf(month.minus(1)) : yearly(month, date.day() - 1);
    }
    return yearly(month, date.day());
  }

  private static String lastOf(Month month) {
    return yearly(month, month == Month.FEBRUARY ? -1 : month.maxLength());
  }

  private static String yearly(Month month, int day) {
    return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYMONTHDAY=" + day;
  }

  private static String byMonths(MatchResult m) {
    String numbers =
        MonthNames.in(m.group("months")).stream()
            .map(month -> String.valueOf(month.getValue()))
            .collect(Collectors.joining(","));
    return "FREQ=YEARLY;BYMONTH=" + numbers + ";BYMONTHDAY=" + Counts.of(m.group("day"));
  }
}
