package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.day.WeekdayNames;
import wian.pipeline.read.wording.Anchored;

/**
 * Days and stretches of days in a text: "๑ สิงหาคม - ๑๕ กันยายน ๒๕๖๔", "๑๖-๒๕ กันยายน", "๕ และ ๖
 * มกราคม".
 */
final class DaySpans {
  private static final String D = "[0-9๐-๙]";
  private static final String TO =
      "(?:[-–—]|(?:ไป)?(?:จน)?(?:กระทั่ง)?ถึง|(?:ไป)?จนกระทั่ง)(?:\\s*เวลา\\s*[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*(?:น\\.)?\\s*ของ)?";
  private static final Pattern BETWEEN_DATES =
      Pattern.compile(
          "\\s*(?:เวลา\\s*"
              + D
              + "{1,2}[.:]"
              + D
              + "{2}\\s*)?(?:น\\.)?\\s*"
              + "(?:"
              + TO
              + "|(?:และ|,)?\\s*ปิดรับ(?:สมัคร)?(?:ใน)?)\\s*(?:วันที่)?\\s*");
  private static final Pattern DAYS_BEFORE =
      Pattern.compile(
          "(?=[วท0-9๐-๙])(?:(?:(?:วัน)?"
              + WeekdayNames.ONE
              + "\\s*)?(?:(?:วัน)?ที่\\s*)?)?(?<days>(?<!"
              + D
              + "|[/.])"
              + D
              + "{1,2}(?:(?:\\s*(?:,|และ)\\s*|(?<=ที่\\s?[0-9๐-๙]{1,2}) )"
              + D
              + "{1,2})*)\\s*(?<sep>[-–—]|(?:จน)?(?:กระทั่ง)?ถึง|จนกระทั่ง|และ|,)\\s*(?:(?:วัน)?"
              + WeekdayNames.ONE
              + "\\s*)?$");

  private static final Anchored SAME_MONTH =
      Anchored.of(
          "วัน(?:"
              + WeekdayNames.ONE
              + "\\s*)?ที่\\s*(?<day>"
              + D
              + "{1,2})\\s*(?:(?<same>(?:ของ)?เดือนเดียวกัน(?!กับ))|(?:ของ)?เดือนนี้)",
          "วัน");

  private DaySpans() {}

  /**
   * One day, or a stretch of days.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param first first day; null for one day
   * @param last the day, or the last one; never null, though it may lack its year
   */
  record DaySpan(int start, int end, FoundDate first, FoundDate last) {
    LocalDate from() {
      return first == null ? null : first.date().orElse(null);
    }

    boolean weekdayDisagrees() {
      return last.weekdayDisagrees() || (first != null && first.weekdayDisagrees());
    }
  }

  /**
   * The days and stretches of a text.
   *
   * @param all its dates
   * @param issued the letter's day of issue; null where unknown
   */
  static List<DaySpan> of(String text, List<FoundDate> all, LocalDate issued) {
    List<DaySpan> spans = new ArrayList<>();
    List<FoundDate> dates = new ArrayList<>(all);
    dates.removeIf(d -> d.day() == null);
    dates.addAll(ofSameMonth(text, dates, issued));
    dates.sort(Comparator.comparingInt(FoundDate::start));
    for (FoundDate date : dates) {
      if (!spans.isEmpty() && spans.getLast().first() == null) {
        DaySpan before = spans.getLast();
        String between = text.substring(before.end(), Math.max(before.end(), date.start()));
        if (BETWEEN_DATES.matcher(between).matches()) {
          spans.set(
              spans.size() - 1,
              new DaySpan(before.start(), date.end(), inherit(before.last(), date), date));
          continue;
        }
      }
      addWithDaysBefore(text, date, spans);
    }
    return spans;
  }

  /** "วันที่ ๒๐ เดือนเดียวกัน", "วันที่ ๒๕ เดือนนี้": days that take their month from elsewhere. */
  private static List<FoundDate> ofSameMonth(String text, List<FoundDate> dates, LocalDate issued) {
    List<FoundDate> found = new ArrayList<>();
    int passed = 0;
    for (MatchResult m : SAME_MONTH.all(text)) {
      int day = Integer.parseInt(ThaiDigits.toArabic(m.group("day")));
      while (passed < dates.size() && dates.get(passed).end() <= m.start()) {
        passed++;
      }
      if (m.group("same") != null && passed > 0) {
        FoundDate before = dates.get(passed - 1);
        found.add(new FoundDate(m.start(), m.end(), day, before.month(), before.year(), null));
      } else if (m.group("same") == null && issued != null) {
        found.add(
            new FoundDate(m.start(), m.end(), day, issued.getMonth(), issued.getYear(), null));
      }
    }
    return found;
  }

  private static void addWithDaysBefore(String text, FoundDate date, List<DaySpan> spans) {
    int from = Math.max(spans.isEmpty() ? 0 : spans.getLast().end(), date.start() - 60);
    String before = text.substring(from, date.start());
    Matcher m = DAYS_BEFORE.matcher(before);
    if (before.chars().noneMatch(c -> ThaiDigits.isDigit((char) c)) || !m.find()) {
      spans.add(new DaySpan(date.start(), date.end(), null, date));
      return;
    }
    int start = from + m.start();
    List<FoundDate> days = new ArrayList<>();
    for (String day : m.group("days").split("\\s*(?:,|และ)\\s*|\\s+", -1)) {
      int number = Integer.parseInt(ThaiDigits.toArabic(day));
      days.add(new FoundDate(start, date.end(), number, date.month(), date.year(), null));
    }
    boolean range = m.group("sep").matches("[-–—]|(?:จน)?(?:กระทั่ง)?ถึง|จนกระทั่ง");
    FoundDate first = days.getFirst();
    if (first.day() >= date.day()) {
      spans.add(new DaySpan(date.start(), date.end(), null, date));
    } else if (range || consecutive(days, date)) {
      spans.add(new DaySpan(start, date.end(), first, date));
    } else {
      days.forEach(d -> spans.add(new DaySpan(start, date.end(), null, d)));
      spans.add(new DaySpan(start, date.end(), null, date));
    }
  }

  private static boolean consecutive(List<FoundDate> days, FoundDate last) {
    return days.getFirst().day() + days.size() == last.day();
  }

  /** The left side takes the right side's year; a month after the right one's is a year before. */
  private static FoundDate inherit(FoundDate left, FoundDate right) {
    if (left.year() != null || right.year() == null) {
      return left;
    }
    boolean yearBefore = left.month().getValue() > right.month().getValue();
    return left.inYear(yearBefore ? (Integer) (right.year() - 1) : right.year());
  }
}
