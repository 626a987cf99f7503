package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days of every week, or of every second: ทุกวันจันทร์และวันพฤหัสบดี, วันศุกร์ของทุกสัปดาห์. */
final class EveryWeek {
  private static final String DAY = "(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)";
  private static final String DAYS =
      "(?<days>" + DAY + "(?:(?:,|และ)+(?:ทุก)?(?:วัน)?" + DAY + "){0,5})";
  private static final Anchored WEEKLY =
      Anchored.joined(
          "ทุกๆ?วัน"
              + DAYS
              + "(?!ที่[0-9๐-๙])|วัน"
              + DAYS.replace("<days>", "<of>")
              + "(?:ของ|ใน)?(?:ทุก|แต่ละ)ๆ?(?<every>สอง|๒|2)?(?:สัปดาห์|อาทิตย์)",
          "ทุก",
          "วัน");

  /** Around the weekday: only every second week has it. */
  private static final Pattern EVERY_SECOND =
      Joined.pattern(
          "(?:ทุกๆ?(?:สอง|๒|2)สัปดาห์|(?:สอง|๒|2)สัปดาห์(?:ต่อ)?(?:ครั้ง|ละครั้ง)|สัปดาห์เว้นสัปดาห์|เว้นสัปดาห์)");

  private static final int AROUND = 22;
  private static final Pattern NAME = Joined.pattern(DAY);
  private static final Map<String, String> CODES =
      Map.of("จั", "MO", "อั", "TU", "พุ", "WE", "พฤ", "TH", "ศุ", "FR", "เส", "SA", "อา", "SU");

  private final Joined body;

  EveryWeek(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : WEEKLY.all(body.text())) {
      String around =
          body.left(m.start(), AROUND)
              + body.text().substring(m.end(), Math.min(body.text().length(), m.end() + AROUND));
      boolean second = m.group("every") != null || EVERY_SECOND.matcher(around).find();
      String names = m.group("days") != null ? m.group("days") : m.group("of");
      List<String> codes =
          NAME.matcher(names).results().map(r -> CODES.get(r.group().substring(0, 2))).toList();
      days.add(
          FoundDay.recurring(
              body.start(m.start()),
              body.end(m.end()),
              "FREQ=WEEKLY;" + (second ? "INTERVAL=2;" : "") + "BYDAY=" + String.join(",", codes)));
    }
    return days;
  }
}
