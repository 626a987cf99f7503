package wian.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that writes to a home. The operating system holds it for the process, and
 * lets it go when the process ends, however it ends.
 */
final class HomeLock implements AutoCloseable {
  /**
   * Homes that this very process holds. They must not even be opened again: on POSIX, closing any
   * channel to a file gives up every lock that the process has on it.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws Wian.HomeInUse where another holds it
   */
  static HomeLock take(Home home) {
    try {
      Path file = home.dir().toRealPath().resolve(home.lock().getFileName());
      if (!OURS.add(file)) {
        throw new Wian.HomeInUse(home.dir());
      }
      FileChannel channel = lockedOrNull(file);
      if (channel == null) {
        OURS.remove(file);
        throw new Wian.HomeInUse(home.dir());
      }
      return new HomeLock(file, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("lock of " + home.dir(), e);
    }
  }

  private static FileChannel lockedOrNull(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (IOException e) {
      channel.close();
      OURS.remove(file);
      throw e;
    }
    channel.close();
    return null;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      OURS.remove(file);
    }
  }
}
