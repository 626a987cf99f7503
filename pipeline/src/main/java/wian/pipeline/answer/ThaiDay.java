package wian.pipeline.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import wian.index.circular.ThaiDigits;
import wian.index.circular.ThaiMonths;

/** Days and hours as Thai letters print them: ๘ กันยายน ๒๕๖๔, เวลา ๑๖.๓๐ น. */
public final class ThaiDay {
  /** The zone that every day of a Thai letter is told in. */
  public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final List<String> WEEKDAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

  private ThaiDay() {}

  /** ๘ กันยายน ๒๕๖๔; empty for null. */
  public static String written(LocalDate day) {
    return day == null ? "" : ThaiDigits.toThai(day.getDayOfMonth() + " ") + monthAndYear(day);
  }

  /**
   * The same from Gregorian ISO-8601: {@code YYYY-MM-DD}, or {@code YYYY-MM} where the day is
   * blank; empty for null, and the text itself where it is neither.
   */
  public static String written(String iso) {
    if (iso == null) {
      return "";
    }
    if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return written(LocalDate.parse(iso));
    }
    return iso.matches("\\d{4}-\\d{2}") ? monthAndYear(LocalDate.parse(iso + "-01")) : iso;
  }

  private static String monthAndYear(LocalDate day) {
    int year = ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA);
    return ThaiMonths.full(day.getMonth()) + " " + ThaiDigits.toThai(Integer.toString(year));
  }

  /** The weekday without วัน: พุธ. */
  static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /** ๑๖.๓๐ น.; empty for null. */
  public static String hour(LocalTime time) {
    return time == null
        ? ""
        : ThaiDigits.toThai(
            String.format(Locale.ROOT, "%02d.%02d น.", time.getHour(), time.getMinute()));
  }
}
