package wian.pipeline;

import java.nio.file.Path;

/**
 * A home folder: all that one install keeps, and where each part of it stands.
 *
 * @param dir the folder
 */
public record Home(Path dir) {
  /** The folder that is watched when the settings name none. */
  public Path inbox() {
    return dir.resolve("inbox");
  }

  /** Originals with what was read from them. */
  public Path archive() {
    return dir.resolve("archive");
  }

  /** Numbers of every archive write. */
  public Path journal() {
    return dir.resolve("journal");
  }

  /** What came to be, for programs that follow it. */
  public Path changes() {
    return dir.resolve("changes");
  }

  /** The Lucene index; may be deleted at any time. */
  public Path index() {
    return dir.resolve("index");
  }

  /** Log files of the service. */
  public Path logs() {
    return dir.resolve("logs");
  }

  /** What the office may set: watched folders, address, port. */
  public Path settings() {
    return dir.resolve("wian.properties");
  }

  /** Holidays that the office adds to those that Wian knows. */
  public Path holidays() {
    return dir.resolve("holidays.csv");
  }

  /** Where what is said to be done waits for the service that runs on the home. */
  public Path marks() {
    return dir.resolve("marks");
  }

  /** How far reading all files again came, where that was ended. */
  public Path rereading() {
    return dir.resolve("rereading");
  }

  /** Held by the one process that writes. */
  public Path lock() {
    return dir.resolve("lock");
  }
}
