package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A rectangle on a page, in fractions of the page (0 to 1), origin at the top left. In JSON: {@code
 * [x, y, w, h]}.
 *
 * @param x left edge
 * @param y top edge
 * @param w width
 * @param h height
 */
public record Box(double x, double y, double w, double h) {
  @JsonCreator
  static Box of(List<Double> sides) {
    if (sides.size() != 4) {
      throw new IllegalArgumentException("a box has four numbers, not " + sides.size());
    }
    return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  @JsonValue
  List<Double> sides() {
    return List.of(rounded(x), rounded(y), rounded(w), rounded(h));
  }

  /** The smallest box that holds both. */
  public Box around(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + w, other.x + other.w);
    double bottom = Math.max(y + h, other.y + other.h);
    return new Box(left, top, right - left, bottom - top);
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
