package wian.pipeline.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.FoundDate;
import wian.index.circular.Relative;
import wian.index.circular.ThaiDigits;

/**
 * The day of what a period is counted from, where the letter tells it elsewhere: นับแต่วันปิดค่าย,
 * beside the days of the camp. Where two days could be meant, none is.
 */
final class StartDays {
  private static final Pattern SINCE =
      Joined.pattern("(?:นับ|หลัง|ถัดจาก|จาก|ตั้งแต่|ก่อน)[^\\n]*$");
  private static final Pattern FROM =
      Joined.pattern("^(?:นับ)?(?:ตั้งแต่|แต่|จาก|ถัดจาก|ถัด|หลังจาก|หลัง|ก่อน)?(?:ถึง)?");
  private static final Pattern COUNT_BEHIND =
      Joined.pattern(
          "(?:ล่วงหน้า|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)?"
              + Counts.NUMBER
              + "(?:วัน|เดือน|สัปดาห์|ปี)$");
  private static final Pattern THAT_DAY = Joined.pattern("^(?:วัน)?(?:ที่)?(?:ดังกล่าว|นั้น)");
  private static final Pattern FISCAL_END =
      Joined.pattern("^(?:วัน)?(?:ที่)?สิ้นปีงบประมาณ(?:พ\\.?ศ\\.?)?(?<year>[0-9๐-๙]{4})?");

  /** "๑๖ -" before "๓๐ มีนาคม": the first of several days. */
  private static final Pattern FIRST =
      Joined.pattern("(?<![0-9๐-๙])(?<day>[0-9๐-๙]{1,2})(?:[-–—]|ถึง(?:วันที่)?)$");

  /** How near before its day a happening is named, and how little of its name is enough. */
  private static final int NEAR = 36;

  private static final int SHORTEST = 3;
  private static final int ENOUGH = 6;
  private static final int LONGEST = 12;

  /** A day, or days, that the letter names. */
  private record Named(int start, LocalDate first, LocalDate last, boolean event, String words) {}

  private final Joined body;
  private final int recitalEnd;
  private final LocalDate issued;
  private final List<FoundDay> days;
  private final List<FoundDate> dates;
  private List<Named> named;

  StartDays(
      Joined body, List<FoundDate> dates, int recitalEnd, LocalDate issued, List<FoundDay> days) {
    this.body = body;
    this.dates = dates;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
    this.days = List.copyOf(days);
  }

  /** The same day, with its date where what it is counted from has one. */
  FoundDay known(FoundDay day) {
    Relative r = day.relative();
    boolean open = r != null && r.from() == Relative.Start.EVENT && day.due() == null;
    return !open || r.workingDays()
        ? day
        : base(day)
            .map(base -> FoundDay.counted(day.start(), day.end(), CountedDays.due(base, r), r))
            .orElse(day);
  }

  private Optional<LocalDate> base(FoundDay day) {
    String phrase = Joined.of(body.printed().substring(day.start(), day.end())).text();
    Matcher since = SINCE.matcher(phrase);
    String words = since.find() ? since.group() : "";
    words = FROM.matcher(words).replaceFirst("");
    words = COUNT_BEHIND.matcher(words).replaceFirst("");
    boolean before = day.relative().before();
    if (words.isEmpty()) {
      return before ? last(day, true) : Optional.empty();
    }
    if (THAT_DAY.matcher(words).find()) {
      return last(day, before);
    }
    Matcher fiscal = FISCAL_END.matcher(words + "\n" + following(day));
    if (fiscal.find()) {
      return fiscalEnd(fiscal.group("year"), day);
    }
    return happening(words, before);
  }

  /** The day named last before, in the same paragraph. */
  private Optional<LocalDate> last(FoundDay day, boolean before) {
    int paragraph = body.text().lastIndexOf('\n', body.index(day.start())) + 1;
    return named().stream()
        .filter(n -> n.start < day.start() && n.start >= body.start(paragraph))
        .reduce((a, b) -> b)
        .map(n -> before ? n.first : n.last);
  }

  private String following(FoundDay day) {
    int at = body.index(day.end());
    return body.text().substring(at, Math.min(body.text().length(), at + 12));
  }

  private Optional<LocalDate> fiscalEnd(String printed, FoundDay day) {
    Matcher behind = Joined.pattern("^(?:พ\\.?ศ\\.?)?(?<year>[0-9๐-๙]{4})").matcher(following(day));
    String year = printed != null ? printed : behind.find() ? behind.group("year") : null;
    if (year != null) {
      int be = Integer.parseInt(ThaiDigits.toArabic(year));
      return be >= 2484 && be < 2700
          ? Optional.of(LocalDate.of(be - 543, 9, 30))
          : Optional.empty();
    }
    return Optional.ofNullable(issued)
        .map(d -> LocalDate.of(d.getMonthValue() >= 10 ? d.getYear() + 1 : d.getYear(), 9, 30));
  }

  /** The one day beside which the letter names the same happening. */
  private Optional<LocalDate> happening(String words, boolean before) {
    String what = Counted.LEADS.stripped(words);
    if (what.length() < SHORTEST || Counted.NEWS.begin(what)) {
      return Optional.empty();
    }
    List<Named> pool = pool(before);
    List<Named> events = pool.stream().filter(Named::event).toList();
    if (events.isEmpty() || !isOccasion(what)) {
      return one(lasting(beside(pool, what), words), before);
    }
    List<Named> same = beside(events, what);
    List<Named> others = same.isEmpty() ? beside(pool(true), what) : same;
    return one(others.isEmpty() ? events : others, before);
  }

  private static boolean isOccasion(String what) {
    return Phrases.EVENTS.begin(what) || Counted.JOURNEYS.begin(what);
  }

  /** The days that the letter sets, else those that it recounts; none past to count back from. */
  private List<Named> pool(boolean before) {
    List<Named> all =
        named().stream()
            .filter(n -> !before || issued == null || !n.first.isBefore(issued))
            .toList();
    List<Named> set = all.stream().filter(n -> n.start >= recitalEnd).toList();
    return set.isEmpty() ? all : set;
  }

  /** Those beside which as much of the happening's name stands as stands beside any. */
  private static List<Named> beside(List<Named> pool, String what) {
    for (int length = Math.min(LONGEST, what.length());
        length >= Math.min(ENOUGH, what.length());
        length--) {
      String name = what.substring(0, length);
      List<Named> those = pool.stream().filter(n -> n.words.contains(name)).toList();
      if (!those.isEmpty()) {
        return those;
      }
    }
    return List.of();
  }

  /** What closes or ends has lasted: days that have a first and a last, where there are any. */
  private static List<Named> lasting(List<Named> all, String words) {
    boolean ends = Counted.ENDINGS.begin(words.replaceFirst("^วัน(?:ที)?", ""));
    List<Named> those = all.stream().filter(n -> !n.first.equals(n.last)).toList();
    List<Named> events = all.stream().filter(Named::event).toList();
    return ends && !those.isEmpty() ? those : events.isEmpty() ? all : events;
  }

  private static Optional<LocalDate> one(List<Named> all, boolean before) {
    List<LocalDate> dates = all.stream().map(n -> before ? n.first : n.last).distinct().toList();
    boolean several = dates.size() > 1 && all.stream().allMatch(Named::event) && before;
    return several
        ? dates.stream().min(Comparator.naturalOrder())
        : dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }

  private List<Named> named() {
    if (named == null) {
      named =
          Stream.concat(
                  days.stream()
                      .filter(d -> d.relative() == null && d.due() != null)
                      .map(d ->
                          new Named(
                              d.start(),
                              d.from() != null ? d.from() : d.due(),
                              d.due(),
                              d.kind() == Deadline.Kind.EVENT,
                              words(d.start()))),
                  dates.stream()
                      .filter(d -> days.stream().noneMatch(f -> covers(f, d)))
                      .filter(d -> d.date().isPresent() && !d.weekdayDisagrees())
                      .map(d -> named(d, d.date().get())))
              .sorted(Comparator.comparingInt(Named::start))
              .toList();
    }
    return named;
  }

  private Named named(FoundDate printed, LocalDate date) {
    String words = words(printed.start());
    Matcher first = FIRST.matcher(words);
    int day = first.find() ? Integer.parseInt(ThaiDigits.toArabic(first.group("day"))) : 0;
    boolean range = day > 0 && day < date.getDayOfMonth();
    return new Named(printed.start(), range ? date.withDayOfMonth(day) : date, date, false, words);
  }

  /** The words that lead to a day, back to the day before it. */
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

  private static boolean covers(FoundDay day, FoundDate date) {
    return day.start() < date.end() && date.start() < day.end();
  }
}
