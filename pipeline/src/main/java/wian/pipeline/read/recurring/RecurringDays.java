package wian.pipeline.read.recurring;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.Counted;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;
import wian.pipeline.read.wording.Spaces;

/** Days that come again, as RRULE (RFC 5545, 3.3.10): ภายในวันที่ ๕ ของทุกเดือน. */
public final class RecurringDays {
  /** How near before a recurring day the word stands that tells what is done on it. */
  private static final int NEAR = 40;

  /** Words of a period that is counted from the day behind them. */
  private static final Pattern START =
      Joined.pattern("(?:นับ(?:แต่|จาก|ตั้งแต่|ถัดจาก|ถัด)|หลัง(?:จาก)?|ถัดจาก)(?:วัน)?(?:ที่)?$");

  private static final Pattern OPEN =
      Joined.pattern(
          "(?:ใน)?(?:วันและ)?เวลาราชการ|(?:ตั้งแต่|ระหว่าง)?เวลา[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}(?:น\\.)?(?:-|–|ถึง)");

  private static final Pattern ROOM = Pattern.compile("(?:ห้อง|หอ|โรง|ที่)ประชุม");

  /** A day that no month has: two numbers that lost what stood between them. */
  private static final Pattern NO_DAY =
      Pattern.compile("BYMONTHDAY=(?:[^;]*,)?(?:3[2-9]|[4-9][0-9]|[0-9]{3,})");

  private final Joined body;
  private final List<FoundDate> dates;

  /**
   * Rules over one letter's body.
   *
   * @param body its text
   * @param dates the dates in it
   */
  public RecurringDays(Joined body, List<FoundDate> dates) {
    this.body = body;
    this.dates = dates;
  }

  /**
   * The recurring days with their hours. What says only how often (รายงานทุกเดือน) counts where no
   * day beside it says when.
   */
  public List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    Stream.of(
            new EveryNthWeekday(body).all(),
            new EveryYear(body, dates).all(),
            new EveryQuarter(body).all(),
            new EveryMonth(body).all(),
            new EveryWeek(body).all(),
            new EveryDay(body).all())
        .flatMap(List::stream)
        .forEach(day -> add(days, day));
    List<FoundDay> often = new EveryWhile(body, List.copyOf(days)).all();
    often.forEach(day -> add(days, day));
    return days.stream()
        .filter(day -> !NO_DAY.matcher(day.recurs()).find())
        .filter(this::isSet)
        .map(this::placed)
        .filter(day -> day.kind() == Deadline.Kind.EVENT || !isOpen(day))
        .toList();
  }

  /** Whether the hours behind it are those of an open office. */
  private boolean isOpen(FoundDay day) {
    int at = body.index(day.end());
    return OPEN.matcher(body.text()).region(at, body.text().length()).lookingAt();
  }

  /** Not what a period is counted from (นับแต่วันสิ้นเดือน), nor what an office offers. */
  private boolean isSet(FoundDay day) {
    String left = body.left(body.index(day.start()), NEAR);
    return !START.matcher(left).find()
        && Counted.SERVICES.lastFolded(left) <= Phrases.DUTIES.lastFolded(left);
  }

  private static void add(List<FoundDay> days, FoundDay day) {
    boolean same = days.stream().anyMatch(d -> d.overlaps(day) && d.start() != day.start());
    boolean known = days.stream().anyMatch(d -> d.start() == day.start() && day.time() == null);
    if (!same && !known) {
      days.add(day);
    }
  }

  /** With its hour; one to come to (ประชุมทุกวันจันทร์) is an event. */
  private FoundDay placed(FoundDay day) {
    String printed = body.printed();
    String left = printed.substring(Math.max(0, day.start() - NEAR), day.start());
    String right = printed.substring(day.end(), Math.min(printed.length(), day.end() + NEAR));
    String words = ROOM.matcher(Spaces.none(left)).replaceAll("");
    boolean event =
        !Phrases.BY.end(words) && Phrases.EVENTS.lastIn(words) > Phrases.DUTIES.lastIn(words);
    LocalTime time = day.time() != null ? day.time() : Hours.by(left, right);
    FoundDay timed = day.at(time);
    return event ? timed.as(Deadline.Kind.EVENT) : timed;
  }
}
