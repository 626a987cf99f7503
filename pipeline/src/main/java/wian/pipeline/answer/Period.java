package wian.pipeline.answer;

import java.time.Clock;
import java.time.LocalDate;
import wian.index.search.DeadlineQuestion;

/**
 * The days that a question for deadlines is about.
 *
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 */
public record Period(LocalDate from, LocalDate to) {

  /**
   * A period that is one.
   *
   * @throws BadQuestion where it ends before it begins
   */
  public static Period of(LocalDate from, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadQuestion("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น", "the period ends before it begins");
    }
    return new Period(from, to);
  }

  /** The question for what is due in it, asked today in Bangkok. */
  public DeadlineQuestion question(String who, boolean all, Clock clock) {
    return question(who, all, false, clock);
  }

  /** The same, for this office alone. */
  public DeadlineQuestion question(String who, boolean all, boolean ours, Clock clock) {
    return new DeadlineQuestion(
        from, to, who, all, ours, LocalDate.now(clock.withZone(ThaiDay.BANGKOK)));
  }
}
