package wian.index.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Relation;

/** Which letters are cancelled. A letter that was itself cancelled cancels nothing any more. */
final class Cancelled {
  /** A cancelling of a cancelling of a cancelling is the most that anybody has seen. */
  private static final int DEPTH = 4;

  private final Map<String, Line> byLetter;

  private Cancelled(Map<String, Line> byLetter) {
    this.byLetter = byLetter;
  }

  /** Which of these letters are cancelled by letters held. */
  static Cancelled of(Links links, Collection<Reading> letters) {
    return new Cancelled(found(links, letters, DEPTH));
  }

  /** What cancels the letter; empty where nothing does. */
  Optional<Line> by(String letterId) {
    return Optional.ofNullable(byLetter.get(letterId));
  }

  private static Map<String, Line> found(Links links, Collection<Reading> letters, int depth) {
    List<Line> lines = cancelling(links, letters);
    Map<String, Line> dead =
        lines.isEmpty() || depth == 0
            ? Map.of()
            : found(links, lines.stream().map(Line::from).toList(), depth - 1);
    Map<String, Line> found = new HashMap<>();
    for (Line line : lines) {
      if (!dead.containsKey(line.link().from().letterId())) {
        found.putIfAbsent(line.link().to().letterId(), line);
      }
    }
    return found;
  }

  /** The lines of letters held that cancel one of these, the oldest letter's first. */
  private static List<Line> cancelling(Links links, Collection<Reading> letters) {
    Set<Key> keys = new LinkedHashSet<>();
    letters.forEach(reading -> keys.addAll(LetterKeys.cancelling(reading)));
    links.pool().bring(keys);
    List<Reading> perhaps =
        links.pool().carrying(keys).stream()
            .filter(reading -> !reading.draft())
            .sorted(
                Comparator.comparing((Reading reading) -> reading.dating().earliest())
                    .thenComparing(Reading::file)
                    .thenComparing(Reading::id))
            .toList();
    links.prepare(perhaps);
    return perhaps.stream()
        .flatMap(reading -> links.from(reading).stream())
        .filter(line -> line.holds() && line.says(Relation.CANCELS))
        .toList();
  }
}
