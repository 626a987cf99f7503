package wian.recogniser;

/**
 * A place on the picture of a page, in its dots from the top left; may reach beyond an edge.
 *
 * @param x left edge
 * @param y upper edge
 * @param width how wide
 * @param height how high
 */
public record PixelBox(double x, double y, double width, double height) {}
