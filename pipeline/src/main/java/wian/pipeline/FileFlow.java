package wian.pipeline;

import java.nio.file.Path;

/** The way of one file: arrive, extract, read, index. */
public interface FileFlow {
  /**
   * Takes one whole file: keeps it, reads it, and puts its letters into the index. The file itself
   * is left where it is.
   *
   * @param file the file, at rest
   * @param folder name of the watched folder it arrived in: whose it is
   * @throws java.io.UncheckedIOException where the archive cannot be written; nothing is lost, and
   *     the file may be given again
   */
  Outcome take(Path file, String folder);
}
