package wian.pipeline;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits the index soon after a change, and once for many changes: a commit a file would cost more
 * than the file.
 */
final class Committer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

  /** Half of the second that is promised, the other half is for the commit itself. */
  private static final Duration SOON = Duration.ofMillis(500);

  /** Before it is tried again where it failed. */
  private static final Duration LATER = Duration.ofSeconds(30);

  private final Runnable commit;
  private final AtomicBoolean awaited = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("wian-commit").factory());

  Committer(Runnable commit) {
    this.commit = commit;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Something changed. */
  void changed() {
    commitIn(SOON);
  }

  private void commitIn(Duration time) {
    if (awaited.compareAndSet(false, true)) {
      var unused = thread.schedule(this::commit, time.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void commit() {
    // Before the commit: what changes while it runs needs another.
    awaited.set(false);
    try {
      commit.run();
    } catch (RuntimeException e) {
      LOG.error("the index cannot be committed; the journal has what it lacks", e);
      commitIn(LATER);
    }
  }

  /**
   * Ends the thread, without a commit that is still awaited: whoever closes commits. One that runs
   * is not interrupted, for that would close the files under the index.
   */
  @Override
  public void close() {
    thread.close();
  }
}
