package wian.pipeline.read.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.Doubt;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/** Days of every month, or of every second: ภายในวันที่ ๕ ของเดือนถัดไป, ทุกสิ้นเดือน. */
final class EveryMonth {
  private static final String D =
      "(?:[0-9๐-๙]{1,2}(?![0-9๐-๙])|" + Counts.WORDS + "(?=ของ|เดือน|และ))";
  private static final String LAST = "(?:วัน)?(?:สิ้น|สุดท้ายของ|สุดท้าย)(?:เดือน)?";
  private static final String AND = "(?:และ|,|กับ)+(?:ภายใน)?(?:ทุก)?";

  /** Days one after the other: ๕, ๑๕ และ ๒๕; ๑๕ และวันสิ้นเดือน. */
  private static final String DAYS =
      "(?<days>" + D + "(?:" + AND + "(?:(?:วัน)?(?:ที่)?" + D + "|" + LAST + ")){0,3})";

  private static final String MONTHS = "ทุกๆ?(?:รอบ)?(?<n>" + Counts.NUMBER + ")?เดือน";
  private static final Anchored OF_EVERY_MONTH =
      Anchored.joined(
          "(?<before>ก่อน)?(?:ทุกๆ?)?วันที่"
              + DAYS
              + "(?:ของ|ใน)?(?:เดือน)?(?:"
              + MONTHS
              + "|แต่ละเดือน|เดือน(?:ถัดไป|ต่อไป)|เดือนถัดจาก(?!วัน|สิ้นไตรมาส)[^\\s0-9๐-๙]{0,20})",
          "ก่อน",
          "ทุก",
          "วันที่");
  private static final Anchored EVERY_MONTH_BY =
      Anchored.joined(
          "(?:"
              + MONTHS
              + "|รายเดือน|เดือนละ(?:"
              + Counts.NUMBER
              + ")?ครั้ง)(?:ให้|คือ)?(?:ภายใน|ไม่เกิน|ใน|(?<before>ก่อน))?(?:ทุก)?วันที่"
              + DAYS,
          "ทุก",
          "รายเดือน",
          "เดือนละ");
  private static final Anchored EVERY_NTH = Anchored.joined("ทุกๆ?วันที่" + DAYS, "ทุก");

  /** A month's name behind a number: it is a date, no day of every month. */
  private static final Pattern MONTH_NAME =
      Joined.pattern(
          "^(?:เดือน)?(?:[ก-ฮ]{1,3}\\.|มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรกฎ|สิงหา|กันยา|ตุลา|พฤศ|ธันวา)");

  private static final Anchored MONTH_END =
      Anchored.joined(
          "(?:ทุกๆ?(?:วัน)?(?:สิ้น|ปลาย)เดือน|(?:ทุกๆ?)?(?:วัน)?(?<working>ทำการ)?สุดท้ายของ(?:ทุกๆ?|แต่ละ)เดือน|ทุกๆ?วัน(?<each>ทำการ)?สุดท้ายของเดือน|สิ้น(?:เดือน)?(?:ของ)?(?:ทุกๆ?|แต่ละ)เดือน|"
              + MONTHS
              + "(?:ให้)?(?:ภายใน|ไม่เกิน|ใน|ณ)(?:วัน)?(?:สิ้นเดือน|(?<by>ทำการ)?สุดท้ายของเดือน))",
          "ทุก",
          "วัน",
          "ทำการ",
          "สุดท้าย",
          "สิ้น");
  private static final Pattern DAY =
      Joined.pattern("(?<day>[0-9๐-๙]{1,2}|" + Counts.WORDS + ")|" + LAST);

  private final Joined body;

  EveryMonth(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : EVERY_MONTH_BY.all(body.text())) {
      if (!namesMonth(m.end())) {
        days.add(found(m, interval(m.group("n")) + days(m, m.group("before") != null)));
      }
    }
    for (MatchResult m : OF_EVERY_MONTH.all(body.text())) {
      days.add(found(m, interval(m.group("n")) + days(m, m.group("before") != null)));
    }
    for (MatchResult m : EVERY_NTH.all(body.text())) {
      if (!namesMonth(m.end())) {
        days.add(found(m, days(m, false)));
      }
    }
    for (MatchResult m : MONTH_END.all(body.text())) {
      FoundDay end = found(m, interval(m.group("n")) + "BYMONTHDAY=-1");
      days.add(isWorking(m) ? end.doubted(Doubt.CONTRADICTED) : end);
    }
    return days;
  }

  private FoundDay found(MatchResult m, String rule) {
    return FoundDay.recurring(body.start(m.start()), body.end(m.end()), "FREQ=MONTHLY;" + rule);
  }

  /** The last working day may be one before the month's last, which no rule of the record says. */
  private static boolean isWorking(MatchResult m) {
    return m.group("working") != null || m.group("each") != null || m.group("by") != null;
  }

  private boolean namesMonth(int at) {
    return MONTH_NAME.matcher(body.text()).region(at, body.text().length()).find();
  }

  private static String interval(String months) {
    return months == null || Counts.of(months) < 2 ? "" : "INTERVAL=" + Counts.of(months) + ";";
  }

  private static String days(MatchResult m, boolean before) {
    return DAY.matcher(m.group("days"))
        .results()
        .map(day -> String.valueOf(day.group("day") == null ? -1 : day(day.group("day"), before)))
        .collect(Collectors.joining(",", "BYMONTHDAY=", ""));
  }

  /** "ก่อนวันที่ ๒๐" is the nineteenth at the latest; before the first, the month's last. */
  private static int day(String printed, boolean before) {
    int day = Counts.of(printed);
    return !before ? day : day == 1 ? -1 : day - 1;
  }
}
