package wian.index.store;

import java.nio.file.Path;
import wian.index.link.LetterSource;
import wian.index.link.Letters;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Letters kept in a Lucene index: one process writes, others may ask beside it. */
public final class LuceneStore implements LetterStore, LetterSource {
  private LuceneStore() {}

  /**
   * Opens an index to write and to ask, and makes it where there is none. An index of another
   * schema is thrown away: {@link #applied()} is 0 then.
   *
   * @throws java.io.UncheckedIOException where it cannot be opened, or another process writes to it
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static LuceneStore openToWrite(Path index) {
    throw new UnsupportedOperationException("being built: " + index);
  }

  /**
   * Opens an index to ask, beside a process that writes to it: each question sees its last commit.
   * Where there is no index yet, nothing is held.
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static LetterSource openToAsk(Path index) {
    throw new UnsupportedOperationException("being built: " + index);
  }

  @Override
  public void put(HeldFile file, long journal) {}

  @Override
  public void commit() {}

  @Override
  public long applied() {
    return 0;
  }

  @Override
  public Letters seenBy(Viewer viewer) {
    throw new UnsupportedOperationException("being built");
  }

  @Override
  public void close() {}
}
