package wian.pipeline.extract;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Reads the pages of a file on all cores, one page a thread. Over all files together no more pages
 * are read at a time than there are cores: more would only take memory.
 */
final class PagesAtOnce {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final Semaphore FREE = new Semaphore(CORES);
  private static final ExecutorService HELPERS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("wian-page-", 1).factory());

  private final OnePage reading;
  private final Page[] pages;
  private final Throwable[] failures;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean failed;

  private PagesAtOnce(int count, OnePage reading) {
    this.reading = reading;
    this.pages = new Page[count];
    this.failures = new Throwable[count];
  }

  /** Reads one page; called from several threads at once. */
  interface OnePage {
    Page read(int number) throws CannotRead, IOException;
  }

  /**
   * Reads the pages 1 to {@code count}. Where one cannot be read, no further one is begun, and the
   * first of those that failed is told of.
   */
  static List<Page> read(int count, OnePage reading) throws CannotRead, IOException {
    PagesAtOnce all = new PagesAtOnce(count, reading);
    List<? extends Future<?>> helpers =
        IntStream.range(1, Math.min(count, CORES))
            .mapToObj(i -> HELPERS.submit(all::work))
            .toList();
    all.work();
    for (Future<?> helper : helpers) {
      await(helper);
    }
    all.tellFailure();
    return Arrays.asList(all.pages);
  }

  private void work() {
    int index = next.getAndIncrement();
    while (!failed && index < pages.length) {
      FREE.acquireUninterruptibly();
      try {
        pages[index] = reading.read(index + 1);
      } catch (CannotRead | IOException | RuntimeException | Error e) {
        failures[index] = e;
        failed = true;
      } finally {
        FREE.release();
      }
      Garbage.collect();
      index = next.getAndIncrement();
    }
  }

  /** A page that was begun is read to its end, also where the caller is interrupted. */
  private static void await(Future<?> helper) {
    boolean interrupted = false;
    while (true) {
      try {
        helper.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("work keeps what fails", e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellFailure() throws CannotRead, IOException {
    for (Throwable failure : failures) {
      switch (failure) {
        case null -> {}
        case CannotRead why -> throw why;
        case IOException why -> throw why;
        case RuntimeException why -> throw why;
        case Error why -> throw why;
        default -> throw new IllegalStateException(failure);
      }
    }
  }
}
