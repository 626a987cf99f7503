package wian.pipeline.arrive;

import java.nio.file.Path;

/** Whether a file is whole, as far as its format tells. Thread-safe. */
@FunctionalInterface
public interface WholeFile {
  /** Whether the format's end is there; true for a format that has none. */
  boolean isWhole(Path file);
}
