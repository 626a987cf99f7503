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
  private static final double ADDS = 0.9;

  /** From here on it may take away what only the rules say. */
  private static final double TAKES_AWAY = 0.8;

  /**
   * Whether the second opinion says of itself that a day is set. Nothing is set for a day that is
   * past, and a rule must say what is for the letter's own day.
   */
  static boolean adds(Surroundings around, SecondOpinion.Opinion second) {
    return second.meaning().sense() != null
        && second.probability() >= ADDS
        && (around.ahead() == null || around.ahead() > 0);
  }

  /**
   * Weighs both. What stands in the part that recounts what went before is not taken away: what is
   * moved is known by it, set or not.
   *
   * @param rules what the rules say
   * @param told whether a rule says that the day is only told of
   */
  static Verdict of(Optional<DayWords.Sense> rules, boolean told, Surroundings around) {
    SecondOpinion.Opinion second = SecondOpinion.on(around);
    DayWords.Sense other = second.meaning().sense();
    if (rules.isEmpty()) {
      return !told && adds(around, second)
          ? new Verdict(Optional.of(other), false)
          : new Verdict(rules, true);
    }
    if (!around.recited()
        && second.meaning() == SecondOpinion.Meaning.NONE
        && second.probability() >= TAKES_AWAY) {
      return new Verdict(Optional.empty(), true);
    }
    return new Verdict(rules, rules.get() == other);
  }
}
