package wian.index.search;

/**
 * A letter of this office that answers the one that set a deadline. It suggests that the deadline
 * is done; only a person says so.
 *
 * @param canonical its reference
 * @param date its day, Gregorian ISO-8601; null where unknown
 * @param letter where it is held
 */
public record OwnReply(String canonical, String date, Link.End letter) {}
