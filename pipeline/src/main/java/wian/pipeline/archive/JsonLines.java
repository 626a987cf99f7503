package wian.pipeline.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wian.index.circular.LetterJson;

/**
 * A file of JSON, a record a line, that only grows. A last line without its end was being written
 * when the process died: it was never promised to anybody, and is dropped.
 */
final class JsonLines<T> implements AutoCloseable {
  private static final int TAIL = 8192;

  private final Path file;
  private final Class<T> type;
  private final FileChannel channel;
  private long end;

  private JsonLines(Path file, Class<T> type, FileChannel channel, long end) {
    this.file = file;
    this.type = type;
    this.channel = channel;
    this.end = end;
  }

  /** Opens a file to be added to, and makes it where there is none. */
  static <T> JsonLines<T> open(Path file, Class<T> type) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      long end = afterLineEnd(channel, channel.size());
      channel.truncate(end);
      return new JsonLines<>(file, type, channel, end);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Adds one record; durable when this returns. */
  void append(T record) throws IOException {
    appendAll(List.of(record));
  }

  /** Adds records, all or none; durable when this returns. */
  void appendAll(List<T> records) throws IOException {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(LetterJson.line(record)).append('\n'));
    ByteBuffer line = StandardCharsets.UTF_8.encode(text.toString());
    try {
      long at = end;
      while (line.hasRemaining()) {
        at += channel.write(line, at);
      }
      channel.force(false);
      end = at;
    } catch (IOException e) {
      // A full disk leaves half a line; the next record must not be glued to it.
      channel.truncate(end);
      throw e;
    }
  }

  /** The last record, or empty where there is none. */
  Optional<T> last() throws IOException {
    if (end == 0) {
      return Optional.empty();
    }
    long from = afterLineEnd(channel, end - 1);
    ByteBuffer line = ByteBuffer.allocate(Math.toIntExact(end - from));
    readFully(channel, line, from);
    return Optional.of(record(file, StandardCharsets.UTF_8.decode(line.flip()).toString(), type));
  }

  /** The records, first to last; to be closed. */
  Stream<T> stream() {
    return read(file, type);
  }

  /** The records of a file that may not be there. */
  static <T> List<T> all(Path file, Class<T> type) {
    if (Files.notExists(file)) {
      return List.of();
    }
    try (Stream<T> records = read(file, type)) {
      return records.toList();
    }
  }

  /** The records of a file that may not be there, first to last; to be closed. */
  static <T> Stream<T> ofFile(Path file, Class<T> type) {
    return Files.notExists(file) ? Stream.empty() : read(file, type);
  }

  /** Whole lines only: the one that another process is writing just now is not one yet. */
  private static <T> Stream<T> read(Path file, Class<T> type) {
    WholeLines lines = WholeLines.of(file);
    return lines.stream().map(line -> record(file, line, type)).onClose(lines::close);
  }

  private static <T> T record(Path file, String line, Class<T> type) {
    try {
      return LetterJson.read(line, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(file + " is damaged", e);
    }
  }

  /** The place after the last line end that stands before a place, or 0. */
  private static long afterLineEnd(FileChannel channel, long before) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(TAIL);
    for (long to = before; to > 0; to -= TAIL) {
      long from = Math.max(0, to - TAIL);
      readFully(channel, part.clear().limit((int) (to - from)), from);
      for (int i = part.position() - 1; i >= 0; i--) {
        if (part.get(i) == '\n') {
          return from + i + 1;
        }
      }
    }
    return 0;
  }

  private static void readFully(FileChannel channel, ByteBuffer into, long from)
      throws IOException {
    long at = from;
    for (int n = channel.read(into, at); n > 0; n = channel.read(into, at)) {
      at += n;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
