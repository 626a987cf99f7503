package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ObjLongConsumer;
import wian.index.circular.Correction;
import wian.index.search.Circulars;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.archive.Journal;
import wian.pipeline.correct.GivenCorrection;
import wian.pipeline.extract.Extractor;
import wian.pipeline.read.LetterReader;

/** Wian opened to write: holds the home's lock, the journal and the index. */
record WritingWian(
    Home home,
    Archive archive,
    Desk desk,
    ReadingFlow flow,
    IndexFeed feed,
    ChangeFeed changing,
    HomeLock lock)
    implements Wian {

  /** Opens a home, and makes it where there is none. */
  static Wian open(Home home, Extractor extractor, InstantSource clock) {
    make(home);
    HomeLock lock = HomeLock.take(home);
    try {
      Archive archive = Archive.open(home.archive(), clock);
      Journal journal = Journal.open(home.journal(), clock);
      IndexFeed feed =
          IndexFeed.open(
              archive, journal, new IndexFolder(home.index(), OfficeSettings.facts(home)));
      ChangeFeed changes = new ChangeFeed(ChangeLog.open(home.changes()), feed.circulars(), clock);
      changes.catchUp(journal);
      feed.followedBy((sha256, seq) -> changes.follow(seq, sha256));
      Desk desk = new Desk(extractor, new LetterReader(), clock);
      return new WritingWian(
          home, archive, desk, new ReadingFlow(archive, desk, feed, clock), feed, changes, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The folders that a home starts with. A watched folder that the settings name is not made here:
   * where a share is offline, its files would be looked for in an empty folder of the same name.
   */
  private static void make(Home home) {
    try {
      Files.createDirectories(home.inbox());
      Files.createDirectories(home.logs());
      SettingsFile.writeFirst(home.settings());
    } catch (IOException e) {
      throw new UncheckedIOException("home " + home.dir(), e);
    }
  }

  @Override
  public Circulars circulars() {
    return feed.circulars();
  }

  @Override
  public ChangeLog changes() {
    return changing.log();
  }

  @Override
  public Correction correct(String sha256, GivenCorrection given) {
    return flow.correct(sha256, given);
  }

  @Override
  public void done(DoneDay said) {
    flow.done(said, Instant.now());
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public long rebuild(ObjLongConsumer<String> progress) {
    return feed.rebuild(progress);
  }

  @Override
  public Reread reread(ObjLongConsumer<String> progress) {
    return new Rereading(home.rereading(), desk.version())
        .all(archive.entries().toList(), flow::reread, progress);
  }

  @Override
  public void close() {
    try (lock;
        feed;
        changing) {
      // Closed from the last to the first: the lock goes when all is written.
    }
  }
}
