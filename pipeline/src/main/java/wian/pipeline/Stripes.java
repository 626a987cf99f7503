package wian.pipeline;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One at a time for a key, side by side for different ones (but for a few that share a lock). */
final class Stripes {
  private final Object[] locks = IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

  <T> T with(String key, Supplier<T> work) {
    synchronized (locks[Math.floorMod(key.hashCode(), locks.length)]) {
      return work.get();
    }
  }
}
