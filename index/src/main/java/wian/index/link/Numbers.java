package wian.index.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import wian.index.circular.Letter;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.link.Confusable.Likeness;
import wian.index.search.ReferenceQuery;

/** Reference numbers compared: equal, or one read for the other. */
final class Numbers {
  private Numbers() {}

  /** The number that is given in full; empty where it is blank or cannot be read. */
  static Optional<ReferenceNumber> whole(String canonical) {
    return canonical == null
        ? Optional.empty()
        : ReferenceNumber.ofCanonical(canonical).filter(number -> !number.blank());
  }

  /** The canonical forms that a letter goes by: the one proved by others, and the one printed. */
  static List<String> names(Letter letter) {
    return Stream.of(
            letter.canonical().orElse(null),
            Optional.ofNullable(letter.reference()).map(Reference::canonical).orElse(null))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Whether the two canonical forms are equal, or the one may have been read for the other. */
  static boolean mayBe(String one, String other) {
    return likeness(one, other) != Likeness.NONE;
  }

  /** How like each other two canonical forms are: all but the running number must be equal. */
  static Likeness likeness(String one, String other) {
    if (one == null || other == null) {
      return Likeness.NONE;
    }
    if (one.equals(other)) {
      return Likeness.SAME;
    }
    ReferenceNumber first = whole(one).orElse(null);
    ReferenceNumber second = whole(other).orElse(null);
    if (first == null || second == null || !register(first).equals(register(second))) {
      return Likeness.NONE;
    }
    return Confusable.likeness(running(first), running(second));
  }

  /** Whether the two differ only in that the agency letters of one are not there. */
  static boolean agencyMissing(String one, String other) {
    return whole(one).orElse(null) instanceof LetterNumber first
        && whole(other).orElse(null) instanceof LetterNumber second
        && first.agency().isEmpty() != second.agency().isEmpty()
        && withoutAgency(first).equals(withoutAgency(second));
  }

  /** The word that a question for a whole number, or for a circular's number alone, asks by. */
  static Optional<String> word(ReferenceQuery asked) {
    if (asked.running() == null) {
      return Optional.empty();
    }
    if (asked.order() != null) {
      return asked.order().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new OrderNumber(asked.order(), asked.running(), asked.year() + 543).canonical());
    }
    if (asked.series() == null) {
      return Optional.empty();
    }
    LetterNumber number =
        new LetterNumber(
            Objects.requireNonNullElse(asked.agency(), ""),
            Objects.requireNonNullElse(asked.committee(), ""),
            Objects.requireNonNullElse(asked.office(), ""),
            asked.series(),
            asked.running());
    boolean alone = asked.agency() == null && asked.office() == null;
    return Optional.of(alone ? alone(number) : number.canonical());
  }

  /** Words under which a letter of this number is found. */
  static Set<String> held(ReferenceNumber number) {
    Set<String> words = patterns(number);
    words.add(number.canonical());
    if (number instanceof LetterNumber letter) {
      words.add(alone(letter));
      if (!letter.agency().isEmpty()) {
        words.add("?" + withoutAgency(letter));
      }
    }
    return words;
  }

  /** Words by which the letters are asked for that may be meant by this number. */
  static Set<String> asked(ReferenceNumber number) {
    Set<String> words = patterns(number);
    words.add(number.canonical());
    if (number instanceof LetterNumber letter) {
      words.add(letter.agency().isEmpty() ? "?" + withoutAgency(letter) : withoutAgency(letter));
    }
    return words;
  }

  /** The book that a number was given from: all of it but the running number. */
  private static String register(ReferenceNumber number) {
    return switch (number) {
      case LetterNumber letter -> office(letter) + "/" + letter.series();
      case OrderNumber order -> order.kind() + "/" + order.year();
    };
  }

  /** Agency and office of a letter's number: whose it is. */
  static String office(LetterNumber letter) {
    return letter.agency() + "|" + letter.committee() + "|" + letter.office();
  }

  private static String running(ReferenceNumber number) {
    return switch (number) {
      case LetterNumber letter -> letter.running();
      case OrderNumber order -> order.number();
    };
  }

  private static Set<String> patterns(ReferenceNumber number) {
    Set<String> words = new TreeSet<>();
    for (String pattern : Confusable.patterns(running(number))) {
      words.add("~" + register(number) + "/" + pattern);
    }
    return words;
  }

  private static String alone(LetterNumber letter) {
    return "*" + letter.series() + " " + letter.running();
  }

  private static String withoutAgency(LetterNumber letter) {
    return new LetterNumber(
            "", letter.committee(), letter.office(), letter.series(), letter.running())
        .canonical();
  }
}
