package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AtRestTest {
  private static final Path FILE = Path.of("ว1960.pdf");
  private final HandClock clock = new HandClock(Instant.parse("2026-11-21T03:00:00Z"));
  private final AtRest atRest = new AtRest(Duration.ofSeconds(1), clock);

  @Test
  void isTakenWhenFirstSeenIfItsTimeIsPast() {
    assertTrue(atRest.is(FILE, stamp(10, -1000)));
    assertFalse(atRest.is(FILE, stamp(10, -999)));
  }

  @Test
  void waitsWhileItGrows() {
    assertFalse(atRest.is(FILE, stamp(10, 0)));
    clock.pass(Duration.ofMillis(900));
    assertFalse(atRest.is(FILE, stamp(20, 0)));
    clock.pass(Duration.ofMillis(900));
    assertFalse(atRest.is(FILE, stamp(30, 0)));
    clock.pass(Duration.ofSeconds(1));
    assertTrue(atRest.is(FILE, stamp(30, -1000)));
  }

  @Test
  void goesByOurClockWhereTheSharesIsAhead() {
    Stamp ahead = new Stamp(10, clock.instant().plusSeconds(3600));
    assertFalse(atRest.is(FILE, ahead));
    clock.pass(Duration.ofMillis(999));
    assertFalse(atRest.is(FILE, ahead));
    clock.pass(Duration.ofMillis(1));
    assertTrue(atRest.is(FILE, ahead));
  }

  private Stamp stamp(long size, long millis) {
    return new Stamp(size, clock.instant().plusMillis(millis));
  }
}
