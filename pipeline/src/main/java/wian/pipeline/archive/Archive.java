package wian.pipeline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every file that arrived, under the SHA-256 of its bytes: {@code ab/abcdef…/} with the original
 * and what was read from it. Thread-safe for different files; whoever writes to one entry holds it
 * alone.
 */
public final class Archive {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path dir;
  private final InstantSource clock;

  private Archive(Path dir, InstantSource clock) {
    this.dir = dir;
    this.clock = clock;
  }

  /**
   * Opens an archive to be written to, makes it where there is none, and sweeps away what a kill
   * left half copied.
   *
   * @throws UncheckedIOException where the folder cannot be written
   */
  public static Archive open(Path dir, InstantSource clock) {
    try {
      Files.createDirectories(dir);
      try (DirectoryStream<Path> halves = Files.newDirectoryStream(dir, Copy.HALF)) {
        for (Path half : halves) {
          Files.delete(half);
        }
      }
      return new Archive(dir, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("archive " + dir, e);
    }
  }

  /** An archive to look into, beside the one that writes to it: nothing is made or swept away. */
  public static Archive toLook(Path dir) {
    return new Archive(dir, InstantSource.system());
  }

  /**
   * Keeps a file's bytes; the file is left where it is.
   *
   * @param source the file
   * @param folder name of the watched folder it arrived in
   * @throws UncheckedIOException where the archive cannot be written
   */
  public Keeping keep(Path source, String folder) {
    try {
      return switch (Copy.of(source, dir)) {
        case Copy.Failed failed -> new Keeping.NotNow(failed.detail());
        case Copy.Whole whole -> {
          ArchiveEntry entry = entry(whole.sha256());
          // Two files of the same bytes may come at once.
          synchronized (this) {
            entry.keepOriginal(whole.file());
          }
          yield new Keeping.Kept(entry, whole.arrival(source, folder, clock.instant()));
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException("archive " + dir, e);
    }
  }

  /** The entry of the file with this SHA-256, or empty where it is not kept. */
  public Optional<ArchiveEntry> find(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      return Optional.empty();
    }
    return Optional.of(entry(sha256)).filter(ArchiveEntry::isKept);
  }

  /** The entries whose SHA-256 begins so; ids of letters hold no more of it. */
  public Stream<ArchiveEntry> startingWith(String beginning) {
    return entries().filter(entry -> entry.sha256().startsWith(beginning));
  }

  /** Every entry, in the order of their SHA-256. */
  public Stream<ArchiveEntry> entries() {
    return folders(dir)
        .flatMap(Archive::folders)
        .map(ArchiveEntry::new)
        .filter(ArchiveEntry::isKept);
  }

  private ArchiveEntry entry(String sha256) {
    return new ArchiveEntry(dir.resolve(sha256.substring(0, 2)).resolve(sha256));
  }

  private static Stream<Path> folders(Path dir) {
    try (Stream<Path> inside = Files.list(dir)) {
      // Read to the end at once, so that nobody has to close what is streamed from here.
      return inside.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
