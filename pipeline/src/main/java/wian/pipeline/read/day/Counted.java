package wian.pipeline.read.day;

import java.util.Map;
import wian.pipeline.read.wording.Phrases;

/** The phrases of counted and recurring days. */
public final class Counted {
  private static final Map<String, Phrases> SECTIONS = Phrases.sections("counted.txt");

  /** Right before a period that only tells how long something lasts. */
  public static final Phrases DURATIONS = SECTIONS.get("durations");

  /** Between "the day" and what happens on it. */
  public static final Phrases LEADS = SECTIONS.get("leads");

  /** The last day of something that lasts. */
  public static final Phrases ENDINGS = SECTIONS.get("endings");

  /** What one sets out for, beside the events. */
  public static final Phrases JOURNEYS = SECTIONS.get("journeys");

  /** What happens on a day that no letter knows beforehand. */
  public static final Phrases NEWS = SECTIONS.get("news");

  /** What somebody else tells or hands in, each on a day of his own. */
  public static final Phrases TOLD = SECTIONS.get("told");

  /** What is handed over again and again. */
  public static final Phrases REPORTS = SECTIONS.get("reports");

  /** Words that ask for an act. */
  public static final Phrases ASKING = SECTIONS.get("asking");

  /** What an office offers, week after week. */
  public static final Phrases SERVICES = SECTIONS.get("services");

  private Counted() {}
}
