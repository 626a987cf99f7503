package wian.pipeline;

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
 */
final class IndexFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);

  private final Archive archive;
  private final Journal journal;
  private final IndexFolder folder;
  private final Committer committer = new Committer(this::commit);
  private OpenIndex index;

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

  /** The questions. */
  synchronized Circulars circulars() {
    return index.circulars();
  }

  /** The file as the index holds it. */
  synchronized Optional<HeldFile> held(String sha256) {
    return index.circulars().file(sha256, Viewer.local());
  }

  /** Tells what was written to an entry; who asks from now on sees it. */
  synchronized void publish(ArchiveEntry entry, Journal.What what) {
    put(index, entry, journal.append(what, entry.sha256()));
    committer.changed();
  }

  /** Makes the index again from the letters in the archive; returns how many files. */
  synchronized long rebuild(ObjLongConsumer<String> progress) {
    AtomicLong done = new AtomicLong();
    try (OpenIndex beside = folder.beside();
        Stream<ArchiveEntry> entries = archive.entries()) {
      entries.forEach(entry -> {
        if (put(beside, entry, journal.last())) {
          progress.accept(entry.sha256(), done.incrementAndGet());
        }
      });
      beside.store().commit();
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
    Map<String, Long> changed = new LinkedHashMap<>();
    try (Stream<Journal.Entry> above = journal.from(index.store().applied() + 1)) {
      above.forEach(entry -> {
        // To the end: an index must not claim a number before it has all below it.
        changed.remove(entry.sha256());
        changed.put(entry.sha256(), entry.seq());
      });
    }
    if (!changed.isEmpty()) {
      LOG.info("{} files of the journal are applied to the index", changed.size());
      changed.forEach(
          (sha256, seq) -> archive.find(sha256).ifPresent(entry -> put(index, entry, seq)));
      index.store().commit();
    }
  }

  private static boolean put(OpenIndex index, ArchiveEntry entry, long seq) {
    return held(entry)
        .map(file -> {
          index.store().put(file, seq);
          return true;
        })
        .orElse(false);
  }

  /** What the index is told of an entry; nothing where it has no letters to be found. */
  private static Optional<HeldFile> held(ArchiveEntry entry) {
    return entry
        .reading()
        .map(reading ->
            new HeldFile(reading.letters(), entry.folders(), entry.arrivals().getFirst().at()));
  }

  private synchronized void commit() {
    index.store().commit();
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
