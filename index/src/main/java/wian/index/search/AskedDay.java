package wian.index.search;

import java.time.LocalDate;

/**
 * A day or month in what a person types.
 *
 * @param from first day
 * @param to last day; equal to the first for a day
 * @param ofIssue whether it is said to be the day of issue (ลงวันที่)
 * @param words as words
 */
public record AskedDay(LocalDate from, LocalDate to, boolean ofIssue, AskedWord words) {}
