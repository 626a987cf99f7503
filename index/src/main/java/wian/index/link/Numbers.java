package wian.index.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wian.index.circular.Letter;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.link.Confusable.Likeness;

/** Reference numbers compared: equal, or one read for the other. */
final class Numbers {
  /** An office seldom numbers more letters a day. */
  private static final int ON_ONE_DAY = 10;

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

  /** Whether a circular is named by its running number alone: "ว ๑๙๖๐". */
  static boolean isNickname(LetterNumber letter) {
    return letter.agency().isEmpty() && letter.office().isEmpty() && letter.series().equals("ว");
  }

  /** Whether one names the circular of the other by its running number alone. */
  static boolean isNicknameOf(String one, String other) {
    return whole(one).orElse(null) instanceof LetterNumber first
        && whole(other).orElse(null) instanceof LetterNumber second
        && isNickname(first)
        && second.series().equals(first.series())
        && second.running().equals(first.running());
  }

  /**
   * Whether two running numbers lie too far apart for letters of one office and day: what is cited
   * is then the one that is held, misread.
   */
  static boolean isFarFrom(String one, String other) {
    return Math.abs(
            Integer.parseInt(running(whole(one).orElseThrow()))
                - Integer.parseInt(running(whole(other).orElseThrow())))
        >= ON_ONE_DAY;
  }

  /** The book that a number was given from: all of it but the running number. */
  static String register(ReferenceNumber number) {
    return switch (number) {
      case LetterNumber letter -> office(letter) + "/" + letter.series();
      case OrderNumber order -> order.kind() + "/" + order.year();
    };
  }

  /** Agency and office of a letter's number: whose it is. */
  static String office(LetterNumber letter) {
    return letter.agency() + "|" + letter.committee() + "|" + letter.office();
  }

  static String running(ReferenceNumber number) {
    return switch (number) {
      case LetterNumber letter -> letter.running();
      case OrderNumber order -> order.number();
    };
  }

  /** A letter's number without its agency letters. */
  static String withoutAgency(LetterNumber letter) {
    return new LetterNumber(
            "", letter.committee(), letter.office(), letter.series(), letter.running())
        .canonical();
  }
}
