package wian.pipeline.arrive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a file's size and time have been unchanged long enough. By the file's own time where that
 * is past, so that a file at rest is taken when it is first seen; by ours where it is not, for the
 * clock of a share may be ahead.
 */
final class AtRest {
  private final Duration rest;
  private final InstantSource clock;
  private final Map<Path, Seen> young = new ConcurrentHashMap<>();

  AtRest(Duration rest, InstantSource clock) {
    this.rest = rest;
    this.clock = clock;
  }

  boolean is(Path file, Stamp stamp) {
    Instant now = clock.instant();
    if (!stamp.modified().plus(rest).isAfter(now)) {
      young.remove(file);
      return true;
    }
    Seen seen =
        young.merge(
            file,
            new Seen(stamp, now),
            (before, today) -> before.stamp.equals(stamp) ? before : today);
    return !seen.since.plus(rest).isAfter(now);
  }

  /** Forgets files that are gone. */
  void sweep() {
    young.keySet().removeIf(Files::notExists);
  }

  private record Seen(Stamp stamp, Instant since) {}
}
