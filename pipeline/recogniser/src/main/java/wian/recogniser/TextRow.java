package wian.recogniser;

/**
 * A line of text, or a piece of one, on a levelled page.
 *
 * @param left where its ink begins
 * @param right where it ends
 * @param slope of its baseline, downwards to the right
 * @param base height of its baseline at column 0
 * @param curve by how much it bends, as on the photograph of a page that does not lie flat: what is
 *     added for the square of a column
 * @param core height of its consonants
 * @param glyphs blobs that it was found by
 */
record TextRow(
    double left, double right, double slope, double base, double curve, double core, int glyphs) {
  double width() {
    return right - left;
  }

  double baseAt(double x) {
    return (curve * x + slope) * x + base;
  }

  /** Slope of the straight line between its ends. */
  double chord() {
    return slope + curve * (left + right);
  }

  /** Height of the baseline in its middle. */
  double middle() {
    return baseAt((left + right) / 2);
  }

  /** On the page with so many times as many dots each way. */
  TextRow finer(int times) {
    return new TextRow(
        left * times, right * times, slope, base * times, curve / times, core * times, glyphs);
  }

  /** What of it is not the end or beginning of a neighbour on the same baseline. */
  TextRow beside(TextRow other) {
    double x = (Math.max(left, other.left) + Math.min(right, other.right)) / 2;
    if (overlap(other) <= 0 || Math.abs(baseAt(x) - other.baseAt(x)) > 0.5 * core) {
      return this;
    }
    return left < other.left
        ? new TextRow(left, other.left, slope, base, curve, core, glyphs)
        : new TextRow(other.right, right, slope, base, curve, core, glyphs);
  }

  /** Whether another one is the same line, which a stamp has cut in two. */
  boolean goesOnIn(TextRow other) {
    return -overlap(other) < core
        && Math.abs(baseAt(other.left) - other.baseAt(other.left)) < 0.25 * core
        && Math.abs(baseAt(other.right) - other.baseAt(other.right)) < 0.25 * core
        && Math.abs(core - other.core) < 0.15 * core;
  }

  /** With all that it goes on in. */
  TextRow upTo(TextRow other) {
    return new TextRow(
        Math.min(left, other.left),
        Math.max(right, other.right),
        slope,
        base,
        curve,
        core,
        glyphs + other.glyphs);
  }

  /** How far two lines stand over one another, in dots; negative for those side by side. */
  double overlap(TextRow other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }
}
