package wian.index.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import wian.index.circular.ThaiDigits;

/** Subjects and names of bodies compared: spaces, digits' script and case do not matter. */
final class Names {
  /** Bodies written alike to this degree are one, misread in a letter or two. */
  private static final double ALIKE = 0.75;

  private Names() {}

  /** What two ways of writing a subject or name have in common. */
  static String plain(String text) {
    return text == null
        ? ""
        : ThaiDigits.toArabic(text)
            .replaceAll("[\\s\\p{Cf}\"“”'‘’.,()\\-–]+", "")
            .toLowerCase(Locale.ROOT);
  }

  /** Whether both are known and equal. */
  static boolean equal(String one, String other) {
    String first = plain(one);
    return !first.isEmpty() && first.equals(plain(other));
  }

  /**
   * Whether they may name one body: one is not known, or the one holds the other, or they differ in
   * a letter or two.
   */
  static boolean mayBeOne(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    return first.isEmpty()
        || second.isEmpty()
        || first.contains(second)
        || second.contains(first)
        || likeness(first, second) >= ALIKE;
  }

  /** Dice's coefficient of their pairs of characters, 0 to 1. */
  private static double likeness(String one, String other) {
    Set<String> first = pieces(one, 2);
    Set<String> second = pieces(other, 2);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  /**
   * How much of the shorter text stands in the longer one, by runs of eight characters: 0 to 1.
   * Enclosures bound with one of them do not lower it.
   */
  static double contained(String one, String other) {
    Set<String> first = pieces(plain(one), 8);
    Set<String> second = pieces(plain(other), 8);
    int smaller = Math.min(first.size(), second.size());
    first.retainAll(second);
    return smaller == 0 ? 0 : (double) first.size() / smaller;
  }

  private static Set<String> pieces(String text, int length) {
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + length <= text.length(); i++) {
      pieces.add(text.substring(i, i + length));
    }
    return pieces;
  }
}
