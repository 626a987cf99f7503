package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Public holidays (วันหยุดราชการ) and weekend days: a list that comes with Wian, and what an office
 * adds to it. Each year is announced, computed beforehand, or not known at all.
 *
 * <p>No deadline of an authority is moved by them: its last day counts even where it is a holiday
 * (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๖๔). They are shown beside it, and left out
 * where working days (วันทำการ) are counted.
 */
public final class Holidays {
  private static final String LIST = "holidays.csv";
  private static final String ANNOUNCED = "# announced to ";

  private final Map<LocalDate, Holiday> days;
  private final int announcedTo;
  private final int listedTo;

  private Holidays(Map<LocalDate, Holiday> days, int announcedTo) {
    this.days = Map.copyOf(days);
    this.announcedTo = announcedTo;
    this.listedTo = days.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(0);
  }

  /** How far the holidays of a year are known. */
  public enum Known {
    /** The cabinet has announced them. */
    @JsonProperty("announced")
    ANNOUNCED,
    /** They are computed: lunar days may shift, special ones are not in it. */
    @JsonProperty("computed")
    COMPUTED,
    /** Only weekend days are known. */
    @JsonProperty("unknown")
    UNKNOWN
  }

  /** The list that comes with Wian, 2015 to 2030; read when first asked for. */
  public static Holidays standard() {
    return Standard.LIST;
  }

  /**
   * The list with what an office's own file says: lines {@code 2027-05-03,วันหยุดพิเศษ,public} as
   * in the list; kind {@code working} for a day on which offices work after all; {@code # announced
   * to 2027} where a year's list has become complete. A file that is not there adds nothing.
   *
   * @throws IllegalArgumentException where a line is none of these; the message names it
   * @throws UncheckedIOException where the file cannot be read
   */
  public Holidays with(Path file) {
    if (Files.notExists(file)) {
      return this;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return with(lines.map(line -> line.replace("\uFEFF", "")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private Holidays with(List<String> lines) {
    Map<LocalDate, Holiday> all = new HashMap<>(days);
    int announced = announcedTo;
    for (String line : lines) {
      if (line.startsWith(ANNOUNCED)) {
        announced = Integer.parseInt(line.substring(ANNOUNCED.length()).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(all, line);
      }
    }
    return new Holidays(all, announced);
  }

  private static void add(Map<LocalDate, Holiday> days, String line) {
    try {
      String[] part = line.split(",", -1);
      LocalDate day = LocalDate.parse(part[0].strip());
      String kind = part[part.length - 1].strip();
      String name = String.join(",", List.of(part).subList(1, part.length - 1)).strip();
      switch (kind) {
        case "public", "government" -> days.put(day, new Holiday(name, true));
        case "workers", "observed" -> days.put(day, new Holiday(name, false));
        case "working" -> days.remove(day);
        default -> throw new IllegalArgumentException("no such kind of holiday: " + line);
      }
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no holiday: " + line, e);
    }
  }

  /** Name of the holiday, or of the weekend day, that the day is; empty for any other day. */
  public Optional<String> name(LocalDate day) {
    Holiday holiday = days.get(day);
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
  public boolean isWorkingDay(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return false;
    }
    Holiday holiday = days.get(day);
    return holiday == null || !holiday.closesOffices;
  }

  /** The last working day before a day. */
  public LocalDate workingDayBefore(LocalDate day) {
    return Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /** The first working day after a day. */
  public LocalDate workingDayAfter(LocalDate day) {
    return Stream.iterate(day.plusDays(1), after -> after.plusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /** How far the holidays of the day's year are known. */
  public Known known(LocalDate day) {
    if (day.getYear() <= announcedTo) {
      return Known.ANNOUNCED;
    }
    return day.getYear() <= listedTo ? Known.COMPUTED : Known.UNKNOWN;
  }

  private record Holiday(String name, boolean closesOffices) {}

  private static final class Standard {
    static final Holidays LIST = read();

    private static Holidays read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Holidays.class.getResourceAsStream(Holidays.LIST), StandardCharsets.UTF_8))) {
        return new Holidays(Map.of(), 0).with(lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
