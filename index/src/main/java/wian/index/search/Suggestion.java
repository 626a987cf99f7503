package wian.index.search;

/**
 * A number that goes on from what was typed.
 *
 * @param canonical the canonical reference
 * @param date day of issue, Gregorian ISO-8601; null where unknown
 * @param subject the letter's subject; null where it has none
 * @param letterId the letter
 */
public record Suggestion(String canonical, String date, String subject, String letterId) {}
