package wian.pipeline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.LogManager;
import wian.pipeline.Home;

/** Where the libraries' and our own messages go: never to the terminal. */
final class Logs {
  private Logs() {}

  /** From now on nothing is logged, until a service says where to. */
  static void quiet() {
    LogManager.getLogManager().reset();
  }

  /**
   * Keeps the stack trace of a fault beside the home's logs, or in a file of its own where there is
   * no home.
   *
   * @param home null where the command has none
   * @return the file; empty where none can be written
   */
  static Optional<Path> keep(Throwable fault, Home home) {
    StringWriter trace = new StringWriter();
    trace.append(Instant.now().toString()).append(' ');
    fault.printStackTrace(new PrintWriter(trace, true));
    try {
      Path file =
          home != null && Files.isDirectory(home.logs())
              ? home.logs().resolve("faults.log")
              : Files.createTempFile("wian-fault-", ".log");
      Files.writeString(
          file, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException unwritten) {
      return Optional.empty();
    }
  }
}
