package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Another reading than the one printed, proved by other letters; what was printed stays beside it.
 *
 * @param reference the canonical reference; null where it is not in question
 * @param date the date, Gregorian ISO-8601; null where it is not in question
 * @param by who says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resolved(String reference, String date, String by) {}
