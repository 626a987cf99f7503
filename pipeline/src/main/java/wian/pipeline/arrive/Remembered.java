package wian.pipeline.arrive;

import java.time.Instant;
import java.util.Optional;
import wian.pipeline.Outcome;

/**
 * What is known of a file that is still in the inbox. Not kept over a restart: the archive knows
 * the rest.
 *
 * @param stamp of the file that this was learned of; all is forgotten when it changes
 * @param since when it was first seen so
 * @param tries how often it failed
 * @param notBefore when it may be tried again
 * @param outcome what Wian made of it, where only the move is left
 * @param said what the log has been told of it, so that it is told once
 */
record Remembered(
    Stamp stamp,
    Instant since,
    int tries,
    Instant notBefore,
    Optional<Outcome> outcome,
    Optional<Step.Why> said) {

  static Remembered first(Stamp stamp, Instant now) {
    return new Remembered(stamp, now, 0, now, Optional.empty(), Optional.empty());
  }

  Remembered failed(Instant again) {
    return new Remembered(stamp, since, tries + 1, again, outcome, said);
  }

  Remembered paused(Instant again) {
    return new Remembered(stamp, since, tries, again, outcome, said);
  }

  Remembered made(Outcome of) {
    return new Remembered(stamp, since, tries, notBefore, Optional.of(of), said);
  }

  Remembered said(Step.Why why) {
    return new Remembered(stamp, since, tries, notBefore, outcome, Optional.of(why));
  }
}
