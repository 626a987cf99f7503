package wian.recogniser;

/**
 * Ink that hangs together: a letter, a vowel above one, a rule, a speck.
 *
 * @param left its first column
 * @param top its first row
 * @param right the column after its last
 * @param bottom the row after its last
 * @param area how many dots are ink
 */
record Blob(int left, int top, int right, int bottom, int area) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  double middle() {
    return (left + right) / 2.0;
  }

  /** Moved down. */
  Blob lower(double rows) {
    int by = (int) Math.round(rows);
    return by == 0 ? this : new Blob(left, top + by, right, bottom + by, area);
  }

  /** Whether their boxes share a place. */
  boolean meets(Blob other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Both as one. */
  Blob around(Blob other) {
    return new Blob(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        area + other.area);
  }
}
