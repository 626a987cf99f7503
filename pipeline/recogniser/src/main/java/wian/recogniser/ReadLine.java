package wian.recogniser;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text as it was read.
 *
 * @param box its place on the page
 * @param signs what it says, from left to right, spaces included; neither first nor last a space
 */
public record ReadLine(PixelBox box, List<Sign> signs) {
  /** Copies its list. */
  public ReadLine {
    signs = List.copyOf(signs);
  }

  /** Its text. */
  public String text() {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** How surely it was read as a whole: the mean of its signs. */
  public double confidence() {
    return signs.stream().mapToDouble(Sign::confidence).average().orElse(0);
  }
}
