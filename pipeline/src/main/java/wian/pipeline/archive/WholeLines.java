package wian.pipeline.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The lines of a UTF-8 file that have their end; what stands after the last one is passed over. */
final class WholeLines implements AutoCloseable {
  private final BufferedReader reader;

  private WholeLines(BufferedReader reader) {
    this.reader = reader;
  }

  static WholeLines of(Path file) {
    try {
      return new WholeLines(Files.newBufferedReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<String> stream() {
    return Stream.generate(this::next).takeWhile(line -> !line.isEmpty());
  }

  /** The next line, or the empty text where there is no whole one left. */
  private String next() {
    StringBuilder line = new StringBuilder();
    try {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\n') {
          return line.toString();
        }
        line.append((char) c);
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
