package wian.recogniser;

import java.util.List;

/**
 * What was read of a page. Boxes are those of the upright page.
 *
 * @param turn by which its picture stands upright
 * @param width of the upright page in dots
 * @param height likewise
 * @param lines from top to bottom
 * @param holds what kind of page it is
 */
public record ReadPage(Turn turn, int width, int height, List<ReadLine> lines, Holds holds) {
  /** How surely the signs of a page are read at least that stands upright. */
  static final double WELL = 0.8;

  /** Copies its list. */
  public ReadPage {
    lines = List.copyOf(lines);
  }

  /**
   * Whether it was read so surely that it must stand upright: less is bad print, or lies otherwise.
   */
  boolean isWellRead() {
    return lines.stream()
            .flatMap(line -> line.signs().stream())
            .mapToDouble(Sign::confidence)
            .average()
            .orElse(0)
        > WELL;
  }

  /** What a page holds. */
  public enum Holds {
    /** Writing, with or without pictures. */
    WRITING,
    /** Ink, but no writing: a drawing, a map, a photograph. */
    PICTURE,
    /** Nothing but specks. */
    NOTHING
  }
}
