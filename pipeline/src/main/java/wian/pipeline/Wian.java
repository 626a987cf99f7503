package wian.pipeline;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.ObjLongConsumer;
import wian.index.circular.Correction;
import wian.index.search.Circulars;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.correct.GivenCorrection;
import wian.pipeline.extract.FileExtractor;

/**
 * Wian on one home folder: the composition root. Opened to ask, it needs no lock and works beside a
 * running service; opened to write, it holds the home's lock.
 */
public interface Wian extends AutoCloseable {
  /** The home folder. */
  Home home();

  /** The questions. */
  Circulars circulars();

  /** The way of a file; only where opened to write. */
  FileFlow flow();

  /** What came to be, first to last; only where opened to write. */
  ChangeLog changes();

  /**
   * Keeps what a person says of a fact; only where opened to write. Kept in the archive and
   * journalled: answers follow it at once, and a rebuilt index does.
   *
   * @return the correction as kept
   * @throws wian.pipeline.answer.BadQuestion where no such letter is held, or it cannot be followed
   */
  Correction correct(String sha256, GivenCorrection given);

  /**
   * Keeps a person's word that a deadline is done, or is not; only where opened to write. Kept in
   * the archive and journalled: answers follow it at once, and a rebuilt index does.
   *
   * @throws IllegalArgumentException where no such letter is held
   */
  void done(DoneDay said);

  /** Whether it is opened to write. */
  boolean writes();

  /**
   * Makes the index again from the archive, without reading a page anew; only where opened to
   * write.
   *
   * @param progress told the file and how many are done
   * @return how many files
   */
  long rebuild(ObjLongConsumer<String> progress);

  /**
   * Reads all files of the archive again, by today's rules; only where opened to write. What
   * persons said is kept, and counts for the new readings. One that was ended goes on where it was.
   *
   * @param progress told the file and how many are done
   */
  Reread reread(ObjLongConsumer<String> progress);

  @Override
  void close();

  /**
   * Opens a home to ask.
   *
   * @throws java.io.UncheckedIOException where there is no such home
   */
  static Wian toAsk(Path home) {
    return AskingWian.open(new Home(home));
  }

  /**
   * Opens a home to write, and makes it where there is none; what the journal holds above the index
   * is applied first.
   *
   * @throws BadSetting where its settings cannot be used
   * @throws HomeInUse where another process writes to it
   */
  static Wian toWrite(Path home) {
    Home dir = new Home(home);
    FileExtractor extractor = new FileExtractor(Settings.of(dir).scans());
    return WritingWian.open(dir, extractor, InstantSource.system());
  }

  /** Another process holds the home's lock. */
  final class HomeInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the home. */
    public HomeInUse(Path home) {
      super("another Wian is at work on " + home);
    }
  }
}
