package wian.recogniser;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs something on a deep stack. ONNX Runtime 1.29 searches the command line of its process with a
 * regular expression that recurses once a character when it starts: some thousand characters
 * ({@code wian read *.pdf}) overflow the stack of any usual thread, and end the process without a
 * word.
 */
final class DeepStack {
  /** Of it only what is used takes memory. */
  private static final long BYTES = 1L << 30;

  private DeepStack() {}

  static <T> T call(Supplier<T> task) {
    FutureTask<T> future = new FutureTask<>(task::get);
    Thread thread = new Thread(null, future, "recogniser-start", BYTES);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          // It takes a moment only, and half a start is none.
          interrupted = true;
        } catch (ExecutionException e) {
          switch (e.getCause()) {
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException(e.getCause());
          }
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
