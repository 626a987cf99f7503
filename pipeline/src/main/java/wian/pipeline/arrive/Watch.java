package wian.pipeline.arrive;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.pipeline.FileFlow;

/**
 * One watched folder, with what decides over its files. Camel asks it what to take of a listing.
 */
final class Watch implements GenericFileFilter<File> {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  /** What Java shows of a name that it cannot read, and cannot open by it. */
  private static final char UNKNOWN = '\uFFFD';

  private final InboxFolder folder;
  private final AtRest atRest;
  private final Intake intake;
  private final Set<String> misnamed = ConcurrentHashMap.newKeySet();

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
    if (found.getFile().getName().indexOf(UNKNOWN) >= 0) {
      return misnamed(found.getFile());
    }
    Path path = found.getFile().toPath();
    if (found.isDirectory()) {
      return !folder.isOwn(path) && !Debris.isFolder(path);
    }
    return !Debris.isFile(path)
        && Stamp.of(path)
            .filter(stamp -> atRest.is(path, stamp) && !intake.isPaused(path, stamp))
            .isPresent();
  }

  private boolean misnamed(File file) {
    if (misnamed.add(file.getName())) {
      LOG.warn("{} is not taken: its name is not UTF-8, or Wian runs in a locale without", file);
    }
    return false;
  }

  /** Forgets files that are gone; after each poll. */
  void sweep() {
    atRest.sweep();
    intake.sweep();
  }
}
