package wian.pipeline.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recurrence rule of the letter record ({@code FREQ=MONTHLY;BYMONTHDAY=5}), as far as is needed
 * to find the day it begins on: a calendar wants its first day to fit its rule (RFC 5545, 3.8.2.4).
 */
final class Recurrence {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int ONE_LEAP_YEAR = 366;

  private final Map<String, String> parts;

  Recurrence(String rule) {
    parts =
        Arrays.stream(rule.split(";"))
            .map(part -> part.split("=", 2))
            .filter(part -> part.length == 2)
            .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, again) -> first));
  }

  /** The first day from a given one on that fits; empty where none does within a year. */
  Optional<LocalDate> firstFrom(LocalDate start) {
    return Stream.iterate(start, day -> day.plusDays(1))
        .limit(ONE_LEAP_YEAR)
        .filter(this::fits)
        .findFirst();
  }

  /** The value of a part; empty where it has none. */
  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** Whether it passes over none of its days: no INTERVAL, or 1. */
  boolean everyTime() {
    return parts.getOrDefault("INTERVAL", "1").equals("1");
  }

  /** The weekday of one entry of BYDAY, its place in the month left aside: WE, 2WE. */
  static DayOfWeek weekday(String entry) {
    return DayOfWeek.of(WEEKDAYS.indexOf(entry.replaceAll("^[-0-9]+", "")) + 1);
  }

  /** The months of BYMONTH. */
  Stream<Month> months() {
    return Arrays.stream(part("BYMONTH").split(","))
        .filter(month -> month.matches("[1-9]|1[0-2]"))
        .map(month -> Month.of(Integer.parseInt(month)));
  }

  private boolean fits(LocalDate day) {
    return among("BYMONTH", day.getMonthValue())
        && (among("BYMONTHDAY", day.getDayOfMonth())
            || among("BYMONTHDAY", day.getDayOfMonth() - lastOfMonth(day) - 1))
        && onWeekday(day);
  }

  /** By its name, or by its name and its place in the month: WE, 2WE, -1FR. */
  private boolean onWeekday(LocalDate day) {
    String name = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    int place = (day.getDayOfMonth() - 1) / 7 + 1;
    boolean last = day.getDayOfMonth() + 7 > lastOfMonth(day);
    return among("BYDAY", name)
        || among("BYDAY", place + name)
        || (last && among("BYDAY", "-1" + name));
  }

  private static int lastOfMonth(LocalDate day) {
    return YearMonth.from(day).lengthOfMonth();
  }

  private boolean among(String part, Object value) {
    String values = parts.get(part);
    return values == null || List.of(values.split(",")).contains(value.toString());
  }
}
