package wian.pipeline.arrive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What lies in a watched folder.
 *
 * @param waiting files that are still to be taken
 * @param failed files that could not be read and that nobody has taken away yet
 */
public record InboxCount(long waiting, long failed) {

  /**
   * Counts them; none in a folder that is away.
   *
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static InboxCount of(String name, Path path) {
    InboxFolder folder = new InboxFolder(name, path);
    return new InboxCount(files(folder, folder.path()), files(folder, folder.failed()));
  }

  private static long files(InboxFolder folder, Path start) {
    AtomicLong count = new AtomicLong();
    if (Files.notExists(start)) {
      return 0;
    }
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean passed = !dir.equals(start) && (folder.isOwn(dir) || Debris.isFolder(dir));
              return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!Debris.isFile(file)) {
                count.incrementAndGet();
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException takenMeanwhile) {
              return FileVisitResult.CONTINUE;
            }
          });
      return count.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
