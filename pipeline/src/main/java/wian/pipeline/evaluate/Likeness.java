package wian.pipeline.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How surely two readings are of the same letter: the facts they share, each by its weight. */
final class Likeness {
  private static final Map<Field, Integer> WEIGHTS =
      new EnumMap<>(
          Map.of(
              Field.REFERENCE, 4,
              Field.CITATIONS, 2,
              Field.DEADLINES, 1,
              Field.DATE, 2,
              Field.SUBJECT, 2,
              Field.TO, 1));

  private Likeness() {}

  static double of(Facts truth, Facts read) {
    int shared = 0;
    for (Map.Entry<Field, Integer> weight : WEIGHTS.entrySet()) {
      Set<Fact> both = new HashSet<>(truth.stated(weight.getKey()));
      both.retainAll(read.stated(weight.getKey()));
      shared += weight.getValue() * both.size();
    }
    double likeness = shared;
    String wanted = number(truth);
    String got = number(read);
    if (!wanted.isEmpty() && !got.isEmpty()) {
      likeness += 2 * Resemblance.of(wanted, got);
    }
    // Letters that share nothing are paired rather than left over.
    return likeness + 0.1;
  }

  private static String number(Facts facts) {
    return facts.stated(Field.REFERENCE).stream()
        .map(fact -> fact.parts().getFirst())
        .findFirst()
        .orElse("");
  }
}
