package wian.pipeline.arrive;

import java.nio.file.Path;

/**
 * A watched folder.
 *
 * @param name whose it is: what its files are filed under, and what a viewer's rights name
 * @param path where it is; need not be there just now
 */
public record InboxFolder(String name, Path path) {
  /** Makes its path comparable. */
  public InboxFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** Taken files, in a folder a day. */
  Path done() {
    return path.resolve("done");
  }

  /** Files that cannot be read, each with its reason beside it. */
  Path failed() {
    return path.resolve("failed");
  }

  /** Whether a folder in it is Wian's own, and no place for a clerk's files. */
  boolean isOwn(Path dir) {
    return dir.equals(done()) || dir.equals(failed());
  }
}
