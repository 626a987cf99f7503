package wian.index.search;

import java.time.Instant;
import java.util.Set;
import wian.index.circular.LetterRecord;

/**
 * A file as the index holds it.
 *
 * @param letters what was read from it
 * @param folders names of the watched folders in which it arrived
 * @param arrived when it arrived first
 */
public record HeldFile(LetterRecord letters, Set<String> folders, Instant arrived) {
  /** Copies its set. */
  public HeldFile {
    folders = Set.copyOf(folders);
  }
}
