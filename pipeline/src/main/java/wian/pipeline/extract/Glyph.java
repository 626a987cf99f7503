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
}
