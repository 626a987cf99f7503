package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files put into a watched folder as a clerk would, for a service to take. */
public final class Drop {
  private Drop() {}

  /** Whether a file of this name would be taken, and not left alone as what lies about. */
  public static boolean isTaken(String name) {
    return !Debris.isFile(Path.of(name));
  }

  /**
   * Puts a copy of a file into a folder: under a name that is passed over while it grows, then at
   * once under its own, or one like it where that is taken. It keeps its time, and so need not rest
   * before it is taken.
   *
   * @return where it stands until it is taken
   * @throws IOException where it cannot be copied
   */
  public static Path into(Path folder, Path file) throws IOException {
    Path part = Files.createTempFile(folder, ".wian-", ".part");
    try {
      Files.write(part, Files.readAllBytes(file));
      Files.setLastModifiedTime(part, Files.getLastModifiedTime(file));
      Path name = file.getFileName();
      return Files.move(part, new FreeName(folder, Files::notExists).of(name.toString()));
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
