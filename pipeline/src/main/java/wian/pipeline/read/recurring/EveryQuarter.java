package wian.pipeline.read.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/** Days of every quarter: ภายในวันที่ ๕ ของเดือนแรกของไตรมาสถัดไป, ทุกสิ้นไตรมาส. */
final class EveryQuarter {
  private static final String EACH = "(?:ทุกๆ?|แต่ละ)";

  /** No one quarter of a year. */
  private static final String ANY = "ไตรมาส(?!ที่|[0-9๐-๙]|แรก|สุดท้าย)";

  private static final Anchored DAY =
      Anchored.joined(
          "วันที่(?<day>[0-9๐-๙]{1,2})(?:(?:ของ)?เดือน(?<which>แรก|ที่สอง|สุดท้าย)(?:ของ)?"
              + EACH
              + "?ไตรมาส(?:ถัดไป)?|(?:(?:ของ)?เดือน(?:ถัดไป|ต่อไป|ถัดจาก(?:เดือน)?|แรก)?)?(?:หลัง|จาก|นับจาก|ถัดจาก)?(?:วัน)?สิ้น(?:สุด)?(?:ของ)?"
              + EACH
              + "?"
              + ANY
              + ")",
          "วันที่");
  private static final Anchored END =
      Anchored.joined(
          "(?:ทุกๆ?(?:วัน)?สิ้น(?:สุด)?ไตรมาส|(?:วัน)?(?:สิ้น(?:สุด)?|สุดท้าย)(?:ของ)?"
              + EACH
              + "ไตรมาส|(?:ทุกๆ?|ราย|แต่ละ)ไตรมาส(?:ให้)?(?:ภายใน|ไม่เกิน|ใน)(?:วัน)?(?:สิ้น(?:สุด)?|สุดท้ายของ)"
              + ANY
              + ")",
          "ทุก",
          "วัน",
          "สิ้น",
          "สุดท้าย",
          "รายไตรมาส",
          "แต่ละไตรมาส");

  private final Joined body;

  EveryQuarter(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    DAY.all(body.text()).forEach(m -> days.add(found(m, byDay(m))));
    END.all(body.text()).forEach(m -> days.add(found(m, "3,6,9,12;BYMONTHDAY=-1")));
    return days;
  }

  private FoundDay found(MatchResult m, String rule) {
    return FoundDay.recurring(
        body.start(m.start()), body.end(m.end()), "FREQ=YEARLY;BYMONTH=" + rule);
  }

  private static String byDay(MatchResult m) {
    String which = m.group("which");
    String months =
        which == null || which.equals("แรก")
            ? "1,4,7,10"
            : which.equals("สุดทาย") ? "3,6,9,12" : "2,5,8,11";
    return months + ";BYMONTHDAY=" + Counts.of(m.group("day"));
  }
}
