package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells that a file has changed.
 *
 * @param size in bytes
 * @param modified the file system's time of its last change
 */
record Stamp(long size, Instant modified) {
  /** A file's stamp now, or empty where it is gone or cannot be reached. */
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.size(), now.lastModifiedTime().toInstant()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
