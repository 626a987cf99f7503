package wian.index.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;
import wian.index.circular.ThaiMonths;

/**
 * The days in what a person types, and the text without them.
 *
 * @param found the days
 * @param rest the text without them, Arabic digits
 */
record AskedDays(List<AskedDay> found, String rest) {
  /** What says that the day behind it is the day of issue. */
  private static final Pattern ISSUED = Pattern.compile("(?:หนังสือ)?\\s*(?:ลว\\.?|ลง)\\s*$");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:ปี|พ\\.?\\s?ศ\\.?)\\s*(?<short>[4-7][0-9])(?![0-9])"
              + "|(?:ปี|พ\\.?\\s?ศ\\.?|(?<=\\s))\\s*(?<year>2[45][0-9]{2})(?![0-9/.-])");

  static AskedDays of(String typed) {
    String text = ThaiDigits.toArabic(typed);
    List<AskedDay> days = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (FoundDate date : DateGrammar.scan(text)) {
      Matcher lead = ISSUED.matcher(text.substring(end, date.start()));
      boolean issued = lead.find();
      Optional<AskedDay> day = day(date, issued, text);
      if (day.isPresent()) {
        days.add(day.get());
        rest.append(text, end, issued ? end + lead.start() : date.start()).append(' ');
        end = date.end();
      }
    }
    return new AskedDays(days, rest.append(text.substring(end)).toString());
  }

  /** The first year that stands alone in the text; empty where none does. */
  Optional<GivenYear> year() {
    Matcher year = YEAR.matcher(rest);
    if (!year.find()) {
      return Optional.empty();
    }
    String four = year.group("year") == null ? "25" + year.group("short") : year.group("year");
    String without = rest.substring(0, year.start()) + " " + rest.substring(year.end());
    return Optional.of(new GivenYear(Integer.parseInt(four) - 543, without));
  }

  /**
   * A year that stands alone.
   *
   * @param year Gregorian
   * @param rest the text without it
   */
  record GivenYear(int year, String rest) {}

  private static Optional<AskedDay> day(FoundDate date, boolean issued, String text) {
    Optional<LocalDate> day = date.date();
    if (day.isPresent()) {
      return Optional.of(new AskedDay(day.get(), day.get(), issued, words(date, text)));
    }
    Optional<YearMonth> month = date.day() == null ? date.yearMonth() : Optional.empty();
    return month.map(m -> new AskedDay(m.atDay(1), m.atEndOfMonth(), issued, words(date, text)));
  }

  private static AskedWord words(FoundDate date, String text) {
    String month = ThaiMonths.full(date.month()) + " " + (date.year() + 543);
    String written = date.day() == null ? month : date.day() + " " + month;
    return AskedWord.phrase(List.of(written, text.substring(date.start(), date.end())));
  }
}
