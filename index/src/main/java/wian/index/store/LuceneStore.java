package wian.index.store;

import java.nio.file.Path;
import wian.index.link.LetterSource;
import wian.index.link.Letters;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** Letters kept in a Lucene index: one process writes, others may ask beside it. */
public final class LuceneStore implements LetterStore, LetterSource {
  private final Opening<WrittenIndex> index;

  private LuceneStore(Opening<WrittenIndex> index) {
    this.index = index;
  }

  /**
   * Opens an index to write and to ask, and makes it where there is none. An index of another
   * schema, or one that cannot be read, is thrown away: {@link #applied()} is 0 then.
   *
   * <p>Returns at once and opens in the background. Where the index cannot be opened, or another
   * process writes to it, all that is asked of the store throws an {@link
   * java.io.UncheckedIOException}.
   */
  public static LuceneStore openToWrite(Path index) {
    return new LuceneStore(new Opening<>(() -> WrittenIndex.open(index)));
  }

  /**
   * Opens an index to ask, beside a process that writes to it: each question sees its last commit.
   * Where there is no index yet, nothing is held.
   */
  public static LetterSource openToAsk(Path index) {
    return new CommittedLetters(index);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A searcher is made when the next question is asked, not here: a rebuild of many files, of
   * which nobody asks meanwhile, does not pay for one a file.
   */
  @Override
  public void put(HeldFile file, long journal) {
    index.get().put(file, journal);
  }

  @Override
  public void commit() {
    index.get().commit();
  }

  @Override
  public long applied() {
    return index.get().applied();
  }

  @Override
  public Letters seenBy(Viewer viewer) {
    return index.get().seenBy(viewer);
  }

  @Override
  public void close() {
    if (index.isOpen()) {
      index.get().close();
    }
  }
}
