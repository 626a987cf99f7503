package wian.index.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.search.Derivation;

/**
 * A deadline that a letter sets, its day worked out for this office where that can be done.
 *
 * @param reading the letter that sets it
 * @param letterId names the letter
 * @param cover whether the letter only forwards another of the letters in question
 * @param deadline the deadline
 * @param derivation how its day was worked out; null where it was not
 */
record SetDay(
    Reading reading, String letterId, boolean cover, Deadline deadline, Derivation derivation) {
  /** The letter that speaks for itself before its covers, then by age. */
  static final Comparator<SetDay> ORIGINAL_FIRST =
      Comparator.comparing(SetDay::cover)
          .thenComparing(day -> day.reading.dating().earliest())
          .thenComparing(day -> day.reading.file())
          .thenComparing(day -> day.reading.id());

  /** The deadlines that a letter sets, worked out from it alone; a draft sets none. */
  static Stream<Deadline> setBy(Reading reading) {
    return printed(reading).map(deadline -> Periods.worked(reading, deadline));
  }

  /** The deadlines that a letter sets, as printed; a draft sets none. */
  static Stream<Deadline> printed(Reading reading) {
    return reading.draft()
        ? Stream.of()
        : reading.letter().deadlines().stream()
            .filter(deadline -> deadline.standing() == Deadline.Standing.SET);
  }

  /** What must be equal for two of them to be one day: kind and day, or the rule for it. */
  List<Object> day() {
    Object when =
        Stream.of(deadline.due(), deadline.recurs(), deadline.relative(), deadline.text())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return List.of(deadline.kind(), when);
  }

  /** How much it tells beside its day. */
  int told() {
    return (int)
        Stream.of(deadline.who(), deadline.what(), deadline.time(), deadline.from())
            .filter(Objects::nonNull)
            .count();
  }

  /** Whether nothing that both tell differs; what one does not tell does not differ. */
  boolean agrees(SetDay other) {
    return same(Names.plain(deadline.who()), Names.plain(other.deadline.who()))
        && same(Names.plain(deadline.what()), Names.plain(other.deadline.what()))
        && same(text(deadline.time()), text(other.deadline.time()))
        && same(text(deadline.from()), text(other.deadline.from()));
  }

  /** Whether it is a day that other letters, by name or by cover, may move. */
  boolean isMovedBy(Deadline later) {
    LocalDate due = deadline.due();
    return due != null && later.kind() == deadline.kind() && due.equals(later.replaces());
  }

  private static boolean same(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
