package wian.pipeline.read.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.WeekdayNames;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/** Days of every week, or of every second: ทุกวันจันทร์และวันพฤหัสบดี, วันศุกร์ของทุกสัปดาห์. */
final class EveryWeek {
  /** What is set is a day of the month: ทุกวันพุธที่ ๒, ทุกวันพุธแรกของเดือน. */
  private static final String NO_NUMBER = "(?!ที่[0-9๐-๙])";

  /** ทุกวันศุกร์; ทุกสัปดาห์ ภายในวันศุกร์; วันศุกร์ของทุกสัปดาห์. */
  private static final Anchored WEEKLY =
      Anchored.joined(
          "(?:ทุกๆ?(?:เช้า|บ่าย|เย็น)?(?:ของ)?วัน|(?:ทุกๆ?(?<n>"
              + Counts.NUMBER
              + ")?สัปดาห์|รายสัปดาห์|สัปดาห์ละ(?:"
              + Counts.NUMBER
              + ")?ครั้ง)(?:ให้)?(?:ภายใน|ใน|ไม่เกิน)?วัน)(?<days>"
              + WeekdayNames.LIST
              + ")"
              + NO_NUMBER
              + "|(?<before>ก่อน)?วัน(?<of>"
              + WeekdayNames.LIST
              + ")(?:ของ|ใน)?(?:ทุก|แต่ละ)ๆ?(?<every>สอง|๒|2)?(?:สัปดาห์|อาทิตย์)",
          "ทุก",
          "รายสัปดาห์",
          "สัปดาห์ละ",
          "ก่อนวัน",
          "วัน");

  /** Around the weekday: only every second week has it. */
  private static final Pattern EVERY_SECOND =
      Joined.pattern(
          "(?:ทุกๆ?(?:สอง|๒|2)สัปดาห์|(?:สอง|๒|2)สัปดาห์(?:ต่อ)?(?:ครั้ง|ละครั้ง)|(?:สัปดาห์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?เว้น(?:สัปดาห์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์))");

  private static final int AROUND = 22;

  private final Joined body;

  EveryWeek(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : WEEKLY.all(body.text())) {
      String around =
          body.left(m.start(), AROUND)
              + body.text().substring(m.start(), Math.min(body.text().length(), m.end() + AROUND));
      boolean second =
          m.group("every") != null
              || EVERY_SECOND.matcher(around).find()
              || (m.group("n") != null && Counts.of(m.group("n")) == 2);
      days.add(
          FoundDay.recurring(
              body.start(m.start()),
              body.end(m.end()),
              "FREQ=WEEKLY;" + (second ? "INTERVAL=2;" : "") + "BYDAY=" + codes(m)));
    }
    return days;
  }

  /** "ก่อนวันศุกร์ของทุกสัปดาห์" is Thursday at the latest. */
  private static String codes(MatchResult m) {
    String names = m.group("days") != null ? m.group("days") : m.group("of");
    return WeekdayNames.days(names).stream()
        .map(day -> m.group("before") == null ? day : day.minus(1))
        .map(WeekdayNames::code)
        .collect(Collectors.joining(","));
  }
}
