package wian.recogniser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a page that writing runs across, as the frame of a stamp does that was set down on
 * it. They are taken off, but not the strokes that cross them.
 */
final class CrossedRules {
  /** Rows in which writing crosses a rule at least. */
  private static final int CROSSINGS = 2;

  /** Inches around writing that crosses it in which a rule parts nothing: half a letter. */
  private static final double NEAR = 0.04;

  /** Dots beside a rule where its own edge may show. */
  private static final double EDGE = 0.6;

  /**
   * One of them.
   *
   * @param lie which way it runs
   * @param rule where
   * @param bare its rows that hold nothing but the rule
   */
  private record Crossed(Lie lie, ThinRule rule, BitSet bare) {}

  /** Which way rules run: down a page, or, with its rows taken for columns, across. */
  private enum Lie {
    DOWN,
    ACROSS;

    int columns(int width, int height) {
      return this == DOWN ? width : height;
    }

    int index(int row, int column, int width) {
      return this == DOWN ? row * width + column : column * width + row;
    }
  }

  private final List<Crossed> rules;

  private CrossedRules(List<Crossed> rules) {
    this.rules = rules;
  }

  static CrossedRules of(InkMask ink, int dpi) {
    InkMask mirrored = ink.mirrored();
    List<ThinRule> down = ThinRule.of(ink, dpi);
    List<ThinRule> across = ThinRule.of(mirrored, dpi);
    List<Crossed> rules = new ArrayList<>();
    down.forEach(rule -> crossed(Lie.DOWN, rule, across, ink).ifPresent(rules::add));
    across.stream()
        .filter(rule -> isCornered(rule, down))
        .forEach(rule -> crossed(Lie.ACROSS, rule, down, mirrored).ifPresent(rules::add));
    return new CrossedRules(rules);
  }

  /** A rule that writing crosses; a table's cross one another and nothing else. */
  private static Optional<Crossed> crossed(
      Lie lie, ThinRule rule, List<ThinRule> others, InkMask ink) {
    BitSet bare = new BitSet(rule.rows());
    int crossings = 0;
    for (int i = 0; i < rule.rows(); i++) {
      int y = rule.top() + i;
      double x = rule.at(y);
      int left = (int) Math.floor(x - rule.half() - EDGE);
      int right = (int) Math.ceil(x + rule.half() + EDGE);
      bare.set(i, !isInk(ink, left, y) && !isInk(ink, right, y));
      boolean both = isInkNear(ink, left, y) && isInkNear(ink, right, y);
      crossings += both && others.stream().noneMatch(other -> other.isAt(x, y)) ? 1 : 0;
    }
    return crossings < CROSSINGS ? Optional.empty() : Optional.of(new Crossed(lie, rule, bare));
  }

  /** Whether it ends at one of these: what runs across print without a corner strikes it out. */
  private static boolean isCornered(ThinRule rule, List<ThinRule> others) {
    int last = rule.top() + rule.rows() - 1;
    return others.stream()
        .anyMatch(o -> o.isAt(rule.at(rule.top()), rule.top()) || o.isAt(rule.at(last), last));
  }

  private static boolean isInk(InkMask ink, int x, int y) {
    return x >= 0 && x < ink.width && y >= 0 && y < ink.height && ink.ink[y * ink.width + x] != 0;
  }

  private static boolean isInkNear(InkMask ink, int x, int y) {
    return isInk(ink, x, y - 1) || isInk(ink, x, y) || isInk(ink, x, y + 1);
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /**
   * A page without them.
   *
   * @param times dots of the page for one of those that they were found in
   */
  GreyPage takenOff(GreyPage page, int times) {
    byte[] grey = page.grey().clone();
    for (Crossed crossed : rules) {
      ThinRule rule = crossed.rule();
      int last = crossed.lie().columns(page.width(), page.height()) - 1;
      int half = (int) Math.ceil((rule.half() + EDGE) * times);
      for (int row = 0; row < rule.rows() * times; row++) {
        if (crossed.bare().get(row / times)) {
          int y = rule.top() * times + row;
          long at = Math.round((rule.at((double) y / times) + 0.5) * times);
          int middle = Math.clamp(at, 1, last - 1);
          int from = Math.max(1, middle - half);
          int to = Math.min(last - 1, middle + half);
          Lie lie = crossed.lie();
          int paper =
              Math.max(
                  grey[lie.index(y, from - 1, page.width())] & 255,
                  grey[lie.index(y, to + 1, page.width())] & 255);
          for (int x = from; x <= to; x++) {
            int i = lie.index(y, x, page.width());
            grey[i] = (byte) Math.max(paper, grey[i] & 255);
          }
        }
      }
    }
    return new GreyPage(page.width(), page.height(), grey);
  }

  /** Leaves walls where they ran down the page, but for where writing crossed them. */
  void leaveWalls(Darkness dark, int dpi) {
    int near = (int) Math.ceil(NEAR * dpi);
    for (Crossed crossed : rules) {
      if (crossed.lie() == Lie.DOWN) {
        for (int i = 0; i < crossed.rule().rows(); i++) {
          int next = crossed.bare().nextClearBit(Math.max(0, i - near));
          if (next > i + near || next >= crossed.rule().rows()) {
            int y = crossed.rule().top() + i;
            dark.wall((int) Math.round(crossed.rule().at(y)), y);
          }
        }
      }
    }
  }
}
