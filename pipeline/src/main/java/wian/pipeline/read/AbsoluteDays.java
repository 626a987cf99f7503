package wian.pipeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;

/**
 * Days given by their date: by when, from when to when, on which day to come, from when a rule
 * applies.
 */
final class AbsoluteDays {
  private static final int CLAUSE = 170;
  private static final Pattern BY =
      Pattern.compile(
          "(?:ภายใน(?:กำหนด(?:เวลา)?|ระยะเวลา)?|ไม่เกิน|ไม่(?:ช้า|ล่าช้า)(?:ไป)?กว่า|อย่างช้า(?:ที่สุด)?(?:ไม่เกิน|ภายใน|ใน)?|เป็นอย่างช้า|ก่อนหรือ(?:ภายใน)?|(?:แล้วเสร็จ|เสร็จสิ้น)ใน|ทันภายใน)(?:ใน)?(?:เวลา.{0,25})?$");
  private static final Pattern UNTIL = Pattern.compile("ถึง$");
  private static final Pattern BEFORE = Pattern.compile("(?<!หรือ)ก่?อน(?:ถึง)?$");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|เริ่ม(?:ใช้|มีผล|ต้น)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|มีผล(?:ใช้)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|บังคับใช้(?:ใน|ตั้งแต่)?)$");
  private static final Pattern APPLIES =
      Pattern.compile("มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ|ทั้งนี้(?:ให้)?(?:ตั้งแต่|นับแต่)$");
  private static final Pattern ONWARDS = Pattern.compile("^\\s*เป็นต้นไป");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:ลง|ลว\\.?|เมื่อ|(?<![ก-๙])ณ|ประจำ|ระบุ(?:ว่า)?|เกิด|ข้อมูล|ประกาศ|สิ้นสุด)\\s*$");
  private static final Pattern PAST = Pattern.compile("เมื่อ\\s*$");
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:ปิดปรับปรุง|ปิดระบบ|ปิดให้บริการ|งดให้บริการ|งดจ่าย|ปิดทำการ|หยุด)[^ให]{0,20}$");
  private static final Pattern ON =
      Pattern.compile("(?:ใน|กำหนด.{0,40}|จะ.{0,40}|เป็น|[0-9๐-๙])\\s*$", Pattern.DOTALL);
  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:และ(?:/หรือ)?|,|หรือ)?\\s*(?:ใน)?\\s*");
  private static final Pattern INVITED =
      Pattern.compile("เชิญ|เข้าร่วม|ร่วมประชุม|เข้ารับ|กำหนดการ");
  private static final Pattern THIS_YEAR = Pattern.compile("^\\s*(?:นี้|ศกนี้|ปีนี้)");

  private final String body;
  private final LocalDate issued;
  private final int recitalEnd;

  /**
   * Rules over one letter's body.
   *
   * @param body its text
   * @param recitalEnd offset at which its recital ends
   * @param issued its day of issue; null where unknown
   */
  AbsoluteDays(String body, int recitalEnd, LocalDate issued) {
    this.body = body;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    int before = 0;
    for (List<DaySpans.DaySpan> group : groups()) {
      String left =
          body.substring(
              Math.max(
                  Math.min(before, group.getFirst().start()), group.getFirst().start() - CLAUSE),
              group.getFirst().start());
      String right =
          body.substring(
              group.getLast().end(), Math.min(body.length(), group.getLast().end() + 240));
      Optional<Sense> sense = sense(group.getFirst(), left, right);
      for (DaySpans.DaySpan span : group) {
        sense.flatMap(s -> day(span, s, left, right)).ifPresent(days::add);
      }
      before = group.getLast().end();
    }
    return days;
  }

  /** Days that "และ" joins mean the same. */
  private List<List<DaySpans.DaySpan>> groups() {
    List<List<DaySpans.DaySpan>> groups = new ArrayList<>();
    for (DaySpans.DaySpan span : DaySpans.scan(body)) {
      DaySpans.DaySpan last = groups.isEmpty() ? null : groups.getLast().getLast();
      boolean joined =
          last != null
              && span.start() - last.end() < 25
              && (span.start() < last.end()
                  || (span.start() > last.end()
                      && JOINED.matcher(body.substring(last.end(), span.start())).matches()));
      if (joined) {
        groups.getLast().add(span);
      } else {
        groups.add(new ArrayList<>(List.of(span)));
      }
    }
    return groups;
  }

  /** What a day beside these words means. */
  private enum Sense {
    DUE,
    DAY_BEFORE,
    EVENT,
    EFFECTIVE
  }

  private Optional<Sense> sense(DaySpans.DaySpan span, String left, String right) {
    String joined = left.replaceAll("\\s+", "");
    if (span.first() != null) {
      return TOLD.matcher(left).find()
              || CLOSED.matcher(joined.replaceFirst("(?:ระหว่าง|ตั้งแต่|ใน)$", "")).find()
          ? Optional.empty()
          : nearest(left);
    }
    if (BY.matcher(joined).find()) {
      return Optional.of(Sense.DUE);
    }
    if (ONWARDS.matcher(right).find()
        || (SINCE.matcher(joined).find() && APPLIES.matcher(joined).find())) {
      return Optional.of(Sense.EFFECTIVE);
    }
    if (BEFORE.matcher(joined).find()) {
      return Phrases.DUTIES.lastIn(left) >= 0 ? Optional.of(Sense.DAY_BEFORE) : Optional.empty();
    }
    if (UNTIL.matcher(joined).find()) {
      return Phrases.DUTIES.lastIn(left) >= 0 ? Optional.of(Sense.DUE) : Optional.empty();
    }
    return event(span, left, right);
  }

  private Optional<Sense> event(DaySpans.DaySpan span, String left, String right) {
    boolean hour = Hours.follow(right);
    boolean recalled = span.start() < recitalEnd;
    if (TOLD.matcher(left).find() && !(recalled && PAST.matcher(left).find() && hour)) {
      return Optional.empty();
    }
    boolean attended = hour || ON.matcher(left).find() || Hours.place(right) != null;
    boolean named = Phrases.EVENTS.lastIn(left) >= 0;
    boolean listed =
        hour
            && (span.last().weekday() != null || ON.matcher(left).find())
            && INVITED.matcher(body).find();
    return (attended && named) || listed ? Optional.of(Sense.EVENT) : Optional.empty();
  }

  /** A stretch of days is an event or a window, by the word that stands nearest before it. */
  private static Optional<Sense> nearest(String left) {
    int event = Phrases.EVENTS.lastIn(left);
    int duty = Phrases.DUTIES.lastIn(left);
    if (event < 0 && duty < 0) {
      return Optional.empty();
    }
    return Optional.of(event >= duty ? Sense.EVENT : Sense.DUE);
  }

  private Optional<FoundDay> day(DaySpans.DaySpan span, Sense sense, String left, String right) {
    boolean yearPrinted = span.last().year() != null;
    if (!yearPrinted && issued == null) {
      return Optional.empty();
    }
    FoundDate last = yearPrinted ? span.last() : span.last().inYear(issued.getYear());
    boolean sure = yearPrinted || THIS_YEAR.matcher(right).find();
    Doubt doubt = span.weekdayDisagrees() ? Doubt.WEEKDAY : sure ? null : Doubt.YEAR_MISSING;
    return last.date()
        .map(due -> sense == Sense.DAY_BEFORE ? due.minusDays(1) : due)
        .filter(due ->
            sense == Sense.EFFECTIVE
                || span.start() < recitalEnd
                || issued == null
                || !due.isBefore(issued))
        .map(due -> found(span, sense, due, left, right, doubt));
  }

  private static FoundDay found(
      DaySpans.DaySpan span, Sense sense, LocalDate due, String left, String right, Doubt doubt) {
    LocalDate from =
        span.first() == null ? null : span.first().inYear(due.getYear()).date().orElse(null);
    return switch (sense) {
      case EFFECTIVE -> FoundDay.on(span.start(), span.end(), Deadline.Kind.EFFECTIVE, due, doubt);
      case DUE, DAY_BEFORE ->
          new FoundDay(
              span.start(),
              span.end(),
              Deadline.Kind.DUE,
              from,
              due,
              Hours.by(left, right),
              null,
              null,
              null,
              null,
              doubt);
      case EVENT -> {
        Optional<Times.Span> hours = Hours.after(right);
        yield new FoundDay(
            span.start(),
            span.end(),
            Deadline.Kind.EVENT,
            from,
            due,
            hours.map(Times.Span::from).orElse(null),
            hours.map(Times.Span::until).orElse(null),
            Hours.place(right),
            null,
            null,
            doubt);
      }
    };
  }
}
