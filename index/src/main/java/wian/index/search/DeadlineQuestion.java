package wian.index.search;

import java.time.LocalDate;

/**
 * Which deadlines are asked for.
 *
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 * @param who only those whose {@code who}, addressees or folder hold this text; null for all
 * @param all moved, void, done and past ones too, not only open ones
 * @param ours only what is this office's, or may be; nothing is left out where the office did not
 *     say which it is
 * @param today the day that "open" and "past" are told by, in Asia/Bangkok
 */
public record DeadlineQuestion(
    LocalDate from, LocalDate to, String who, boolean all, boolean ours, LocalDate today) {
  /** Whosever they are. */
  public DeadlineQuestion(LocalDate from, LocalDate to, String who, boolean all, LocalDate today) {
    this(from, to, who, all, false, today);
  }
}
