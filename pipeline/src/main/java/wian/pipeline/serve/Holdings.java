package wian.pipeline.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import wian.index.circular.Correction;
import wian.index.search.Circulars;
import wian.index.search.Viewer;
import wian.pipeline.DoneDay;
import wian.pipeline.Home;
import wian.pipeline.Wian;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.correct.GivenCorrection;

/**
 * What the service answers from, and where it puts what is sent to it.
 *
 * @param circulars the questions
 * @param home where journal and archive are looked into
 * @param changes what came to be
 * @param correct keeps a person's correction of a file
 * @param done keeps a person's word that a deadline is done, or is not
 * @param inbox the watched folder that uploads are dropped into, as a clerk would
 */
public record Holdings(
    Circulars circulars,
    Home home,
    ChangeLog changes,
    BiFunction<String, GivenCorrection, Correction> correct,
    Consumer<DoneDay> done,
    Path inbox) {
  /** Those of a home that is open to write. */
  public static Holdings of(Wian wian, Path inbox) {
    return new Holdings(
        wian.circulars(), wian.home(), wian.changes(), wian::correct, wian::done, inbox);
  }

  /** The archive, to look into. */
  Archive archive() {
    return Archive.toLook(home.archive());
  }

  /** What is kept of a file; empty where it is not held or not to be seen. */
  Optional<ArchiveEntry> entry(String sha256, Viewer viewer) {
    return archive().find(sha256).filter(entry -> viewer.sees(entry.folders()));
  }
}
