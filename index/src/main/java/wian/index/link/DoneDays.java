package wian.index.link;

import java.util.Optional;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;

/** What a person said is done. */
@FunctionalInterface
public interface DoneDays {
  /** What a person said of this deadline of this reading, where that is that it is done. */
  Optional<DoneMark> done(Reading reading, Deadline deadline);

  /** What is kept with the readings. */
  static DoneDays marked() {
    return (reading, deadline) -> DoneMark.of(reading.done(), reading.markId(), deadline);
  }
}
