package wian.pipeline.read;

import java.util.List;
import wian.index.circular.Letter;
import wian.pipeline.extract.Page;

/** From a file's pages to its letters. Thread-safe, and the same pages give the same letters. */
public final class LetterReader {
  /** Kept with every reading: a change of it means that letters may differ. */
  public static final String VERSION = "reader 1";

  /**
   * Reads the letters of one file.
   *
   * @param sha256 SHA-256 of the file, of which the letters' ids are made
   * @param pages its pages, in order
   */
  public List<Letter> read(String sha256, List<Page> pages) {
    return List.of();
  }
}
