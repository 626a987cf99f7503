package wian.index.circular;

/**
 * Where a fact is printed: the evidence a person can be shown.
 *
 * @param page page of the file, from 1
 * @param line line of the page, from 1
 * @param box the line's or the words' place on the page; null where the source has no pages
 */
public record Place(int page, int line, Box box) {}
