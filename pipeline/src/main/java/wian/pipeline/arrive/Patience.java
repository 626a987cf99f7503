package wian.pipeline.arrive;

import java.time.Duration;

/**
 * How long Wian bears with a file.
 *
 * @param rest how long size and time must be unchanged
 * @param notWhole how long a file may be at rest and yet not whole before it is called damaged
 * @param tries how often a file may fail for no reason of its format before it is given up
 * @param pause before a file that was left or failed is looked at again, unless it changes
 */
public record Patience(Duration rest, Duration notWhole, int tries, Duration pause) {
  /** With the settings' rest, ten minutes for what is not whole, and three tries. */
  public static Patience of(Duration rest) {
    return new Patience(rest, Duration.ofMinutes(10), 3, Duration.ofSeconds(10));
  }
}
