package wian.pipeline.evaluate;

import java.util.HashSet;
import java.util.Set;

/**
 * A letter of the truth beside the letter that was read for it; either may be {@link Facts#NONE}.
 */
record Row(Facts truth, Facts read) {

  Difference difference(Field field) {
    Set<Fact> wanted = truth.stated(field);
    Set<Fact> got = read.stated(field);
    Difference plain = new Difference(and(wanted, got), less(got, wanted), less(wanted, got));
    boolean accepted = !plain.missed().isEmpty() && truth.accepts(field, plain.madeUp());
    return accepted ? new Difference(wanted, Set.of(), Set.of()) : plain;
  }

  Count resolved() {
    return new Count(
        and(truth.resolved(), read.resolved()).size(),
        less(read.resolved(), truth.resolved()).size(),
        less(truth.resolved(), read.resolved()).size());
  }

  private static Set<Fact> and(Set<Fact> some, Set<Fact> others) {
    Set<Fact> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static Set<Fact> less(Set<Fact> some, Set<Fact> others) {
    Set<Fact> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** What was read of one field, against its truth. */
  record Difference(Set<Fact> hit, Set<Fact> madeUp, Set<Fact> missed) {
    Count count() {
      return new Count(hit.size(), madeUp.size(), missed.size());
    }
  }
}
