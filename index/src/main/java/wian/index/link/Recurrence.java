package wian.index.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days that come again, by the forms of RRULE (RFC 5545, 3.3.10) that the letter record knows:
 * {@code FREQ} with {@code BYMONTH}, {@code BYMONTHDAY} and {@code BYDAY}.
 */
final class Recurrence {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> KNOWN = List.of("FREQ", "BYMONTH", "BYMONTHDAY", "BYDAY");
  private static final int DAYS_AHEAD = 4 * 366;

  private Recurrence() {}

  /**
   * The first day of the rule on or after a day; empty where the rule is of another form ({@code
   * INTERVAL} counts from a first day that the record does not give), or has no such day in four
   * years.
   */
  static Optional<LocalDate> next(String rule, LocalDate from) {
    return days(rule, from, from.plusDays(DAYS_AHEAD)).findFirst();
  }

  /** The days of the rule from one day to another; none where the rule is of another form. */
  static Stream<LocalDate> days(String rule, LocalDate from, LocalDate to) {
    Map<String, String> parts = new HashMap<>();
    for (String part : rule.split(";", -1)) {
      String[] sides = part.split("=", 2);
      if (sides.length < 2 || !KNOWN.contains(sides[0])) {
        return Stream.of();
      }
      parts.put(sides[0], sides[1]);
    }
    return isWhole(parts) && !to.isBefore(from)
        ? from.datesUntil(to.plusDays(1)).filter(day -> holds(parts, day))
        : Stream.of();
  }

  /** Whether the parts alone tell the days, without a first day to count from. */
  private static boolean isWhole(Map<String, String> parts) {
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> true;
      case "WEEKLY" -> parts.containsKey("BYDAY");
      case "MONTHLY" -> parts.containsKey("BYMONTHDAY") || parts.containsKey("BYDAY");
      case "YEARLY" -> parts.containsKey("BYMONTH") && parts.containsKey("BYMONTHDAY");
      default -> false;
    };
  }

  private static boolean holds(Map<String, String> parts, LocalDate day) {
    int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
    return has(parts.get("BYMONTH"), Integer.toString(day.getMonthValue()))
        && (has(parts.get("BYMONTHDAY"), Integer.toString(day.getDayOfMonth()))
            || has(parts.get("BYMONTHDAY"), Integer.toString(fromEnd)))
        && onWeekday(parts.get("BYDAY"), day);
  }

  /** By its name, or by its name and its place in the month: WE, 2WE, -1FR. */
  private static boolean onWeekday(String list, LocalDate day) {
    String name = weekday(day.getDayOfWeek());
    int place = (day.getDayOfMonth() - 1) / 7 + 1;
    boolean last = day.getDayOfMonth() + 7 > day.lengthOfMonth();
    return has(list, name) || has(list, place + name) || (last && has(list, "-1" + name));
  }

  private static boolean has(String list, String value) {
    return list == null || Arrays.asList(list.split(",", -1)).contains(value);
  }

  private static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }
}
