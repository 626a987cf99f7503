package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wian.index.circular.ReferenceNumber.OrderNumber;

/**
 * Which letter a reading is of: canonical reference and year, the issuer too for orders, since
 * numbers start again every 1 January and two bodies may use one order number. Found from all
 * readings of the name: days that contradict each other split it, unknown ones do not.
 */
final class Identity {
  private Identity() {}

  /**
   * For each reading the id of its letter, as in {@code มท 0812/ว 1960@2021}.
   *
   * @param name the canonical reference that the readings go by
   */
  static Map<Reading, String> of(String name, Collection<Reading> readings) {
    List<Reading> named = readings.stream().sorted(Comparator.comparing(Reading::id)).toList();
    boolean order =
        named.stream().anyMatch(reading -> reading.number().orElse(null) instanceof OrderNumber);
    if (!order) {
      return ofOneBody(name, "", named);
    }
    Map<Reading, String> ids = new HashMap<>();
    for (List<Reading> body : bodies(named)) {
      String issuer =
          body.stream()
              .map(reading -> reading.letter().issuer())
              .filter(issued -> issued != null)
              .min(Comparator.naturalOrder())
              .map(issued -> "@" + issued)
              .orElse("");
      ids.putAll(ofOneBody(name, issuer, body));
    }
    return ids;
  }

  /** Orders by the body that issued them; one whose issuer is not known goes with the only one. */
  private static List<List<Reading>> bodies(List<Reading> readings) {
    List<Reading> known =
        readings.stream().filter(reading -> reading.letter().issuer() != null).toList();
    List<List<Reading>> bodies =
        Groups.of(
            known, (one, other) -> Names.mayBeOne(one.letter().issuer(), other.letter().issuer()));
    List<Reading> unknown =
        readings.stream().filter(reading -> reading.letter().issuer() == null).toList();
    if (unknown.isEmpty()) {
      return bodies;
    }
    if (bodies.size() == 1) {
      return List.of(readings);
    }
    List<List<Reading>> all = new ArrayList<>(bodies);
    all.add(unknown);
    return all;
  }

  private static Map<Reading, String> ofOneBody(
      String name, String issuer, List<Reading> readings) {
    List<Reading> dated = readings.stream().filter(reading -> !days(reading).isEmpty()).toList();
    List<List<Reading>> letters =
        Groups.of(dated, (one, other) -> shareDay(one, other) || dayMisread(one, other));
    Map<Integer, Long> inYear =
        letters.stream().collect(Collectors.groupingBy(Identity::year, Collectors.counting()));
    Map<Reading, String> ids = new HashMap<>();
    for (List<Reading> letter : letters) {
      boolean alone = inYear.get(year(letter)) == 1;
      String when = alone ? Integer.toString(year(letter)) : day(letter).toString();
      letter.forEach(reading -> ids.put(reading, name + "@" + when + issuer));
    }
    for (Reading reading : readings) {
      if (days(reading).isEmpty()) {
        ids.put(
            reading,
            amongDated(reading, letters)
                .map(letter -> ids.get(letter.getFirst()))
                .orElseGet(() -> name + "@" + inferredYear(reading, readings) + issuer));
      }
    }
    return ids;
  }

  private static boolean shareDay(Reading one, Reading other) {
    return days(one).stream().anyMatch(day -> days(other).contains(day))
        || sameAsRead(one, other)
        || sameAsRead(other, one);
  }

  /**
   * Whether the day of the one is what was read on the other before a person corrected it: it is
   * another arrival, read in the same way, unless a person confirmed it too.
   */
  private static boolean sameAsRead(Reading one, Reading other) {
    return other.isCorrected()
        && !Confirmed.apart(one.letter(), other.letter())
        && Names.equal(one.letter().subject(), other.asRead().letter().subject())
        && days(one).stream().anyMatch(day -> days(other.asRead()).contains(day));
  }

  /**
   * Whether their days differ only by digits that are read for one another. One number on one
   * subject in one year is one letter.
   */
  private static boolean dayMisread(Reading one, Reading other) {
    return Names.equal(one.letter().subject(), other.letter().subject())
        && days(one).stream()
            .anyMatch(day ->
                days(other).stream()
                    .anyMatch(
                        also -> day.getYear() == also.getYear() && Confusable.dates(day, also)));
  }

  /** The one dated letter that an undated reading may be of. */
  private static Optional<List<Reading>> amongDated(Reading reading, List<List<Reading>> letters) {
    List<List<Reading>> fitting =
        letters.stream()
            .filter(letter ->
                reading.dating().with(Optional.of(Days.of(day(letter))))
                    == Dating.Agreement.UNKNOWN)
            .toList();
    if (fitting.size() > 1) {
      OptionalInt year = reading.year();
      fitting =
          fitting.stream()
              .filter(letter -> year.isPresent() && year(letter) == year.getAsInt())
              .toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static String inferredYear(Reading reading, List<Reading> readings) {
    OptionalInt own = reading.year();
    if (own.isPresent()) {
      return Integer.toString(own.getAsInt());
    }
    int[] others =
        readings.stream().flatMapToInt(other -> other.year().stream()).distinct().toArray();
    return others.length == 1 ? Integer.toString(others[0]) : "?";
  }

  private static int year(List<Reading> letter) {
    return day(letter).getYear();
  }

  /** The day of a letter by all its readings; empty where none tells it. */
  static Optional<LocalDate> day(Collection<Reading> readings) {
    return readings.stream().allMatch(reading -> days(reading).isEmpty())
        ? Optional.empty()
        : Optional.of(day(List.copyOf(readings)));
  }

  /**
   * The day of a dated letter: the one that a person confirmed, then the one that most readings
   * bear, then the one that covers give.
   */
  private static LocalDate day(List<Reading> letter) {
    Optional<LocalDate> confirmed =
        Confirmed.last("date", letter)
            .flatMap(reading -> reading.dating().stated())
            .filter(Days::isOneDay)
            .map(Days::from);
    if (confirmed.isPresent()) {
      return confirmed.get();
    }
    Map<LocalDate, Long> borne =
        letter.stream()
            .flatMap(reading -> days(reading).stream())
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
    Map<LocalDate, Long> claimed =
        letter.stream()
            .flatMap(reading -> reading.dating().claimed().stream())
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
    return borne.keySet().stream()
        .max(
            Comparator.<LocalDate>comparingLong(borne::get)
                .thenComparingLong(day -> claimed.getOrDefault(day, 0L))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The days on which a reading may have been issued, printed or given by a cover. */
  private static Set<LocalDate> days(Reading reading) {
    Set<LocalDate> days = new TreeSet<>(reading.dating().claimed());
    reading.dating().stated().filter(Days::isOneDay).map(Days::from).ifPresent(days::add);
    return days;
  }
}
