package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.index.search.Circulars;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Journal;

/**
 * From the archive to the index: every write to the archive is told to the journal and then to the
 * index, one after the other, so that an index that has applied a number has applied all below it.
 * An index that fails is opened again, and gets from the journal what it lacks.
 */
final class IndexFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);

  private final Archive archive;
  private final Journal journal;
  private final IndexFolder folder;
  private final Committer committer = new Committer(this::commit);
  private volatile OpenIndex index;
  private volatile ObjLongConsumer<String> follower = (sha256, seq) -> {};

  private IndexFeed(Archive archive, Journal journal, IndexFolder folder) {
    this.archive = archive;
    this.journal = journal;
    this.folder = folder;
    this.index = folder.open();
  }

  /** Opens the index, and applies what the journal holds above it; closes the journal with it. */
  static IndexFeed open(Archive archive, Journal journal, IndexFolder folder) {
    try {
      IndexFeed feed = new IndexFeed(archive, journal, folder);
      feed.catchUp();
      return feed;
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** The questions, now and after the index was opened again. */
  Circulars circulars() {
    return new CurrentCirculars(() -> index.circulars());
  }

  /**
   * The file as the index holds it.
   *
   * @throws UncheckedIOException where the index cannot be had
   */
  synchronized Optional<HeldFile> held(String sha256) {
    try {
      return index.circulars().file(sha256, Viewer.local());
    } catch (RuntimeException e) {
      reopen(e);
      return index.circulars().file(sha256, Viewer.local());
    }
  }

  /**
   * Tells what was written to an entry; who asks from now on sees it.
   *
   * @throws UncheckedIOException where the journal cannot be written or the index not be had
   */
  synchronized void publish(ArchiveEntry entry, Journal.What what) {
    long seq = journal.append(what, entry.sha256());
    Optional<HeldFile> file = HeldFiles.of(entry);
    try {
      file.ifPresent(held -> index.store().put(held, seq));
    } catch (RuntimeException e) {
      reopen(e);
    }
    committer.changed();
    follower.accept(entry.sha256(), seq);
  }

  /** Tells somebody of every file that is published, with its number in the journal. */
  void followedBy(ObjLongConsumer<String> follower) {
    this.follower = follower;
  }

  /** Makes the index again from the letters in the archive; returns how many files. */
  synchronized long rebuild(ObjLongConsumer<String> progress) {
    AtomicLong done = new AtomicLong();
    try (OpenIndex beside = folder.beside()) {
      archive
          .entries()
          .forEach(entry -> {
            if (put(beside, entry, journal.last())) {
              progress.accept(entry.sha256(), done.incrementAndGet());
            }
          });
    }
    index.close();
    try {
      folder.swap();
    } finally {
      index = folder.open();
    }
    return done.get();
  }

  private void catchUp() {
    Map<String, Journal.Entry> changed = new LinkedHashMap<>();
    try (Stream<Journal.Entry> above = journal.from(index.store().applied() + 1)) {
      above.forEach(entry -> {
        // To the end: an index must not claim a number before it has all below it.
        changed.remove(entry.sha256());
        changed.put(entry.sha256(), entry);
      });
    }
    if (!changed.isEmpty()) {
      LOG.info("{} files of the journal are applied to the index", changed.size());
      changed.forEach(
          (sha256, last) -> archive.find(sha256).ifPresent(e -> put(index, e, last.seq())));
      changed.values().forEach(this::tellReading);
      index.store().commit();
    }
  }

  /** Killed after a file was read and before the journal was told: it is told now. */
  private void tellReading(Journal.Entry last) {
    if (last.what() == Journal.What.ARRIVAL) {
      archive
          .find(last.sha256())
          .filter(entry -> entry.arrivals().size() == 1 && entry.reading().isPresent())
          .ifPresent(
              entry -> put(index, entry, journal.append(Journal.What.READING, entry.sha256())));
    }
  }

  /** Puts an entry where it has letters; one that is damaged is said, and stops no other. */
  private static boolean put(OpenIndex index, ArchiveEntry entry, long seq) {
    Optional<HeldFile> file;
    try {
      file = HeldFiles.of(entry);
    } catch (UncheckedIOException e) {
      LOG.error("{} is damaged in the archive and cannot be found", entry.sha256(), e);
      return false;
    }
    file.ifPresent(held -> index.store().put(held, seq));
    return file.isPresent();
  }

  private synchronized void commit() {
    try {
      index.store().commit();
    } catch (RuntimeException e) {
      reopen(e);
    }
  }

  /**
   * Opens the index again. What fails here is of this machine (a full disk, a share away), never of
   * the file at hand, and is told so.
   */
  private void reopen(RuntimeException why) {
    LOG.warn("the index fails and is opened again", why);
    try {
      try {
        index.close();
      } catch (RuntimeException e) {
        LOG.warn("the index that failed could not commit", e);
      }
      index = folder.open();
      catchUp();
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException("the index cannot be opened", e));
    }
  }

  @Override
  public void close() {
    try (journal;
        OpenIndex last = index) {
      committer.close();
      last.store().commit();
    }
  }
}
