package wian.pipeline.serve;

import java.nio.file.Path;
import java.util.function.BiFunction;
import wian.index.circular.Correction;
import wian.index.search.Circulars;
import wian.pipeline.Home;
import wian.pipeline.Wian;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ChangeLog;
import wian.pipeline.correct.GivenCorrection;

/**
 * What the service answers from, and where it puts what is sent to it.
 *
 * @param circulars the questions
 * @param home where journal and archive are looked into
 * @param changes what came to be
 * @param correct keeps a person's correction of a file
 * @param inbox the watched folder that uploads are dropped into, as a clerk would
 */
public record Holdings(
    Circulars circulars,
    Home home,
    ChangeLog changes,
    BiFunction<String, GivenCorrection, Correction> correct,
    Path inbox) {
  /** Those of a home that is open to write. */
  public static Holdings of(Wian wian, Path inbox) {
    return new Holdings(wian.circulars(), wian.home(), wian.changes(), wian::correct, inbox);
  }

  /** The archive, to look into. */
  Archive archive() {
    return Archive.toLook(home.archive());
  }
}
