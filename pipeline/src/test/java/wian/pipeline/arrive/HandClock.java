package wian.pipeline.arrive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is set forward by hand. */
final class HandClock implements InstantSource {
  private volatile Instant now;

  HandClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }
}
