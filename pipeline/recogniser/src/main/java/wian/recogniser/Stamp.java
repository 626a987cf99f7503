package wian.recogniser;

/**
 * What was stamped on a page: a stamp of receipt (ตรารับหนังสือ), a seal, an urgency word.
 *
 * @param left of its picture on the page, in dots
 * @param top likewise
 * @param ink its ink alone
 */
record Stamp(int left, int top, GreyPage ink) {}
