package wian.index.store;

import wian.index.search.HeldFile;

/** Where letters are kept for search. Thread-safe. */
public interface LetterStore extends AutoCloseable {
  /**
   * Keeps a file's letters in place of all that was kept of that file before: searches see either
   * all of the old or all of the new. Seen by searches when this returns.
   *
   * @param journal number of the journal entry that says so; stored with the next commit
   */
  void put(HeldFile file, long journal);

  /** Makes all that was put durable. */
  void commit();

  /** Number of the last journal entry applied and committed; 0 for an empty store. */
  long applied();

  @Override
  void close();
}
