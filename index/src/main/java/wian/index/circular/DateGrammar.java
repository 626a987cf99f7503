package wian.index.circular;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in running Thai text: Buddhist-era years (CE + 543) of four or two digits, Thai and
 * Arabic digits mixed, full, abbreviated and misspelt months, weekdays, พ.ศ. between month and
 * year, {@code 31/12/2569} and {@code 31/12/69}.
 */
public final class DateGrammar {
  private static final String D = "[" + ReferenceGrammar.D + "]";
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "จันทร์", DayOfWeek.MONDAY,
          "อังคาร", DayOfWeek.TUESDAY,
          "พุธ", DayOfWeek.WEDNESDAY,
          "พฤหัสบดี", DayOfWeek.THURSDAY,
          "พฤหัส", DayOfWeek.THURSDAY,
          "ศุกร์", DayOfWeek.FRIDAY,
          "เสาร์", DayOfWeek.SATURDAY,
          "อาทิตย์", DayOfWeek.SUNDAY);

  private static final String ERA =
      "(?:[ \\t]*\\n?[ \\t]*(?:พ[ \\t]?\\.?[ \\t]?ศ[ \\t]?\\.?|พุทธศักราช|ค\\.ศ\\.))?";
  private static final String YEAR =
      ("(?<year>[12๑๒] ?D ?D ?D(?!D)|(?:25|๒๕)[ \\t]?\\n[ \\t]?D{2}(?!D)"
              // "๒๐ มกราคม ๒๐ เมษายน": a day of the next month, no year.
              + "|D{2}(?!D)(?![ \\t]*\\n?[ \\t]*(?:เดือน)?(?:MONTH)))")
          .replace("MONTH", ThaiMonths.SPELT)
          .replaceAll("(?<![\\[A-Z])D(?![A-Z])", D);
  private static final Pattern WRITTEN =
      Pattern.compile(
          ("(?<!D)(?:(?<day>[1-3๑-๓] D|D{1,2})[ \\t]*(?:เดือน)?\\s{0,3}?)?"
                  + "(?<month>(?<![ก-๎])(?:MONTH)|(?<=เดือน)(?:MONTH))"
                  + "(?:ERA\\s{0,3}?[ \\t]*YEAR)?")
              .replace("MONTH", ThaiMonths.PATTERN)
              .replace("ERA", ERA)
              .replace("YEAR", YEAR)
              .replaceAll("(?<![\\[A-Z])D(?![A-Z])", D));
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!["
              + ReferenceGrammar.D
              + "/.])(?<day>"
              + D
              + "{1,2})/(?<month>"
              + D
              + "{1,2})/(?<year>2[4-6]"
              + D
              + "{2}|๒[๔-๖]"
              + D
              + "{2}|[5-7๕-๗]"
              + D
              + ")(?!["
              + ReferenceGrammar.D
              + "/])");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?=[วจอพศเ])(?:วัน[ \\t\\n]?(?<weekday>จันทร์?|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์?|เสาร์?|อาทิตย์?)\\s*(?:ที่?)?|(?<short>จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)\\s*ที่|วัน[ \\t]*\\n?[ \\t]*ที่?)\\s*[-–]?\\s*$");

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** A month and its era before a year, and what may follow a day, are no longer than this. */
  private static final int BEFORE_YEAR = 40;

  private static final int BEHIND_DAY = 60;

  private DateGrammar() {}

  /** All dates of a text, in order; dates without a year too. */
  public static List<FoundDate> scan(CharSequence text) {
    List<FoundDate> found = new ArrayList<>();
    // A date has a digit, of its day or its year: only what stands around one is looked at.
    Matcher m = WRITTEN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    for (int at = digit(text, 0); at < text.length(); at = digit(text, Math.max(end, at + 1))) {
      int until = Math.min(text.length(), at + BEHIND_DAY);
      boolean day = monthMayFollow(text, at, until) && m.region(at, until).lookingAt();
      int start = Math.max(end, at - BEFORE_YEAR);
      if (day || (monthMayEnd(text, at) && beginsBefore(m, start, at, until))) {
        written(text, m).ifPresent(found::add);
        end = m.end();
      }
    }
    Matcher n = NUMERIC.matcher(text);
    boolean slashed = slashed(text);
    while (slashed && n.find()) {
      int month = number(n.group("month"));
      if (month >= 1 && month <= 12) {
        found.add(
            withLead(
                text,
                n.start(),
                n.end(),
                number(n.group("day")),
                Month.of(month),
                n.group("year")));
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** Whether a date that goes on to a digit begins before it. */
  private static boolean beginsBefore(Matcher date, int from, int digit, int until) {
    for (int start = from; start < digit; start++) {
      if (date.region(start, until).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Offset of the next digit; the text's end where there is none. */
  private static int digit(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !ThaiDigits.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a Thai word, as a month is, stands behind the digits that begin here. */
  private static boolean monthMayFollow(CharSequence text, int day, int until) {
    int at = day;
    while (at < until
        && (ThaiDigits.isDigit(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    return at < until && text.charAt(at) >= 'ก' && text.charAt(at) <= '๎';
  }

  /** Whether a slash stands right behind a digit. */
  private static boolean slashed(CharSequence text) {
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) == '/' && ThaiDigits.isDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a month or the word for its era may end before the digits of a year. */
  private static boolean monthMayEnd(CharSequence text, int year) {
    int before = year - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && "มน์ธ.คพยศช".indexOf(text.charAt(before)) >= 0;
  }

  private static Optional<FoundDate> written(CharSequence text, Matcher m) {
    Integer day = m.group("day") == null ? null : number(m.group("day"));
    String year = m.group("year");
    if ((day == null && (year == null || (year.length() < 4 && m.group("month").indexOf('.') < 0)))
        || (day != null && (day < 1 || day > 31))) {
      return Optional.empty();
    }
    boolean short2 = year != null && year.strip().length() == 2;
    // "๓๐ กันยายน ๒๕ คน": two digits after a full name are no year, unless nothing follows.
    boolean abbreviated = ThaiMonths.plain(m.group("month")).length() <= 3;
    if (short2 && !abbreviated && number(year) < 40) {
      year = null;
    }
    String kept = year;
    int end = year == null ? m.end("month") : m.end();
    return ThaiMonths.named(m.group("month"))
        .map(month -> withLead(text, m.start(), end, day, month, kept));
  }

  private static FoundDate withLead(
      CharSequence text, int start, int end, Integer day, Month month, String year) {
    Integer gregorian = year == null ? null : gregorian(number(year), month);
    int from = Math.max(0, start - 40);
    Matcher lead = LEAD.matcher(text.subSequence(from, start));
    if (!lead.find()) {
      return new FoundDate(start, end, day, month, gregorian, null);
    }
    String name = lead.group("weekday") == null ? lead.group("short") : lead.group("weekday");
    DayOfWeek weekday = name == null ? null : weekday(name);
    return new FoundDate(from + lead.start(), end, day, month, gregorian, weekday);
  }

  /**
   * The Gregorian year of a year as printed: BE of four digits (2400 to 2699) or two (25yy), CE of
   * four (1900 to 2099); null for any other. Until BE 2483 the year began on 1 April (พ.ร.บ.
   * ปีประดิทิน พุทธศักราช ๒๔๘๓), and BE 2483 had no January to March.
   */
  static Integer gregorian(int printed, Month month) {
    int year = printed < 100 ? 2500 + printed : printed;
    if (year >= 1900 && year < 2100) {
      return year;
    }
    if (year < 2400 || year >= 2700) {
      return null;
    }
    boolean firstQuarter = month.getValue() <= 3;
    if (year <= 2483 && firstQuarter) {
      return year == 2483 ? null : (Integer) (year - 542);
    }
    return year - 543;
  }

  /** A weekday by its name, its last mark lost or not. */
  private static DayOfWeek weekday(String name) {
    return WEEKDAYS.entrySet().stream()
        .filter(e -> e.getKey().startsWith(name.replace("ฯ", "")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static int number(String digits) {
    return Integer.parseInt(ThaiDigits.toArabic(SPACE.matcher(digits).replaceAll("")));
  }
}
