package wian.index.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import wian.index.circular.DoneMark;
import wian.index.circular.LetterRecord;

/**
 * A file as the index holds it.
 *
 * @param letters what was read from it
 * @param folders names of the watched folders in which it arrived
 * @param arrived when it arrived first
 * @param done what persons said is done of the deadlines that its letters set, first to last
 */
public record HeldFile(
    LetterRecord letters, Set<String> folders, Instant arrived, List<DoneMark> done) {
  /** A file of which nothing was said to be done. */
  public HeldFile(LetterRecord letters, Set<String> folders, Instant arrived) {
    this(letters, folders, arrived, List.of());
  }

  /** Copies its set and list. */
  public HeldFile {
    folders = Set.copyOf(folders);
    done = done == null ? List.of() : List.copyOf(done);
  }
}
