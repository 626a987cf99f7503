package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Joined;

/** Ends of months, quarters and years, and from when on, where a day is named before them. */
public final class PeriodEnds {
  /** "ตั้งแต่วันที่ ๑ สิงหาคม ๒๕๖๙ และ" before "ไม่เกิน…". */
  private static final Pattern SINCE = Joined.pattern("(?:ตั้งแต่|ระหว่าง|เริ่ม)(?:วันที่)?$");

  private static final Pattern UNTIL = Joined.pattern("^(?:และ|แต่)?(?:จน|ไป)*(?:ถึง)?$");
  private static final int NEAR = 20;

  private final Joined body;
  private final List<FoundDate> dates;
  private final Stream<FoundDay> ends;

  /**
   * Rules over one letter.
   *
   * @param head its text before the body, which may name a fiscal year
   * @param issued its day; null where it is not known
   */
  public PeriodEnds(Joined body, String head, List<FoundDate> dates, LocalDate issued) {
    this.body = body;
    this.dates = dates;
    this.ends =
        Stream.concat(
            new MonthEnds(body, dates, issued).all().stream(),
            new YearEnds(body, head, issued).all().stream());
  }

  public List<FoundDay> all() {
    return ends.map(this::sinceItsFirst).toList();
  }

  private FoundDay sinceItsFirst(FoundDay end) {
    return dates.stream()
        .filter(d -> d.end() <= end.start() && end.start() - d.end() < NEAR)
        .filter(d -> d.date().isPresent() && d.date().get().isBefore(end.due()))
        .filter(d -> UNTIL.matcher(between(d, end)).find() && SINCE.matcher(left(d)).find())
        .findFirst()
        .map(d -> end.since(d.date().get()))
        .orElse(end);
  }

  private String between(FoundDate date, FoundDay end) {
    return body.text().substring(body.index(date.end()), body.index(end.start()));
  }

  private String left(FoundDate date) {
    return body.left(body.index(date.start()), NEAR);
  }
}
