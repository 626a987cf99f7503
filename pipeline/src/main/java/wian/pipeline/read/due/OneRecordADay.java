package wian.pipeline.read.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wian.index.circular.Certainty;
import wian.index.circular.Deadline;

/** A letter's deadlines, one record a day, however often the letter names it. */
final class OneRecordADay {
  private final List<Deadline> deadlines = new ArrayList<>();

  List<Deadline> all() {
    return List.copyOf(deadlines);
  }

  /**
   * Takes one more: of a day with its hour and without, that with the hour; of one read and one in
   * doubt, that which is read; one both recounted and set anew is set.
   */
  void add(Deadline more) {
    boolean recalled = more.standing() == Deadline.Standing.RECALLED;
    boolean extension = more.replaces() != null;
    if (deadlines.stream()
        .anyMatch(d ->
            same(d, more)
                && (d.standing() == more.standing() || recalled)
                && (extension || !surer(more, d)))) {
      return;
    }
    deadlines.removeIf(d ->
        !recalled
            && !extension
            && (same(d, more)
                || (d.standing() == Deadline.Standing.RECALLED && sameDay(d, more))
                || (d.time() == null && d.standing() == more.standing() && same(more, d))));
    deadlines.add(more);
  }

  /** Whether a day is read where the letter named it before only with doubt. */
  private static boolean surer(Deadline more, Deadline before) {
    return more.standing() == before.standing()
        && more.certainty() == Certainty.READ
        && before.certainty() == Certainty.UNCERTAIN;
  }

  /** Whether two name one day, with its hour or without. */
  private static boolean sameDay(Deadline a, Deadline b) {
    return a.kind() == b.kind()
        && a.due() != null
        && a.due().equals(b.due())
        && a.time() == null
        && a.relative() == null
        && Objects.equals(a.from(), b.from());
  }

  private static boolean same(Deadline a, Deadline b) {
    return a.kind() == b.kind()
        && Objects.equals(a.due(), b.due())
        && Objects.equals(a.from(), b.from())
        && Objects.equals(a.recurs(), b.recurs())
        && Objects.equals(a.relative(), b.relative())
        && (Objects.equals(a.time(), b.time()) || b.time() == null);
  }
}
