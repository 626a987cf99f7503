package wian.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import wian.index.circular.LetterJson;

/**
 * What persons say is done or corrected while a service holds the home: a file each, which the
 * service takes. Written whole before it has its name, so that no half is ever taken.
 *
 * @param dir its folder
 */
public record MarkInbox(Path dir) {
  private static final String CORRECTION = "correction-";
  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(100);

  /** The one of a home. */
  public static MarkInbox of(Home home) {
    return new MarkInbox(home.marks());
  }

  /**
   * Hands over what was said.
   *
   * @return whether the service took it within twenty seconds; it will later, where it did not
   */
  public boolean hand(Said said) {
    try {
      Files.createDirectories(dir);
      String kind =
          switch (said) {
            case DoneDay done -> "";
            case Said.OfFile correction -> CORRECTION;
          };
      Path mark = dir.resolve(kind + UUID.randomUUID() + ".json");
      Path part = dir.resolve(mark.getFileName() + ".part");
      Files.writeString(part, LetterJson.line(said));
      Files.move(part, mark);
      for (long end = System.nanoTime() + WAIT.toNanos(); System.nanoTime() < end; ) {
        if (Files.notExists(mark)) {
          return true;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("marks " + dir, e);
    }
  }

  /**
   * What a file of it says.
   *
   * @param name the file's name
   * @throws IllegalArgumentException where it is none
   */
  public static Said read(String name, String json) {
    try {
      return name.startsWith(CORRECTION)
          ? LetterJson.read(json, Said.OfFile.class)
          : LetterJson.read(json, DoneDay.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no mark: " + json, e);
    }
  }
}
