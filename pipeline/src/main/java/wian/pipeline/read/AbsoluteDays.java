package wian.pipeline.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
          "(?:ภายใน(?:กำหนด(?:เวลา)?|ระยะเวลา)?|ไม่เกิน|ไม่(?:ช้า|ล่าช้า)(?:ไป)?กว่า|อย่างช้า(?:ที่สุด)?(?:ไม่เกิน|ภายใน|ใน)?|เป็นอย่างช้า|ก่อนหรือ(?:ภายใน)?|สิ้นสุด(?:ใน)?|ครบกำหนด(?:ใน)?)\\s*(?:ใน)?\\s*(?:เวลา.{0,25})?\\s*$");
  private static final Pattern UNTIL =
      Pattern.compile("(?:จน|ได้|ไป|ออก|ออกไป|นี้|ขยาย.{0,60})?\\s*ถึง\\s*$");
  private static final Pattern BEFORE = Pattern.compile("(?<!หรือ)ก่อน(?:ถึง)?\\s*$");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|เริ่ม(?:ใช้|มีผล|ต้น)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|มีผล(?:ใช้)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|บังคับใช้(?:ใน|ตั้งแต่)?)\\s*$");
  private static final Pattern APPLIES =
      Pattern.compile(
          "มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ|ทั้งนี้\\s*(?:ให้)?\\s*(?:ตั้งแต่|นับแต่)\\s*$");
  private static final Pattern ONWARDS = Pattern.compile("^\\s*เป็นต้นไป");
  private static final Pattern TOLD =
      Pattern.compile("(?:ลง|ลว\\.?|เมื่อ|ณ|ประจำ|เดิม|ระบุ(?:ว่า)?|เกิด|ข้อมูล|ประกาศ)\\s*$");
  private static final Pattern PAST = Pattern.compile("เมื่อ\\s*$");
  private static final Pattern HOUR =
      Pattern.compile("^[\\s,(]*(?:ตั้งแต่|ระหว่าง|ภายใน|ก่อน|ใน|เริ่ม)?\\s*เวลา(?:ประมาณ)?\\s*");
  private static final Pattern HOUR_BEFORE =
      Pattern.compile(
          "เวลา\\s*(?<hour>[0-9๐-๙]{1,2})\\s?[.:]\\s?(?<minute>[0-9๐-๙]{2})\\s*(?:น\\.|นาฬิกา)?\\s*(?:ของ|ใน)?\\s*$");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\sณ\\s+(?<place>[ก-๙A-Za-z][^\\n]{3,120}?)(?=\\s{2,}|\\n|$|\\s(?:โดย|เพื่อ|ตาม|ทั้งนี้|พร้อม|จึง|และ|รายละเอียด|ซึ่ง|ใน|ให้|แล้ว|หาก))");

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
    for (DaySpans.DaySpan span : DaySpans.scan(body)) {
      day(span, before).ifPresent(days::add);
      before = span.end();
    }
    return days;
  }

  private Optional<FoundDay> day(DaySpans.DaySpan span, int before) {
    String left =
        body.substring(
            Math.max(Math.min(before, span.start()), span.start() - CLAUSE), span.start());
    String right = body.substring(span.end(), Math.min(body.length(), span.end() + 240));
    boolean yearPrinted = span.last().year() != null;
    if (!yearPrinted && issued == null) {
      return Optional.empty();
    }
    FoundDate last = yearPrinted ? span.last() : span.last().inYear(issued.getYear());
    boolean thisYear = yearPrinted || THIS_YEAR.matcher(right).find();
    Doubt year = thisYear ? null : Doubt.YEAR_MISSING;
    Doubt doubt = span.weekdayDisagrees() ? Doubt.WEEKDAY : year;
    return last.date()
        .flatMap(due -> kind(span, left, right).map(k -> found(span, k, due, left, right, doubt)));
  }

  /** What a day beside these words means. */
  private enum Sense {
    DUE,
    DAY_BEFORE,
    EVENT,
    EFFECTIVE
  }

  private Optional<Sense> kind(DaySpans.DaySpan span, String left, String right) {
    boolean range = span.first() != null;
    if (range) {
      return TOLD.matcher(left).find() ? Optional.empty() : nearest(left, right);
    }
    if (BY.matcher(left).find()) {
      return Optional.of(Sense.DUE);
    }
    if (ONWARDS.matcher(right).find()
        || (SINCE.matcher(left).find() && APPLIES.matcher(left).find())) {
      return Optional.of(Sense.EFFECTIVE);
    }
    if (BEFORE.matcher(left).find()) {
      return Phrases.DUTIES.lastIn(left) >= 0 ? Optional.of(Sense.DAY_BEFORE) : Optional.empty();
    }
    if (UNTIL.matcher(left).find()) {
      return Phrases.DUTIES.lastIn(left) >= 0 ? Optional.of(Sense.DUE) : Optional.empty();
    }
    boolean recalled = span.start() < recitalEnd;
    if (TOLD.matcher(left).find()
        && !(recalled && PAST.matcher(left).find() && HOUR.matcher(right).find())) {
      return Optional.empty();
    }
    boolean attended =
        HOUR.matcher(right).find()
            || left.matches("(?s).*(?:ใน|กำหนด.{0,40}|จะ.{0,40})\\s*$")
            || PLACE.matcher(" " + right).find();
    return attended && Phrases.EVENTS.lastIn(left) >= 0
        ? Optional.of(Sense.EVENT)
        : Optional.empty();
  }

  /** A stretch of days is an event or a window, by the word that stands nearest before it. */
  private static Optional<Sense> nearest(String left, String right) {
    int event = Phrases.EVENTS.lastIn(left);
    int duty = Phrases.DUTIES.lastIn(left);
    if (event < 0 && duty < 0) {
      return Optional.empty();
    }
    boolean hours = HOUR.matcher(right).find();
    return Optional.of(event > duty || (hours && event >= 0) ? Sense.EVENT : Sense.DUE);
  }

  private FoundDay found(
      DaySpans.DaySpan span, Sense sense, LocalDate due, String left, String right, Doubt doubt) {
    LocalDate day = sense == Sense.DAY_BEFORE ? due.minusDays(1) : due;
    Deadline.Kind kind =
        switch (sense) {
          case DUE, DAY_BEFORE -> Deadline.Kind.DUE;
          case EVENT -> Deadline.Kind.EVENT;
          case EFFECTIVE -> Deadline.Kind.EFFECTIVE;
        };
    LocalDate from =
        span.first() == null ? null : span.first().inYear(day.getYear()).date().orElse(null);
    LocalTime time = null;
    LocalTime until = null;
    Matcher hour = HOUR.matcher(right);
    Matcher hourBefore = HOUR_BEFORE.matcher(left);
    if (kind != Deadline.Kind.EFFECTIVE && hour.find()) {
      Optional<Times.Span> hours =
          Times.after(right.substring(hour.end(), Math.min(right.length(), hour.end() + 30)));
      time = hours.map(Times.Span::from).orElse(null);
      until = kind == Deadline.Kind.EVENT ? hours.map(Times.Span::until).orElse(null) : null;
    } else if (kind == Deadline.Kind.DUE && hourBefore.find()) {
      time = Times.of(hourBefore.group("hour"), hourBefore.group("minute"));
    }
    String place = null;
    Matcher at = PLACE.matcher(right);
    if (kind == Deadline.Kind.EVENT && at.find()) {
      place = at.group("place").strip();
    }
    return new FoundDay(
        span.start(), span.end(), kind, from, day, time, until, place, null, null, doubt);
  }
}
