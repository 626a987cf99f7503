package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of every month, or of every second: ภายในวันที่ ๕ ของเดือนถัดไป, ทุกสิ้นเดือน. */
final class EveryMonth {
  private static final String D = "[0-9๐-๙]{1,2}(?![0-9๐-๙])";
  private static final String TWO =
      "(?<day>" + D + ")(?:(?:และ|,)(?:วัน)?(?:ที่)?(?<second>" + D + "))?";
  private static final String MONTHS = "ทุกๆ?(?<n>" + Counts.NUMBER + ")?เดือน";
  private static final Pattern OF_EVERY_MONTH =
      Joined.pattern(
          "(?<before>ก่อน)?(?:ทุกๆ?)?วันที่"
              + TWO
              + "(?:ของ|ใน)?(?:เดือน)?(?:"
              + MONTHS
              + "|แต่ละเดือน|เดือนถัดไป|เดือนถัดจาก(?!วัน|สิ้นไตรมาส)[^\\s0-9๐-๙]{0,20})");
  private static final Pattern EVERY_MONTH_BY =
      Joined.pattern(MONTHS + "(?:ให้)?(?:ภายใน|ไม่เกิน|(?<before>ก่อน))?(?:ทุก)?วันที่" + TWO);
  private static final Pattern EVERY_NTH = Joined.pattern("ทุกๆ?วันที่" + TWO);

  /** A month's name behind a number: it is a date, no day of every month. */
  private static final Pattern MONTH_NAME =
      Joined.pattern(
          "^(?:เดือน)?(?:[ก-ฮ]{1,3}\\.|มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรกฎ|สิงหา|กันยา|ตุลา|พฤศ|ธันวา)");

  private static final Pattern MONTH_END =
      Joined.pattern(
          "(?:ทุก(?:วัน)?(?:สิ้น|ปลาย)เดือน|(?:วัน)?(?:ทำการ)?สุดท้ายของ(?:ทุก|แต่ละ)เดือน|สิ้น(?:เดือน)?(?:ของ)?(?:ทุก|แต่ละ)เดือน|สิ้นเดือนทุกเดือน|"
              + MONTHS
              + "(?:ให้)?(?:ภายใน|ไม่เกิน|ใน)(?:วัน)?(?:สิ้นเดือน|สุดท้ายของเดือน))");

  private final Joined body;

  EveryMonth(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (Pattern pattern : List.of(EVERY_MONTH_BY, OF_EVERY_MONTH)) {
      Matcher m = pattern.matcher(body.text());
      while (m.find()) {
        if (!namesMonth(m.end()) || pattern == OF_EVERY_MONTH) {
          days.add(
              found(
                  m, interval(m.group("n")) + "BYMONTHDAY=" + days(m, m.group("before") != null)));
        }
      }
    }
    Matcher nth = EVERY_NTH.matcher(body.text());
    while (nth.find()) {
      if (!namesMonth(nth.end())) {
        days.add(found(nth, "BYMONTHDAY=" + days(nth, false)));
      }
    }
    Matcher end = MONTH_END.matcher(body.text());
    while (end.find()) {
      days.add(found(end, interval(end.group("n")) + "BYMONTHDAY=-1"));
    }
    return days;
  }

  private FoundDay found(Matcher m, String rule) {
    return FoundDay.recurring(body.start(m.start()), body.end(m.end()), "FREQ=MONTHLY;" + rule);
  }

  private boolean namesMonth(int at) {
    return MONTH_NAME.matcher(body.text()).region(at, body.text().length()).find();
  }

  private static String interval(String months) {
    return months == null || Counts.of(months) < 2 ? "" : "INTERVAL=" + Counts.of(months) + ";";
  }

  /** "ก่อนวันที่ ๒๐" is the nineteenth at the latest; before the first, the month's last. */
  private static String days(Matcher m, boolean before) {
    String second = m.group("second");
    return day(m.group("day"), before) + (second == null ? "" : "," + day(second, before));
  }

  private static int day(String printed, boolean before) {
    int day = Counts.of(printed);
    return !before ? day : day == 1 ? -1 : day - 1;
  }
}
