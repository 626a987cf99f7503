package wian.index.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts letters in order, oldest first; one whose date is not known comes after what it cites. */
final class Ages {
  private static final Comparator<Age> OLDEST_FIRST =
      Comparator.comparing(Age::day).thenComparingInt(Age::steps);

  private final Links links;
  private final Map<Reading, Age> known = new HashMap<>();
  private final Set<Reading> asked = new HashSet<>();

  private Ages(Links links) {
    this.links = links;
  }

  /**
   * When a letter was issued, or has to be thought of as issued.
   *
   * @param day its day, or that of the youngest letter that it cites
   * @param steps how many undated letters lie between it and that one
   */
  private record Age(LocalDate day, int steps) {
    Age oneLater() {
      return new Age(day, steps + 1);
    }
  }

  /** The letters, oldest first. */
  static List<Reading> oldestFirst(Links links, Collection<Reading> readings) {
    Ages ages = new Ages(links);
    return readings.stream()
        .sorted(
            Comparator.comparing(ages::of, OLDEST_FIRST)
                .thenComparing(reading -> reading.letter().canonical().orElse(""))
                .thenComparing(Reading::file)
                .thenComparing(Reading::id))
        .toList();
  }

  private Age of(Reading reading) {
    Age age = known.get(reading);
    if (age == null) {
      age = found(reading);
      known.put(reading, age);
    }
    return age;
  }

  private Age found(Reading reading) {
    List<Days> days = reading.dating().known();
    if (!days.isEmpty()) {
      return new Age(reading.dating().earliest(), 0);
    }
    Optional<Age> cited =
        asked.add(reading)
            ? links.from(reading).stream()
                .filter(Line::holds)
                .map(line -> of(line.to().orElseThrow()).oneLater())
                .max(OLDEST_FIRST)
            : Optional.empty();
    Optional<Age> named = reading.dating().notBefore().map(day -> new Age(day, 1));
    Optional<Age> received = reading.dating().notAfter().map(day -> new Age(day, 0));
    return cited
        .flatMap(age -> named.filter(other -> OLDEST_FIRST.compare(other, age) > 0).or(() -> cited))
        .or(() -> named)
        .or(() -> received)
        .orElse(new Age(LocalDate.MAX, 0));
  }
}
