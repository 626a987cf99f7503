package wian.pipeline.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * A log that is always found under one name, {@code wian.log}; full ones become {@code wian.log.1}
 * (the newest) to {@code wian.log.4}. JUL's own FileHandler numbers the current one too.
 */
public final class LogFile extends StreamHandler {
  private static final int KEPT = 4;

  private final Path file;
  private final long most;

  /** Writes to a file, in a folder that is made where there is none; up to so many bytes. */
  public LogFile(Path file, long most) throws IOException {
    this.file = file;
    this.most = most;
    setFormatter(new LogLine());
    setEncoding(StandardCharsets.UTF_8.name());
    Files.createDirectories(file.getParent());
    open();
  }

  private void open() throws IOException {
    setOutputStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  @Override
  public synchronized void publish(LogRecord message) {
    super.publish(message);
    super.flush();
    try {
      if (Files.size(file) >= most) {
        super.close();
        shift();
        open();
      }
    } catch (IOException e) {
      reportError("the log cannot be put away", e, ErrorManager.GENERIC_FAILURE);
    }
  }

  private void shift() throws IOException {
    for (int i = KEPT; i > 1; i--) {
      if (Files.exists(numbered(i - 1))) {
        Files.move(numbered(i - 1), numbered(i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }
}
