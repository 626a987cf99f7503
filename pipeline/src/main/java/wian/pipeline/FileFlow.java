package wian.pipeline;

import java.nio.file.Path;
import wian.pipeline.extract.Extraction;

/** The way of one file: arrive, extract, read, index. */
public interface FileFlow {
  /**
   * Takes one whole file: keeps it, reads it, and puts its letters into the index. The file itself
   * is left where it is.
   *
   * @param file the file, at rest
   * @param folder name of the watched folder it arrived in: whose it is
   * @throws NotNow where the file is being written, held by another program, or gone
   * @throws java.io.UncheckedIOException where the archive cannot be written; nothing is lost, and
   *     the file may be given again
   */
  Outcome take(Path file, String folder);

  /**
   * Takes one file that is known not to be readable: keeps it with the reason. Where the same bytes
   * were read before, that stands.
   *
   * @param detail for the log, in English
   * @throws NotNow as {@link #take}
   * @throws java.io.UncheckedIOException as {@link #take}
   */
  Outcome refuse(Path file, String folder, Extraction.Why why, String detail);

  /** The file cannot be had now; nothing is kept of it, and it may be given again later. */
  final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why, in English, for the log. */
    public NotNow(String detail) {
      super(detail);
    }
  }
}
