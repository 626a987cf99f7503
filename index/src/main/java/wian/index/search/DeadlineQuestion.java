package wian.index.search;

import java.time.LocalDate;

/**
 * Which deadlines are asked for.
 *
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 * @param who only those whose {@code who}, addressees or folder hold this text; null for all
 * @param all moved, void, done and past ones too, not only open ones
 * @param today the day that "open" and "past" are told by, in Asia/Bangkok
 */
public record DeadlineQuestion(
    LocalDate from, LocalDate to, String who, boolean all, LocalDate today) {}
