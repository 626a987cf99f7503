package wian.pipeline.arrive;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import wian.pipeline.FileFlow;

/**
 * One watched folder, with what decides over its files. Camel asks it what to take of a listing.
 */
final class Watch implements GenericFileFilter<File> {
  private final InboxFolder folder;
  private final AtRest atRest;
  private final Intake intake;

  Watch(
      InboxFolder folder,
      FileFlow flow,
      Predicate<Path> whole,
      Patience patience,
      InstantSource clock) {
    this.folder = folder;
    this.atRest = new AtRest(patience.rest(), clock);
    this.intake = new Intake(folder, flow, whole, patience, clock);
  }

  InboxFolder folder() {
    return folder;
  }

  Intake intake() {
    return intake;
  }

  @Override
  public boolean accept(GenericFile<File> found) {
    Path path = found.getFile().toPath();
    if (found.isDirectory()) {
      return !folder.isOwn(path) && !Debris.isFolder(path);
    }
    return !Debris.isFile(path)
        && Stamp.of(path).map(stamp -> atRest.is(path, stamp)).orElse(false);
  }

  /** Forgets files that are gone; after each poll. */
  void sweep() {
    atRest.sweep();
    intake.sweep();
  }
}
