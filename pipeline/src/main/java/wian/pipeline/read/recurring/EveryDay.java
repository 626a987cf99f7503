package wian.pipeline.read.recurring;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.pipeline.read.day.Counted;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.Times;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;

/**
 * What is done every day, or every few days: รายงานทุกวัน ภายใน ๑๖.๐๐ น., ภายในเวลา ๑๖.๐๐ น.
 * ของทุกวัน, ทุก ๑๕ วัน. Where no hour is set it counts beside what is to be handed over.
 */
final class EveryDay {
  private static final Anchored DAILY =
      Anchored.joined(
          "ทุกๆ?(?:ระยะ|รอบ)?(?<n>"
              + Counts.NUMBER
              + ")?วัน(?:(?<working>ทำการ|ราชการ)(?!แรก|สุดท้าย)|(?!จันทร|อังคาร|พุธ|พฤหัส|ศุกร|เสาร|อาทิตย|ที|สิ้น|ทำการ|ราชการ|หยุด|นี้|แรก|สุดท้าย|เว้น))|รายวัน|เป็นประจำวัน",
          "ทุก",
          "รายวัน",
          "เป็นประจำวัน");
  private static final String BY = "(?:ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า)(?:เวลา)?";
  private static final String H = "[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}";
  private static final String AGAIN =
      "(?:น\\.)?(?:(?:และ|,)(?:เวลา)?(?<again>" + H + ")(?:น\\.)?)?";

  /** Behind the days. */
  private static final Pattern HOUR =
      Joined.pattern(
          "^(?:"
              + BY
              + "(?<hour>"
              + H
              + ")"
              + AGAIN
              + "|"
              + BY
              + "(?<service>[0-9๐-๙]{4})(?![0-9๐-๙])|เวลา(?<at>"
              + H
              + ")น\\.(?!-|–|ถึง))");

  /** Before them: "ก่อนเวลา ๑๖.๐๐ น. ของทุกวัน". */
  private static final Pattern HOUR_OF =
      Joined.pattern(BY + "(?<hour>" + H + ")" + AGAIN + "(?:ของ|เป็นประจำ)?$");

  /** How near before it stands what is to be done. */
  private static final int NEAR = 45;

  private final Joined body;

  EveryDay(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : DAILY.all(body.text())) {
      Matcher behind = HOUR.matcher(body.text()).region(m.end(), body.text().length());
      Matcher before = HOUR_OF.matcher(body.left(m.start(), NEAR));
      if (behind.find() && (behind.group("at") == null || isReported(m))) {
        days.add(found(m).at(hour(behind)));
        again(behind, found(m)).ifPresent(days::add);
      } else if (before.find()) {
        days.add(found(m).at(hour(before)));
        again(before, found(m)).ifPresent(days::add);
      } else if (m.group("n") != null ? isAsked(m) : isReported(m)) {
        days.add(found(m));
      }
    }
    return days;
  }

  private FoundDay found(MatchResult m) {
    String rule =
        m.group("working") != null
            ? "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
            : "FREQ=DAILY" + (m.group("n") == null ? "" : ";INTERVAL=" + Counts.of(m.group("n")));
    return FoundDay.recurring(body.start(m.start()), body.end(m.end()), rule);
  }

  private static LocalTime hour(Matcher m) {
    return Stream.of("hour", "service", "at")
        .filter(m.namedGroups()::containsKey)
        .map(m::group)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(Times::first)
        .map(Times.Span::from)
        .orElse(null);
  }

  /** The same at its second hour, where one is set. */
  private static Optional<FoundDay> again(Matcher m, FoundDay day) {
    return Optional.ofNullable(m.group("again"))
        .flatMap(Times::first)
        .map(Times.Span::from)
        .map(day::at);
  }

  private boolean isAsked(MatchResult m) {
    String left = body.left(m.start(), NEAR);
    return Phrases.DUTIES.lastFolded(left) >= 0 || Counted.ASKING.lastFolded(left) >= 0;
  }

  private boolean isReported(MatchResult m) {
    return Counted.REPORTS.lastFolded(body.left(m.start(), NEAR)) >= 0;
  }
}
