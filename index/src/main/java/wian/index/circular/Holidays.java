package wian.index.circular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Public holidays (วันหยุดราชการ) of the years 2015 to 2030 and weekend days. The days of years
 * still to come are computed, not announced; the list says where they are from.
 *
 * <p>No deadline of an authority is moved by them: its last day counts even where it is a holiday
 * (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๖๔). They are shown beside it, and left out
 * where working days (วันทำการ) are counted.
 */
public final class Holidays {
  private static final String LIST = "holidays.csv";

  private Holidays() {}

  /** Name of the holiday, or of the weekend day, that the day is; empty for any other day. */
  public static Optional<String> name(LocalDate day) {
    Holiday holiday = Listed.DAYS.get(day);
    if (holiday != null) {
      return Optional.of(holiday.name);
    }
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> Optional.of("วันเสาร์");
      case SUNDAY -> Optional.of("วันอาทิตย์");
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
    };
  }

  /** Whether government offices work on that day (วันทำการ). */
  public static boolean isWorkingDay(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return false;
    }
    Holiday holiday = Listed.DAYS.get(day);
    return holiday == null || !holiday.closesOffices;
  }

  private record Holiday(String name, boolean closesOffices) {}

  /** The list, read when a day is first asked for. */
  private static final class Listed {
    static final Map<LocalDate, Holiday> DAYS = read();

    private static Map<LocalDate, Holiday> read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Holidays.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(",", 3))
            .collect(
                Collectors.toUnmodifiableMap(
                    part -> LocalDate.parse(part[0]),
                    part -> new Holiday(part[1], closesOffices(part[2]))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static boolean closesOffices(String kind) {
      return switch (kind) {
        case "public", "government" -> true;
        case "workers", "observed" -> false;
        default -> throw new IllegalStateException("no such kind of holiday: " + kind);
      };
    }
  }
}
