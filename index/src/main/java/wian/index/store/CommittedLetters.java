package wian.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import wian.index.link.LetterSource;
import wian.index.link.Letters;
import wian.index.search.Viewer;

/** The letters of an index's last commit, beside a process that writes to it. */
final class CommittedLetters implements LetterSource {
  private final Path index;
  private DirectoryReader reader;
  private boolean closed;

  CommittedLetters(Path index) {
    this.index = index;
  }

  @Override
  public synchronized Letters seenBy(Viewer viewer) {
    if (closed) {
      throw new IllegalStateException("the index is closed: " + index);
    }
    try {
      bringUpToDate();
      if (reader == null || !Commits.isOurs(reader.getIndexCommit().getUserData())) {
        return new LuceneLetters(new IndexSearcher(new MultiReader()), viewer, 0, () -> {});
      }
      DirectoryReader now = reader;
      now.incRef();
      return new LuceneLetters(
          new IndexSearcher(now),
          viewer,
          Commits.journal(now.getIndexCommit().getUserData()),
          () -> release(now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (reader != null) {
      release(reader);
      reader = null;
    }
  }

  private void bringUpToDate() throws IOException {
    try {
      DirectoryReader newer = reader == null ? open() : DirectoryReader.openIfChanged(reader);
      if (newer != null) {
        if (reader != null) {
          release(reader);
        }
        reader = newer;
      }
    } catch (IOException e) {
      if (!Commits.isUnreadable(e)) {
        throw e;
      }
      // nothing is held that this program can read; whoever writes makes the index again
      if (reader != null) {
        release(reader);
        reader = null;
      }
    }
  }

  private DirectoryReader open() throws IOException {
    return Files.isDirectory(index) ? DirectoryReader.open(FSDirectory.open(index)) : null;
  }

  private static void release(DirectoryReader reader) {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
