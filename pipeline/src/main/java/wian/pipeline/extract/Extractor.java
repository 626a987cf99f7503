package wian.pipeline.extract;

import java.nio.file.Path;

/** From an original file to its pages. Thread-safe. */
public interface Extractor {
  /**
   * Reads a file's pages. Never throws for what is in the file: that is an {@link
   * Extraction.Unreadable}.
   *
   * @param original the file; its name says nothing of its format
   * @param name the name it arrived under, a hint where its bytes leave the format open
   */
  Extraction extract(Path original, String name);

  /** Name and version, kept with every reading: a change of it means that pages may differ. */
  String version();
}
