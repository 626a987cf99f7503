package wian.pipeline.read.due;

import java.util.Optional;

/**
 * What a day means by the rules and by the second opinion together: what both say is sure, what
 * only one says is taken with doubt or not at all.
 *
 * @param sense what it means; empty where nothing is set
 * @param sure whether both say so
 */
record Verdict(Optional<DayWords.Sense> sense, boolean sure) {
  /** From here on the second opinion may add a day that no rule knows. */
  private static final double ADDS = 0.65;

  /** From here on it may take away what only the rules say. */
  private static final double TAKES_AWAY = 0.8;

  /** From here on it may say of a set day what the rules say otherwise. */
  private static final double CORRECTS = 0.9;

  /** Whether the second opinion says of itself that a day is set. */
  static boolean adds(SecondOpinion.Opinion second) {
    return second.meaning().sense() != null && second.probability() >= ADDS;
  }

  /**
   * Weighs both.
   *
   * @param rules what the rules say
   */
  static Verdict of(Optional<DayWords.Sense> rules, SecondOpinion.Opinion second) {
    DayWords.Sense other = second.meaning().sense();
    double probability = second.probability();
    if (rules.isEmpty()) {
      return adds(second) ? new Verdict(Optional.of(other), false) : new Verdict(rules, true);
    }
    if (second.meaning().recalled() || rules.get() == other) {
      return new Verdict(rules, !second.meaning().recalled());
    }
    if (other == null) {
      return probability >= TAKES_AWAY
          ? new Verdict(Optional.empty(), true)
          : new Verdict(rules, false);
    }
    return new Verdict(probability >= CORRECTS ? Optional.of(other) : rules, false);
  }
}
