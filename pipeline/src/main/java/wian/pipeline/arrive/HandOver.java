package wian.pipeline.arrive;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that take files, for all folders together. Who has a file for them waits until one is
 * free: a poll that goes on listing while files wait would list them again and again.
 */
final class HandOver {
  /** One a core on the machines that offices have. */
  private static final int THREADS = 2;

  private HandOver() {}

  static ThreadPoolExecutor threads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(THREADS),
            // Nobody has to stop them: idle ones go, and a file cut short is found again.
            Thread.ofPlatform().daemon().name("wian-intake-", 1).factory(),
            HandOver::await);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static void await(Runnable file, ThreadPoolExecutor threads) {
    try {
      threads.getQueue().put(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("stopping", e);
    }
  }
}
