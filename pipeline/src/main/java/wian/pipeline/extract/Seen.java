package wian.pipeline.extract;

import java.util.List;

/**
 * What a recogniser saw on the picture of a page.
 *
 * @param turn degrees by which the picture has to be turned clockwise to stand upright: 0, 90, 180
 *     or 270
 * @param lines from top to bottom, with boxes in fractions of the upright page; none for a page
 *     without writing
 */
public record Seen(int turn, List<Line> lines) {
  /** Copies its list. */
  public Seen {
    lines = List.copyOf(lines);
  }

  /** Of a picture that was read as it stands. */
  static Seen upright(List<Line> lines) {
    return new Seen(0, lines);
  }
}
