package wian.index.link;

import wian.index.circular.Deadline;

/** What a person said is done: where corrections speak of deadlines, their answers come in here. */
@FunctionalInterface
public interface DoneDays {
  /** Whether a person said that this deadline of this reading is done. */
  boolean isDone(Reading reading, Deadline deadline);

  /** Nothing was said yet. */
  static DoneDays none() {
    return (reading, deadline) -> false;
  }
}
