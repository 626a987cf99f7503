package wian.recogniser;

/**
 * What stands in one column of a line: a character, or vowel and tone mark on one consonant.
 *
 * @param text one or two characters
 * @param box its place on the page
 * @param confidence how surely it was read, 0 to 1
 */
public record Sign(String text, PixelBox box, double confidence) {}
