package wian.pipeline.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/**
 * Every write to the archive, numbered from 1 without a gap. An index says which number it has
 * applied; what stands above it is applied again. Thread-safe.
 *
 * <p>JSON, an entry a line. An entry is durable when its number is known; one that a kill cut in
 * half never had a number, and the next one gets it.
 */
public final class Journal implements AutoCloseable {
  private final JsonLines<Entry> lines;
  private final InstantSource clock;
  private long last;

  private Journal(JsonLines<Entry> lines, InstantSource clock) throws IOException {
    this.lines = lines;
    this.clock = clock;
    this.last = lines.last().map(Entry::seq).orElse(0L);
  }

  /**
   * Opens a journal, and makes it where there is none.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  public static Journal open(Path file, InstantSource clock) {
    try {
      JsonLines<Entry> lines = JsonLines.open(file, Entry.class);
      DurableFile.forceFolder(file.toAbsolutePath().getParent());
      return new Journal(lines, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("journal " + file, e);
    }
  }

  /**
   * Writes down what was written to the archive.
   *
   * @return its number
   * @throws UncheckedIOException where it cannot be written; the number is not used
   */
  public synchronized long append(What what, String sha256) {
    try {
      lines.append(new Entry(last + 1, clock.instant(), what, sha256));
      last++;
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException("journal", e);
    }
  }

  /** Number of the last entry; 0 for an empty journal. */
  public synchronized long last() {
    return last;
  }

  /** The entries from a number upwards; to be closed. */
  public Stream<Entry> from(long seq) {
    return lines.stream().dropWhile(entry -> entry.seq < seq);
  }

  /** The entries of a journal that another process may be writing; to be closed. */
  public static Stream<Entry> toLook(Path file) {
    return JsonLines.ofFile(file, Entry.class);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One write.
   *
   * @param seq its number, from 1
   * @param at when, UTC
   * @param what which part of the archive entry was written
   * @param sha256 the file's archive entry
   */
  public record Entry(long seq, Instant at, What what, String sha256) {}

  /** Which part of an archive entry was written. */
  public enum What {
    /** A file came, for the first time or again. */
    @JsonProperty("arrival")
    ARRIVAL,
    /** Its letters were read. */
    @JsonProperty("reading")
    READING,
    /** It was found to be unreadable. */
    @JsonProperty("refusal")
    REFUSAL,
    /** A person corrected what was read. */
    @JsonProperty("correction")
    CORRECTION,
    /** A person said that a deadline is done, or is not. */
    @JsonProperty("done")
    DONE
  }
}
