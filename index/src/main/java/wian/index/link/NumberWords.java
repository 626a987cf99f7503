package wian.index.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.search.ReferenceQuery;

/**
 * Words under which numbers are indexed and asked for: as they stand, and by what they may have
 * been misread for. The latter with the year, since in ten years most numbers of an office look
 * like one of another.
 */
final class NumberWords {
  private static final String ANY_YEAR = "@*";
  private static final String UNKNOWN_YEAR = "@?";

  private NumberWords() {}

  /**
   * All words under which a number is indexed.
   *
   * @param years in which its letter may have been issued; empty where that is not known
   */
  static Set<String> held(ReferenceNumber number, Set<Integer> years) {
    Set<String> words = new TreeSet<>();
    words.add(number.canonical());
    if (number instanceof LetterNumber letter) {
      words.add(alone(letter));
      if (!letter.agency().isEmpty()) {
        words.add(withoutAgency(letter));
      } else if (Numbers.isNickname(letter)) {
        words.add(nickname(letter));
      }
    }
    for (String pattern : patterns(number)) {
      words.add(pattern + ANY_YEAR);
      if (years.isEmpty()) {
        words.add(pattern + UNKNOWN_YEAR);
      }
      years.forEach(year -> words.add(pattern + "@" + year));
    }
    return words;
  }

  /**
   * Words that ask for a number as it stands, or but for missing agency letters, or for a circular
   * by its running number alone.
   */
  static Set<String> exact(ReferenceNumber number) {
    Set<String> words = new TreeSet<>();
    words.add(number.canonical());
    if (number instanceof LetterNumber letter) {
      words.add(letter.agency().isEmpty() ? withoutAgency(letter) : Numbers.withoutAgency(letter));
      words.add(Numbers.isNickname(letter) ? alone(letter) : nickname(letter));
    }
    return words;
  }

  /**
   * Words that ask for what a number may have been misread for; of all years where none is told.
   */
  static Set<String> alike(ReferenceNumber number, Set<Integer> years) {
    Set<String> words = new TreeSet<>();
    for (String pattern : patterns(number)) {
      if (years.isEmpty()) {
        words.add(pattern + ANY_YEAR);
      } else {
        words.add(pattern + UNKNOWN_YEAR);
        years.forEach(year -> words.add(pattern + "@" + year));
      }
    }
    return words;
  }

  /** Words that a number shares with those that look like it, each with a part of the text. */
  static Set<String> withText(ReferenceNumber number, List<Integer> sketch) {
    Set<String> words = new TreeSet<>();
    for (String pattern : sketch.isEmpty() ? Set.<String>of() : patterns(number)) {
      sketch.forEach(part -> words.add(pattern + "#" + Integer.toHexString(part)));
    }
    return words;
  }

  /** The word that a question for a whole number, or for a circular's number alone, asks by. */
  static Optional<String> asked(ReferenceQuery query) {
    if (query.running() == null) {
      return Optional.empty();
    }
    if (query.order() != null) {
      return query.order().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new OrderNumber(query.order(), query.running(), query.year() + 543).canonical());
    }
    if (query.series() == null) {
      return Optional.empty();
    }
    LetterNumber number =
        new LetterNumber(
            Objects.requireNonNullElse(query.agency(), ""),
            Objects.requireNonNullElse(query.committee(), ""),
            Objects.requireNonNullElse(query.office(), ""),
            query.series(),
            query.running());
    boolean alone = query.agency() == null && query.office() == null;
    return Optional.of(alone ? alone(number) : number.canonical());
  }

  private static Set<String> patterns(ReferenceNumber number) {
    Set<String> words = new TreeSet<>();
    for (String pattern : Confusable.patterns(Numbers.running(number))) {
      words.add("~" + Numbers.register(number) + "/" + pattern);
    }
    return words;
  }

  private static String alone(LetterNumber letter) {
    return "*" + letter.series() + " " + letter.running();
  }

  /** Only what is cited by a running number alone, not all that has this one. */
  private static String nickname(LetterNumber letter) {
    return "!" + alone(letter);
  }

  /**
   * A word of its own, so that a number that stands without agency letters is not every agency's.
   */
  private static String withoutAgency(LetterNumber letter) {
    return "?" + Numbers.withoutAgency(letter);
  }
}
