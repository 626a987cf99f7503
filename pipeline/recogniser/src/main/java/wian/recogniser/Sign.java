package wian.recogniser;

/**
 * What stands in one column of a line: a character, or vowel and tone mark on one consonant.
 *
 * @param text one or two characters
 * @param box its place on the page
 * @param confidence how surely it was read, 0 to 1
 * @param byHand whether it was written by hand, or handwriting beside it could not be read
 */
public record Sign(String text, PixelBox box, double confidence, boolean byHand) {
  /** A printed one. */
  Sign(String text, PixelBox box, double confidence) {
    this(text, box, confidence, false);
  }
}
