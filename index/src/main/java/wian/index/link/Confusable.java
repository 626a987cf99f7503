package wian.index.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import wian.index.circular.ThaiDigits;

/** Digits that are read for one another ({@link ThaiDigits#families}). */
final class Confusable {
  private Confusable() {}

  /** How one running number may have been read for another. */
  enum Likeness {
    /** They are equal. */
    SAME,
    /** One digit may be read for the other. */
    ONE_DIGIT,
    /** Digit by digit, each may be read for the other. */
    DIGITS,
    /** As {@link #DIGITS}, and a first digit was read as ๐ and so dropped, as in ๐๙๕๕ for ๑๘๕๕. */
    HEAD,
    /** Neither. */
    NONE
  }

  /** How the two running numbers may have been read for one another. */
  static Likeness likeness(String one, String other) {
    if (one.equals(other)) {
      return Likeness.SAME;
    }
    if (!isNumber(one) || !isNumber(other)) {
      return Likeness.NONE;
    }
    if (one.length() == other.length()) {
      if (!alike(one, other)) {
        return Likeness.NONE;
      }
      return differing(one, other) == 1 ? Likeness.ONE_DIGIT : Likeness.DIGITS;
    }
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return longer.length() == shorter.length() + 1
            && readAsNought(longer.charAt(0))
            && alike(longer.substring(1), shorter)
        ? Likeness.HEAD
        : Likeness.NONE;
  }

  /**
   * Whether one date may have been read for the other: the month, written as a word, is the same,
   * and the digits of day and Buddhist-era year may be read for one another.
   */
  static boolean dates(LocalDate one, LocalDate other) {
    return one.getMonth() == other.getMonth()
        && alike(twoDigits(one.getDayOfMonth()), twoDigits(other.getDayOfMonth()))
        && alike(Integer.toString(one.getYear() + 543), Integer.toString(other.getYear() + 543));
  }

  /**
   * Words that two numbers share where one may be read for the other (and only few others do):
   * noughts and what is read as one are left out at the head.
   *
   * @return empty for what is no number, such as a range
   */
  static Set<String> patterns(String number) {
    if (!isNumber(number)) {
      return Set.of();
    }
    Set<String> patterns = new HashSet<>();
    grow(patterns, number, 0, "");
    return patterns;
  }

  private static void grow(Set<String> patterns, String number, int at, String head) {
    if (at == number.length()) {
      patterns.add(head);
      return;
    }
    String families = ThaiDigits.families(number.charAt(at));
    for (int i = 0; i < families.length(); i++) {
      char family = families.charAt(i);
      boolean nought = family == 'a' && head.isEmpty();
      grow(patterns, number, at + 1, nought ? head : head + family);
    }
  }

  private static boolean alike(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      if (!ThaiDigits.confusable(one.charAt(i), other.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static long differing(String one, String other) {
    return IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean readAsNought(char digit) {
    return ThaiDigits.families(digit).indexOf('a') >= 0;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
