package wian.index.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes a while to open, opened in the background: a service starts meanwhile, and
 * whoever needs it waits.
 */
final class Opening<T> {
  private final CompletableFuture<T> opened;

  Opening(Supplier<T> open) {
    opened = CompletableFuture.supplyAsync(open, task -> Thread.ofVirtual().start(task));
  }

  /** What was opened; throws what opening it threw. */
  T get() {
    try {
      return opened.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Whether it could be opened; waits until that is known. */
  boolean isOpen() {
    return opened.handle((done, failed) -> failed == null).join();
  }
}
