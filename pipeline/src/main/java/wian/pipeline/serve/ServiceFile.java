package wian.pipeline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import wian.index.circular.LetterJson;
import wian.pipeline.Home;

/**
 * {@code service.json} in a home: where the service that runs on it answers. There while it runs.
 *
 * @param address where it listens
 * @param pid its process
 */
public record ServiceFile(URI address, long pid) {

  /** Says where the service of this process answers. */
  public static void write(Home home, URI address) {
    Path file = file(home);
    try {
      Path part = Files.createTempFile(home.dir(), "service", ".part");
      Files.writeString(
          part, LetterJson.line(new ServiceFile(address, ProcessHandle.current().pid())) + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The service that runs on a home; empty where none does, or one ended without a word. */
  public static Optional<ServiceFile> read(Home home) {
    try {
      return Optional.of(LetterJson.read(Files.readString(file(home)), ServiceFile.class))
          .filter(service -> ProcessHandle.of(service.pid()).isPresent());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** The service stops. */
  public static void delete(Home home) {
    try {
      Files.deleteIfExists(file(home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Home home) {
    return home.dir().resolve("service.json");
  }
}
