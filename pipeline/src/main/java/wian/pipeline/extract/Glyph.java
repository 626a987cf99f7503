package wian.pipeline.extract;

/**
 * One glyph of a text layer, on its line of writing. Lengths in points; {@code along} grows in the
 * direction of writing and {@code across} downwards from it, so that writing at any angle is
 * handled as upright writing is.
 *
 * @param text what it stands for, one character or several
 * @param along where it starts
 * @param across its baseline
 * @param width its advance; 0 for most Thai marks
 * @param size size of its font
 */
record Glyph(String text, double along, double across, double width, double size) {
  double end() {
    return along + width;
  }

  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }

  /** Says that it is a space, or nothing known, and takes no room: it is neither. */
  boolean isMisnamed() {
    return width < 0.01 * size && (isSpace() || text.equals("\uFFFD"));
  }

  /** The same place with another meaning. */
  Glyph meaning(String other) {
    return new Glyph(other, along, across, width, size);
  }

  boolean isLevelWith(Glyph other) {
    return Math.abs(across - other.across) < 0.5 * size && other.along > along - 0.2 * size;
  }

  /** The same glyph, reaching to where another ends. */
  Glyph upTo(Glyph last) {
    return new Glyph(text, along, across, Math.max(width, last.end() - along), size);
  }
}
