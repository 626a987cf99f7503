package wian.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import wian.index.link.Letters;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;

/** An index that is open to be written and asked. Thread-safe. */
final class WrittenIndex {
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Object writing = new Object();
  private final Object refreshing = new Object();
  private final AtomicLong puts = new AtomicLong();
  private volatile long putsSeen;
  private volatile long journal;
  private volatile long committed;

  private WrittenIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.committed = Commits.last(directory);
    this.journal = committed;
    this.writer =
        new IndexWriter(directory, new IndexWriterConfig(Words.ANALYZER).setCommitOnClose(false));
    try {
      this.searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      writer.rollback(); // lets go of the lock
      throw e;
    }
  }

  /** Opens an index; makes it where there is none, or none that this program can read. */
  static WrittenIndex open(Path index) {
    try {
      Directory directory = FSDirectory.open(index);
      try {
        return new WrittenIndex(directory);
      } catch (IOException e) {
        if (!Commits.isUnreadable(e)) {
          throw e;
        }
        Commits.throwAway(directory);
        return new WrittenIndex(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the place of all that was put of the file before. */
  void put(HeldFile file, long journal) {
    Term ofFile = new Term(Fields.FILE, file.letters().file().sha256());
    List<Document> documents = LetterDocuments.of(file);
    try {
      synchronized (writing) {
        writer.updateDocuments(ofFile, documents);
        this.journal = Math.max(this.journal, journal);
        puts.incrementAndGet();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void commit() {
    try {
      synchronized (writing) {
        if (writer.hasUncommittedChanges() || journal > committed) {
          writer.setLiveCommitData(Commits.data(journal).entrySet());
          writer.commit();
          committed = journal;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long applied() {
    return committed;
  }

  Letters seenBy(Viewer viewer) {
    try {
      long atLeast = journal;
      refresh();
      IndexSearcher searcher = searchers.acquire();
      return new LuceneLetters(searcher, viewer, atLeast, () -> release(searcher));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    // Also where the commit fails: an index that is not closed cannot be opened again.
    try (directory;
        writer;
        searchers) {
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a new searcher where something was put since the last one was made. */
  private void refresh() throws IOException {
    if (putsSeen == puts.get()) {
      return;
    }
    synchronized (refreshing) {
      long made = puts.get();
      if (putsSeen < made) {
        searchers.maybeRefreshBlocking();
        putsSeen = made;
      }
    }
  }

  private void release(IndexSearcher searcher) {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
