package wian.index.circular;

import java.util.List;

/**
 * The letter record: what was read from one file. The output of {@code wian read} and what the
 * index stores.
 *
 * @param file the file
 * @param letters its letters, in the order in which they stand
 */
public record LetterRecord(SourceFile file, List<Letter> letters) {
  /** Copies its list. */
  public LetterRecord {
    letters = Absent.asEmpty(letters);
  }
}
