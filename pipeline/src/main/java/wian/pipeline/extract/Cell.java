package wian.pipeline.extract;

/** A glyph with a place of its own in the line, and the Thai marks above and below it. */
final class Cell {
  /** Share of a glyph's width; a mark that starts before it belongs to what stands left of it. */
  private static final double OWN = 0.35;

  private final Glyph base;
  private final StringBuilder text;

  Cell(Glyph base) {
    this.base = base;
    this.text = new StringBuilder(base.text());
  }

  Glyph base() {
    return base;
  }

  void add(String marks) {
    text.append(marks);
  }

  /** Takes over the marks of the same glyph drawn again. */
  void absorb(Cell again) {
    text.append(again.text, base.text().length(), again.text.length());
  }

  /** What it reads, marks in the order drawn. */
  String text() {
    return text.toString();
  }

  /**
   * How far the mark is from where marks of this glyph start, in sizes of the font; infinite where
   * it cannot be one. Marks have no width and start where their consonant ends, a little before for
   * tall consonants.
   */
  double distance(Glyph mark) {
    boolean level = Math.abs(mark.across() - base.across()) < 0.6 * base.size();
    boolean after = mark.along() > base.along() + OWN * base.width();
    return level && after && !base.isSpace()
        ? Math.abs(mark.along() - base.end()) / base.size()
        : Double.POSITIVE_INFINITY;
  }

  /** Whether the other is the same glyph drawn again, for bold. */
  boolean isDrawnAgain(Cell other) {
    return base.text().equals(other.base.text())
        && Math.abs(base.along() - other.base.along()) < 0.2 * base.width()
        && Math.abs(base.across() - other.base.across()) < 0.2 * base.size();
  }
}
