package wian.pipeline.read;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only says how often: รายงานทุกวัน ภายใน ๑๖.๐๐ น., ส่งทุกไตรมาส, ทุก ๑๕ วัน. It counts beside
 * what is to be handed over, and where no recurring day beside it says when.
 */
final class EveryWhile {
  private static final Anchored DAILY =
      Anchored.joined(
          "ทุกๆ?(?<n>"
              + Counts.NUMBER
              + ")?วัน(?!จันทร|อังคาร|พุธ|พฤหัส|ศุกร|เสาร|อาทิตย|ที|สิ้น|ทำการ|หยุด|นี้)|รายวัน|เป็นประจำวัน",
          "ทุก",
          "รายวัน",
          "เป็นประจำวัน");
  private static final Anchored OFTEN =
      Anchored.joined(
          "ทุกๆ?(?<n>"
              + Counts.NUMBER
              + ")?(?:(?<quarter>ไตรมาส)|(?<week>สัปดาห์)|เดือน)(?!ที่|นี้)",
          "ทุก");
  private static final Pattern HOUR =
      Joined.pattern(
          "^(?:ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า)(?:เวลา)?(?<hour>[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})น\\.(?:และ(?:เวลา)?(?<again>[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})น\\.)?");

  /** How near before it stands what is handed over, and how far on another day may say when. */
  private static final int NEAR = 45;

  private static final int BESIDE = 60;

  private final Joined body;
  private final List<FoundDay> known;

  EveryWhile(Joined body, List<FoundDay> known) {
    this.body = body;
    this.known = known;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult daily : DAILY.all(body.text())) {
      boolean several = daily.group("n") != null;
      Matcher hour = HOUR.matcher(body.text()).region(daily.end(), body.text().length());
      boolean timed = hour.find();
      if (several ? isAsked(daily.start()) : timed) {
        String rule = "FREQ=DAILY" + (several ? ";INTERVAL=" + Counts.of(daily.group("n")) : "");
        days.add(found(daily, daily.end(), rule).at(timed ? time(hour.group("hour")) : null));
        if (timed && hour.group("again") != null) {
          days.add(found(daily, daily.end(), rule).at(time(hour.group("again"))));
        }
      }
    }
    for (MatchResult often : OFTEN.all(body.text())) {
      if (isReported(often.start()) && isAlone(often)) {
        days.add(found(often, often.end(), rule(often)));
      }
    }
    return days;
  }

  private static String rule(MatchResult m) {
    int count = m.group("n") == null ? 1 : Counts.of(m.group("n"));
    String unit = m.group("week") != null ? "WEEKLY" : "MONTHLY";
    int every = m.group("quarter") != null ? 3 * count : count;
    return "FREQ=" + unit + (every > 1 ? ";INTERVAL=" + every : "");
  }

  private FoundDay found(MatchResult m, int end, String rule) {
    return FoundDay.recurring(body.start(m.start()), body.end(end), rule);
  }

  private boolean isAsked(int at) {
    return Phrases.DUTIES.lastFolded(body.left(at, NEAR)) >= 0
        || Phrases.ASKING.lastFolded(body.left(at, NEAR)) >= 0;
  }

  private boolean isReported(int at) {
    return Phrases.REPORTS.lastFolded(body.left(at, NEAR)) >= 0;
  }

  private boolean isAlone(MatchResult m) {
    int from = body.start(m.start());
    int to = body.end(m.end()) + BESIDE;
    return known.stream().noneMatch(d -> d.end() > from - BESIDE && d.start() < to);
  }

  private static LocalTime time(String printed) {
    return Times.first(printed).map(Times.Span::from).orElse(null);
  }
}
