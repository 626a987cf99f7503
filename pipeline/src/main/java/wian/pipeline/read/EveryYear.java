package wian.pipeline.read;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.FoundDate;

/**
 * Days of every year: ภายในวันที่ ๓๐ กันยายน ของทุกปี, ทุกปี ภายในเดือนกันยายน; of every quarter.
 */
final class EveryYear {
  private static final String YEARS = "(?:ทุกๆ?ปี|แต่ละปี|ทุกปีงบประมาณ)";

  /** Behind a day, or behind the list of days that it stands in. */
  private static final Pattern OF_EVERY_YEAR = Joined.pattern("^(?:ของ)?" + YEARS);

  private static final Pattern AND =
      Joined.pattern("^(?:และ|กับ|,|/)+(?:ภายใน|ไม่เกิน|ก่อน)?(?:วันที่|วัน)?(?:เดือน)?$");
  private static final Pattern EVERY_YEAR_BY =
      Joined.pattern(YEARS + "(?:ให้)?(?:ภายใน|ไม่เกิน|ก่อน)(?:วันที่|วัน)?(?:สิ้น)?(?:เดือน)?$");
  private static final Pattern BEFORE = Joined.pattern("(?<!หรือ)ก่อน(?:วันที่|วัน)?$");

  private static final List<String> NAMES =
      Stream.of(
              "มกราคม",
              "กุมภาพันธ์",
              "มีนาคม",
              "เมษายน",
              "พฤษภาคม",
              "มิถุนายน",
              "กรกฎาคม",
              "สิงหาคม",
              "กันยายน",
              "ตุลาคม",
              "พฤศจิกายน",
              "ธันวาคม")
          .map(Joined::fold)
          .toList();
  private static final String MONTHS = "(?:" + String.join("|", NAMES) + ")";
  private static final Pattern NAME = Pattern.compile(MONTHS);

  /** ภายในเดือนธันวาคมของทุกปี, ทุกปี ภายในเดือนกันยายน. */
  private static final Anchored MONTH =
      Anchored.joined(
          "(?:ภายใน|ไม่เกิน|ก่อน(?=สิ้น))(?:สิ้น|วันสุดท้ายของ)?(?:เดือน)?(?<month>"
              + MONTHS
              + ")(?:ของ)?"
              + YEARS
              + "|"
              + YEARS
              + "(?:ให้)?(?:ภายใน|ไม่เกิน|ใน)(?:สิ้น|วันสุดท้ายของ)?(?:เดือน)?(?<by>"
              + MONTHS
              + ")",
          "ภายใน",
          "ไม่เกิน",
          "ก่อนสิ้น",
          "ทุก",
          "แต่ละปี");

  private static final Anchored DAY_OF_MONTHS =
      Anchored.joined(
          "(?:ภายใน|ไม่เกิน)?วันที่(?<day>[0-9๐-๙]{1,2})(?:ของ)?เดือน(?<months>"
              + MONTHS
              + "(?:,?(?:และ)?(?:เดือน)?"
              + MONTHS
              + "){1,5})",
          "ภายในวันที่",
          "ไม่เกินวันที่",
          "วันที่");
  private static final Anchored QUARTERLY =
      Anchored.joined(
          "(?:วันที่(?<day>[0-9๐-๙]{1,2})(?:ของ)?เดือน(?<which>แรก|ที่สอง|สุดท้าย)(?:ของ)?(?:ทุก|แต่ละ)?ไตรมาส(?:ถัดไป)?|วันที่(?<after>[0-9๐-๙]{1,2})(?:ของ)?เดือน(?:ถัดไป|ถัดจาก(?:เดือน)?)(?:หลัง|จาก)?(?:วัน)?สิ้นไตรมาส|(?:ทุก(?:วัน)?สิ้น|สิ้น(?:สุด)?(?:ของ)?(?:ทุก|แต่ละ))ไตรมาส)",
          "วันที่",
          "ทุก",
          "สิ้น");

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
      add(days, month, lastOf(Month.of(NAMES.indexOf(name) + 1)));
    }
    for (MatchResult quarterly : QUARTERLY.all(body.text())) {
      add(days, quarterly, quarter(quarterly));
    }
    for (int i = 0; i < dates.size(); i++) {
      FoundDate date = dates.get(i);
      int end = date.year() == null && date.day() != null ? everyYear(i) : -1;
      if (end >= 0) {
        days.add(FoundDay.recurring(date.start(), end, rule(date)));
      }
    }
    return days;
  }

  private void add(List<FoundDay> days, MatchResult m, String rule) {
    days.add(FoundDay.recurring(body.start(m.start()), body.end(m.end()), rule));
  }

  /** Where the words end that say "of every year" of a date; -1 where none do. */
  private int everyYear(int i) {
    FoundDate date = dates.get(i);
    int at = body.index(date.end());
    Matcher of = OF_EVERY_YEAR.matcher(body.text()).region(at, body.text().length());
    if (of.find()) {
      return body.end(of.end());
    }
    if (EVERY_YEAR_BY.matcher(left(date)).find()) {
      return date.end();
    }
    boolean listed =
        i + 1 < dates.size()
            && dates.get(i + 1).year() == null
            && AND.matcher(body.text().substring(at, body.index(dates.get(i + 1).start()))).find();
    return listed && everyYear(i + 1) >= 0 ? date.end() : -1;
  }

  private String left(FoundDate date) {
    return body.left(body.index(date.start()), 40);
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
    List<String> numbers =
        NAME.matcher(m.group("months"))
            .results()
            .map(r -> String.valueOf(NAMES.indexOf(r.group()) + 1))
            .toList();
    return "FREQ=YEARLY;BYMONTH="
        + String.join(",", numbers)
        + ";BYMONTHDAY="
        + Counts.of(m.group("day"));
  }

  private static String quarter(MatchResult m) {
    if (m.group("after") != null) {
      return "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=" + Counts.of(m.group("after"));
    }
    if (m.group("day") == null) {
      return "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1";
    }
    String months =
        switch (m.group("which")) {
          case "แรก" -> "1,4,7,10";
          case "สุดทาย" -> "3,6,9,12";
          default -> "2,5,8,11";
        };
    return "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + Counts.of(m.group("day"));
  }
}
