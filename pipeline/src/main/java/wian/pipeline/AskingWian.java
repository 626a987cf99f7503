package wian.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.ObjLongConsumer;
import wian.index.circular.Correction;
import wian.index.link.HeldCirculars;
import wian.index.link.LetterSource;
import wian.index.search.Circulars;
import wian.index.store.LuceneStore;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.correct.GivenCorrection;

/** Wian opened to ask: needs no lock, and works beside a running service. */
record AskingWian(Home home, LetterSource source, Circulars circulars) implements Wian {

  static Wian open(Home home) {
    // Nothing is made: a slip in the path must not pass for a home that holds nothing.
    if (Files.notExists(home.archive())) {
      throw new UncheckedIOException(new NoSuchFileException(home.archive().toString()));
    }
    LetterSource source = LuceneStore.openToAsk(home.index());
    return new AskingWian(home, source, new HeldCirculars(source, OfficeSettings.facts(home)));
  }

  @Override
  public FileFlow flow() {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public ChangeLog changes() {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public Correction correct(String sha256, GivenCorrection given) {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public void done(DoneDay said) {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public boolean writes() {
    return false;
  }

  @Override
  public long rebuild(ObjLongConsumer<String> progress) {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public Reread reread(ObjLongConsumer<String> progress) {
    throw new IllegalStateException("opened to ask, not to write");
  }

  @Override
  public void close() {
    source.close();
  }
}
