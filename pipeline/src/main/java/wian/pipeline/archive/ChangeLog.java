package wian.pipeline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every change, numbered from 1 without a gap; JSON, a change a line. It is no part of the index: a
 * rebuild leaves it as it is. Thread-safe.
 */
public final class ChangeLog implements AutoCloseable {
  /** Who follows the feed asks for the last ones: these are answered without reading the file. */
  private static final int NEAR = 5_000;

  private final JsonLines<Change> lines;
  private final Deque<Change> near = new ArrayDeque<>();
  private long last;
  private long journal;

  private ChangeLog(JsonLines<Change> lines) throws IOException {
    this.lines = lines;
    lines
        .last()
        .ifPresent(change -> {
          last = change.seq();
          journal = change.journal();
        });
  }

  /**
   * Opens a log, and makes it where there is none.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  public static ChangeLog open(Path file) {
    try {
      ChangeLog log = new ChangeLog(JsonLines.open(file, Change.class));
      DurableFile.forceFolder(file.toAbsolutePath().getParent());
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException("changes " + file, e);
    }
  }

  /**
   * Adds changes; durable when this returns.
   *
   * @param changes their numbers go on from {@link #last}
   * @throws UncheckedIOException where they cannot be written; none is kept
   */
  public synchronized void append(List<Change> changes) {
    try {
      lines.appendAll(changes);
    } catch (IOException e) {
      throw new UncheckedIOException("changes", e);
    }
    for (Change change : changes) {
      last = change.seq();
      journal = change.journal();
      near.addLast(change);
    }
    while (near.size() > NEAR) {
      near.removeFirst();
    }
  }

  /** Number of the last change; 0 where there is none. */
  public synchronized long last() {
    return last;
  }

  /** Number of the journal entry that brought the last change; 0 where there is none. */
  public synchronized long journal() {
    return journal;
  }

  /** The changes above a number, first to last. */
  public List<Change> after(long seq, int limit) {
    synchronized (this) {
      if (seq >= last) {
        return List.of();
      }
      if (!near.isEmpty() && near.getFirst().seq() <= seq + 1) {
        return near.stream().filter(change -> change.seq() > seq).limit(limit).toList();
      }
    }
    try (Stream<Change> all = all()) {
      return all.dropWhile(change -> change.seq() <= seq).limit(limit).toList();
    }
  }

  /** All of them; to be closed. */
  public Stream<Change> all() {
    return lines.stream();
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
