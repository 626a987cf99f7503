package wian.pipeline.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages of one family of formats. Thread-safe. */
interface FormatReader {
  /**
   * Reads a file's pages.
   *
   * @return at least one page
   * @throws CannotRead where the reason is known
   * @throws IOException where the bytes do not hold together
   */
  List<Page> pages(Path file) throws CannotRead, IOException;
}
