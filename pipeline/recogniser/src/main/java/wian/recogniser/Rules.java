package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/** Finds the rules of a page: ink that runs on straight, across or down. */
final class Rules {
  private final InkMask ink;

  /** Dots that a rule is longer than. */
  private final int length;

  private Rules(InkMask ink, int length) {
    this.ink = ink;
    this.length = length;
  }

  /**
   * A rule.
   *
   * @param first its first dot
   * @param step from one of its dots to the next
   * @param count how many dots
   */
  record Rule(int first, int step, int count) {}

  /** Those that run across the page, row by row. */
  static List<Rule> across(InkMask ink, int length) {
    Rules rules = new Rules(ink, length);
    List<Rule> found = new ArrayList<>();
    for (int y = 0; y < ink.height; y++) {
      for (int x = length; x < ink.width; x += length + 1) {
        rules.look(y * ink.width, 1, x, ink.width, found);
      }
    }
    return found;
  }

  /** Those that run down the page. */
  static List<Rule> down(InkMask ink, int length) {
    Rules rules = new Rules(ink, length);
    List<Rule> found = new ArrayList<>();
    for (int y = length; y < ink.height; y += length + 1) {
      for (int x = 0; x < ink.width; x++) {
        rules.look(x, ink.width, y, ink.height, found);
      }
    }
    return found;
  }

  /**
   * Looks for a rule at one of the dots, {@code length + 1} apart, of which every rule holds one.
   *
   * @param start the first dot of the row or column
   * @param step to its next one
   * @param at which of its dots is looked at
   * @param count how many it has
   */
  private void look(int start, int step, int at, int count, List<Rule> found) {
    int first = at;
    // What reaches back to the dot that was looked at before has been found there.
    while (first >= 0 && first >= at - length && ink.ink[start + first * step] != 0) {
      first--;
    }
    if (first == at || (first >= 0 && first < at - length && ink.ink[start + first * step] != 0)) {
      return;
    }
    int end = at + 1;
    while (end < count && ink.ink[start + end * step] != 0) {
      end++;
    }
    if (end - first - 1 > length) {
      found.add(new Rule(start + (first + 1) * step, step, end - first - 1));
    }
  }
}
