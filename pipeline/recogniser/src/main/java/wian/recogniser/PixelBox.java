package wian.recogniser;

/**
 * A place on the picture of a page, in its dots from the top left; may reach beyond an edge.
 *
 * @param x left edge
 * @param y upper edge
 * @param width how wide
 * @param height how high
 */
public record PixelBox(double x, double y, double width, double height) {
  /** The smallest box around this and another. */
  PixelBox around(PixelBox other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + width, other.x + other.width);
    double bottom = Math.max(y + height, other.y + other.height);
    return new PixelBox(left, top, right - left, bottom - top);
  }

  /** Moved by so many dots. */
  PixelBox at(double left, double top) {
    return new PixelBox(x + left, y + top, width, height);
  }

  /** What lies between this and a box to its right. */
  PixelBox gapBefore(PixelBox next) {
    return new PixelBox(x + width, y, Math.max(0, next.x - x - width), height);
  }
}
