package wian.recogniser;

/**
 * Where a strip lies on its page: a turn, a scale and a place.
 *
 * @param left column on the page where the line's ink begins, on its baseline
 * @param base row on the page of its baseline there
 * @param angle radians by which the line runs downwards to the right
 * @param scale dots of the page for one of the strip
 * @param width of the line's ink in the strip's dots
 * @param curve by which it bends between its ends: rows on the page for the product of the
 *     distances from both
 */
record Placing(double left, double base, double angle, double scale, double width, double curve) {
  /**
   * Of a line that was found on the levelled page.
   *
   * @param slope by which the page was levelled
   */
  static Placing of(TextRow row, double slope) {
    double scale = row.core() / Strip.CORE;
    double angle = Math.atan(row.chord() + slope);
    double base = row.baseAt(row.left()) + row.left() * slope;
    double width = row.width() / Math.cos(angle) / scale;
    return new Placing(row.left(), base, angle, scale, width, row.curve());
  }

  /** The same line seen from the other side, upside down. */
  Placing turned() {
    double right = x(Strip.BEFORE + width, Strip.BASE - Strip.CORE);
    double top = y(Strip.BEFORE + width, Strip.BASE - Strip.CORE);
    return new Placing(right, top, angle + Math.PI, scale, width, -curve);
  }

  /** Column on the page of a place in the strip. */
  double x(double u, double v) {
    double along = (u - Strip.BEFORE) * scale;
    double down = (v - Strip.BASE) * scale + bend(along);
    return left + along * Math.cos(angle) - down * Math.sin(angle);
  }

  /** Row on the page of a place in the strip. */
  double y(double u, double v) {
    double along = (u - Strip.BEFORE) * scale;
    double down = (v - Strip.BASE) * scale + bend(along);
    return base + along * Math.sin(angle) + down * Math.cos(angle);
  }

  /** How far below the straight line between its ends it runs. */
  private double bend(double along) {
    return curve == 0 ? 0 : curve * along * (along - width * scale);
  }

  /** The upright box around a stretch of the line, from its tone marks to its lower vowels. */
  PixelBox box(double from, double to) {
    double top = Strip.BASE - 2 * Strip.CORE;
    double bottom = Strip.BASE + 0.6 * Strip.CORE;
    double minX = Math.min(x(from, top), x(from, bottom));
    double maxX = Math.max(x(to, top), x(to, bottom));
    double minY = Math.min(y(from, top), y(to, top));
    double maxY = Math.max(y(from, bottom), y(to, bottom));
    return new PixelBox(minX, minY, maxX - minX, maxY - minY);
  }
}
