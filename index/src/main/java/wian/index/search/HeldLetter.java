package wian.index.search;

import java.time.Instant;
import java.util.Set;
import wian.index.circular.Letter;
import wian.index.circular.SourceFile;

/**
 * One reading as the index holds it.
 *
 * @param letterId names the letter that it is a reading of (canonical reference and year, the
 *     issuer too for orders); its own id where it has no number
 * @param file the file it stands in
 * @param position its place among the file's letters, from 0
 * @param letter what was read
 * @param folders names of the watched folders in which the file arrived
 * @param arrived when the file arrived first
 */
public record HeldLetter(
    String letterId,
    SourceFile file,
    int position,
    Letter letter,
    Set<String> folders,
    Instant arrived) {
  /** Copies its set. */
  public HeldLetter {
    folders = Set.copyOf(folders);
  }
}
