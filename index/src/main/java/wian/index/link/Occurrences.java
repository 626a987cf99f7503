package wian.index.link;

import java.time.LocalDate;
import java.util.stream.Stream;
import wian.index.circular.Deadline;

/**
 * The period for which days that come again are told one by one.
 *
 * @param from first day
 * @param to last day; null where they are told by their rule alone
 */
record Occurrences(LocalDate from, LocalDate to) {
  /** No period is asked for: the rule stands for its days. */
  static final Occurrences UNTOLD = new Occurrences(null, null);

  /** More days than a daily report has in ten years are of no use to anybody. */
  private static final int MOST = 3_700;

  /** The deadline on each of its days within the period; itself where it does not come again. */
  Stream<Deadline> of(Deadline deadline) {
    if (to == null || deadline.recurs() == null || deadline.due() != null) {
      return Stream.of(deadline);
    }
    LocalDate first =
        deadline.from() != null && deadline.from().isAfter(from) ? deadline.from() : from;
    // A rule of a form that tells no day stays as it is: it must not be lost.
    return Recurrence.next(deadline.recurs(), first).isEmpty()
        ? Stream.of(deadline)
        : Recurrence.days(deadline.recurs(), first, to)
            .limit(MOST)
            .map(day -> Periods.withDue(deadline, day));
  }
}
