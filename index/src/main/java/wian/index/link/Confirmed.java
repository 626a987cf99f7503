package wian.index.link;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import wian.index.circular.Confirmation;
import wian.index.circular.Letter;

/** What persons confirmed of the readings of one letter: it outvotes them all. */
final class Confirmed {
  private Confirmed() {}

  /** The reading of which a person spoke last on a field; empty where nobody did. */
  static Optional<Reading> last(String field, Collection<Reading> readings) {
    return lastOf(field, readings, Reading::letter);
  }

  /** The same of anything that has a letter. */
  static <T> Optional<T> lastOf(String field, Collection<T> readings, Function<T, Letter> letter) {
    return readings.stream()
        .filter(reading -> when(field, letter.apply(reading)).isPresent())
        .max(
            Comparator.comparing((T reading) -> when(field, letter.apply(reading)).orElseThrow())
                .thenComparing(reading -> letter.apply(reading).id(), nullsFirst()));
  }

  /** Whether persons confirmed of both that they are two: by number, or by day. */
  static boolean apart(Letter one, Letter other) {
    return differ("reference", one, other, one.canonical(), other.canonical())
        || differ("date", one, other, one.issued(), other.issued());
  }

  private static boolean differ(
      String field, Letter one, Letter other, Optional<String> ours, Optional<String> theirs) {
    return when(field, one).isPresent() && when(field, other).isPresent() && !ours.equals(theirs);
  }

  private static Optional<Instant> when(String field, Letter letter) {
    return letter.confirmed().stream()
        .filter(said -> said.field().equals(field))
        .map(Confirmation::at)
        .findFirst();
  }

  private static Comparator<String> nullsFirst() {
    return Comparator.nullsFirst(Comparator.naturalOrder());
  }
}
