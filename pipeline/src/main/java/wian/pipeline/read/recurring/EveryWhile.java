package wian.pipeline.read.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import wian.pipeline.read.day.Counted;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * What only says how often: รายงานทุกเดือน, ส่งทุกไตรมาส, ทุกรอบ ๓ เดือน. It counts beside what is
 * to be handed over, and where no recurring day beside it says when.
 */
final class EveryWhile {
  private static final Anchored OFTEN =
      Anchored.joined(
          "(?:ทุกๆ?(?:ระยะ|รอบ)?(?<n>"
              + Counts.NUMBER
              + ")?|เป็นราย)(?:(?<quarter>ไตรมาส)|(?<week>สัปดาห์)|เดือน)(?!ที่|นี้|(?:ให้)?ภายใน"
              + Counts.NUMBER
              + "วัน)",
          "ทุก",
          "เป็นราย");

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
    for (MatchResult often : OFTEN.all(body.text())) {
      if (isReported(often.start()) && isAlone(often)) {
        days.add(FoundDay.recurring(body.start(often.start()), body.end(often.end()), rule(often)));
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

  private boolean isReported(int at) {
    return Counted.REPORTS.lastFolded(body.left(at, NEAR)) >= 0;
  }

  private boolean isAlone(MatchResult m) {
    int from = body.start(m.start());
    int to = body.end(m.end()) + BESIDE;
    return known.stream().noneMatch(d -> d.end() > from - BESIDE && d.start() < to);
  }
}
