package wian.pipeline.command;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wian.pipeline.MarkInbox;
import wian.pipeline.Said;
import wian.pipeline.answer.Told;

/**
 * What a person says while a service runs: it is handed to that, and looked for until it counts.
 */
final class Handed {
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(100);

  private Handed() {}

  /**
   * Hands it to the running service.
   *
   * @throws Failure where the service has not taken it yet
   */
  static void over(HomeOption home, Said said) {
    if (!MarkInbox.of(home.home()).hand(said)) {
      throw new Failure(
          ExitCode.HOME,
          new Told(
              "ระบบที่ทำงานอยู่ยังไม่รับ แต่จะรับภายหลัง",
              "the running service has not taken it yet, but will"));
    }
  }

  /** Looks until what is seen will do: a service commits what it took within a second. */
  static <T> T seen(Supplier<T> look, Predicate<T> enough) {
    T now = look.get();
    for (long end = System.nanoTime() + WAIT.toNanos();
        !enough.test(now) && System.nanoTime() < end; ) {
      LockSupport.parkNanos(LOOK.toNanos());
      now = look.get();
    }
    return now;
  }
}
