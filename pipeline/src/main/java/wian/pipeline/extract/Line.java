package wian.pipeline.extract;

import wian.index.circular.Box;

/**
 * One line of text as it stands on a page.
 *
 * @param text its text, Unicode, as the source gave it but for mechanical damage of the format
 *     (office debris is gone, decomposed ำ is one character); tabs are kept
 * @param box its place on the page; null where the source has no places
 * @param confidence how surely it was read, 0 to 1; 1 for text that was not recognised from a
 *     picture
 */
public record Line(String text, Box box, double confidence) {}
