package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Joined;

/** The days that a letter names, each with the words beside it. */
final class NamedDays {
  /** "๑๖ -" before "๓๐ มีนาคม": the first of several days. */
  private static final Pattern FIRST =
      Joined.pattern("(?<![0-9๐-๙])(?<day>[0-9๐-๙]{1,2})(?:[-–—]|ถึง(?:วันที่)?)$");

  /** Behind a day: what is said to happen on it. */
  private static final Pattern ON_THAT_DAY =
      Joined.pattern("^(?<what>[^\\n]{3,50}?)(?:ใน)?วัน(?:ที่)?ดังกล่าว");

  private static final Pattern PAST =
      Joined.pattern(
          "เมื่อ(?:วันที่)?(?:[0-9๐-๙]{1,2}[-–—])?$|(?:ครั้ง|ปี|รุ่น)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)");

  /** Characters before a day in which its happening is named; of a whole sentence. */
  private static final int NEAR = 36;

  private static final int SENTENCE = 120;
  private static final int BEHIND = 70;

  /**
   * A day, or days.
   *
   * @param kind of the deadline that it is; null where it is none
   * @param words what leads to it, back to the day before it, and what is said to happen on it
   * @param sentence what leads to it in its paragraph
   */
  record Named(
      int start,
      LocalDate first,
      LocalDate last,
      Deadline.Kind kind,
      String words,
      String sentence) {
    boolean event() {
      return kind == Deadline.Kind.EVENT;
    }

    /** Whether the words tell of something that has been. */
    boolean past() {
      return PAST.matcher(words).find();
    }
  }

  private final Joined body;
  private final List<FoundDate> dates;
  private final List<FoundDay> days;
  private List<Named> all;

  NamedDays(Joined body, List<FoundDate> dates, List<FoundDay> days) {
    this.body = body;
    this.dates = dates;
    this.days = days;
  }

  /** In the order of the text. */
  List<Named> all() {
    if (all == null) {
      all =
          Stream.concat(
                  days.stream()
                      .filter(d -> d.relative() == null && d.due() != null)
                      .map(this::named),
                  dates.stream()
                      .filter(d -> days.stream().noneMatch(f -> covers(f, d)))
                      .filter(d -> d.date().isPresent() && !d.weekdayDisagrees())
                      .map(d -> named(d, d.date().get())))
              .sorted(Comparator.comparingInt(Named::start))
              .toList();
    }
    return all;
  }

  private Named named(FoundDay day) {
    return new Named(
        day.start(),
        day.from() != null ? day.from() : day.due(),
        day.due(),
        day.kind(),
        words(day.start()) + behind(day.end()),
        sentence(day.start()));
  }

  private Named named(FoundDate printed, LocalDate date) {
    String words = words(printed.start());
    Matcher first = FIRST.matcher(words);
    int day = first.find() ? Integer.parseInt(ThaiDigits.toArabic(first.group("day"))) : 0;
    boolean range = day > 0 && day < date.getDayOfMonth();
    return new Named(
        printed.start(),
        range ? date.withDayOfMonth(day) : date,
        date,
        null,
        words + behind(printed.end()),
        sentence(printed.start()));
  }

  private String words(int start) {
    int from =
        Stream.concat(days.stream().map(FoundDay::end), dates.stream().map(FoundDate::end))
            .filter(end -> end <= start)
            .max(Comparator.naturalOrder())
            .orElse(0);
    int at = body.index(start);
    String left = body.left(at, NEAR);
    return left.substring(Math.max(0, left.length() - (at - body.index(from))));
  }

  private String behind(int end) {
    int at = body.index(end);
    Matcher m =
        ON_THAT_DAY.matcher(body.text()).region(at, Math.min(body.text().length(), at + BEHIND));
    return m.find() ? m.group("what") : "";
  }

  private String sentence(int start) {
    return body.left(body.index(start), SENTENCE);
  }

  private static boolean covers(FoundDay day, FoundDate date) {
    return day.start() < date.end() && date.start() < day.end();
  }
}
