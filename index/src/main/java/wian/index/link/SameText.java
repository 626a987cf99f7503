package wian.index.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.link.Confusable.Likeness;
import wian.index.link.Dating.Agreement;

/**
 * Whether two readings are of one letter though their numbers differ. Letters of neighbouring
 * numbers often say the same to different addressees, or call the same meeting on another day: so
 * addressees and days must agree as well as the text.
 */
final class SameText {
  /** Two scans of a page, each with a letter in fifty misread, have this much in common. */
  private static final double NEARLY_EQUAL = 0.7;

  private SameText() {}

  /**
   * Whether all that both tell speaks for one letter, and nobody cites both numbers. A reading that
   * a person corrected is known as it stands and as it was read; two that persons confirmed to
   * differ are two.
   */
  static boolean isOneLetter(Pool pool, Reading one, Reading other) {
    return !Confirmed.apart(one.letter(), other.letter())
        && faces(one).anyMatch(face -> faces(other).anyMatch(also -> areOne(pool, face, also)));
  }

  private static Stream<Reading> faces(Reading reading) {
    return reading.isCorrected() ? Stream.of(reading, reading.asRead()) : Stream.of(reading);
  }

  private static boolean areOne(Pool pool, Reading one, Reading other) {
    String first = one.name().orElse(null);
    String second = other.name().orElse(null);
    Likeness numbers = Numbers.likeness(first, second);
    return numbers != Likeness.NONE
        && daysAgree(one.dating(), other.dating())
        && agree(one.letter(), other.letter())
        && Names.contained(pool.text(one), pool.text(other)) >= NEARLY_EQUAL
        && (numbers == Likeness.SAME
            || calledBy(pool, first, one).isEmpty()
            || calledBy(pool, second, other).isEmpty());
  }

  /** Names of the letters that cite a reading by this number and by its day. */
  static Set<String> calledBy(Pool pool, String name, Reading reading) {
    Set<String> names = new TreeSet<>();
    for (Reading from : pool.citing(name)) {
      for (Citation citation : from.citations()) {
        if (name.equals(citation.canonical()) && isOfItsDay(citation, reading)) {
          names.add(from.name().orElse(from.id()));
        }
      }
    }
    return names;
  }

  private static boolean isOfItsDay(Citation citation, Reading reading) {
    Agreement date = reading.dating().with(Dating.cited(citation));
    return switch (date) {
      case AGREES, AGREES_BY_COVER -> true;
      case UNKNOWN, MISREAD, CONTRADICTS -> false;
    };
  }

  private static boolean daysAgree(Dating one, Dating other) {
    return one.known().isEmpty()
        || other.known().isEmpty()
        || one.known().stream()
            .anyMatch(day ->
                other.known().stream()
                    .anyMatch(also ->
                        day.overlaps(also)
                            || (day.isOneDay()
                                && also.isOneDay()
                                && Confusable.dates(day.from(), also.from()))));
  }

  private static boolean agree(Letter one, Letter other) {
    return Names.mayBeOne(one.subject(), other.subject())
        && Names.mayBeOne(one.issuer(), other.issuer())
        && same(Names.plain(String.join("", one.to())), Names.plain(String.join("", other.to())))
        && haveDays(one, other)
        && haveDays(other, one);
  }

  /** Whether each day that the one sets is one that the other sets, or may be misread for it. */
  private static boolean haveDays(Letter one, Letter other) {
    List<LocalDate> theirs = days(other);
    return theirs.isEmpty()
        || days(one).stream()
            .allMatch(day ->
                theirs.stream().anyMatch(also -> day.equals(also) || Confusable.dates(day, also)));
  }

  private static List<LocalDate> days(Letter letter) {
    return letter.deadlines().stream()
        .filter(deadline -> deadline.standing() == Deadline.Standing.SET && deadline.due() != null)
        .map(Deadline::due)
        .toList();
  }

  private static boolean same(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
