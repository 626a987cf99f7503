package wian.pipeline.read;

import java.util.Map;

/** The phrases of counted and recurring days. */
final class Counted {
  private static final Map<String, Phrases> SECTIONS = Phrases.sections("counted.txt");

  /** Right before a period that only tells how long something lasts. */
  static final Phrases DURATIONS = SECTIONS.get("durations");

  /** Between "the day" and what happens on it. */
  static final Phrases LEADS = SECTIONS.get("leads");

  /** The last day of something that lasts. */
  static final Phrases ENDINGS = SECTIONS.get("endings");

  /** What one sets out for, beside the events. */
  static final Phrases JOURNEYS = SECTIONS.get("journeys");

  /** What happens on a day that no letter knows beforehand. */
  static final Phrases NEWS = SECTIONS.get("news");

  /** What somebody else tells or hands in, each on a day of his own. */
  static final Phrases TOLD = SECTIONS.get("told");

  /** What is handed over again and again. */
  static final Phrases REPORTS = SECTIONS.get("reports");

  /** Words that ask for an act. */
  static final Phrases ASKING = SECTIONS.get("asking");

  /** What an office offers, week after week. */
  static final Phrases SERVICES = SECTIONS.get("services");

  private Counted() {}
}
