package wian.pipeline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import wian.pipeline.Home;
import wian.pipeline.serve.LogFile;

/** Where the libraries' and our own messages go: never to the terminal. */
final class Logs {
  private static final long FULL = 5_000_000;

  /** Held, for java.util.logging forgets the level of a logger that nobody holds. */
  private static final Map<Logger, Level> LEVELS =
      Map.of(
          // At every start it tells every route.
          Logger.getLogger("org.apache.camel"), Level.WARNING,
          // It asks for an incubator module, which in turn would warn on the terminal.
          Logger.getLogger("org.apache.lucene.internal.vectorization"), Level.SEVERE);

  private Logs() {}

  /** From now on nothing is logged, until a home says where to. */
  static void quiet() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
  }

  /** From now on all is logged into the home's log file, and into no other home's. */
  static void into(Home home) {
    quiet();
    LEVELS.forEach(Logger::setLevel);
    try {
      Logger.getLogger("").addHandler(new LogFile(home.logs().resolve("wian.log"), FULL));
    } catch (IOException e) {
      throw new UncheckedIOException("the log file of " + home.dir(), e);
    }
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
