package wian.index.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wian.index.circular.Citation;
import wian.index.circular.Relation;

/** The links of letters, with what has to be asked before they can be told. */
final class Links {
  private final Pool pool;
  private final Set<Reading> prepared = new HashSet<>();
  private final Map<Reading, List<Line>> known = new HashMap<>();

  Links(Pool pool) {
    this.pool = pool;
  }

  /**
   * Brings what the letters' citations may mean, and all readings of the letters so found: a few
   * questions for any number of letters. Numbers that look like the one cited are asked for only
   * where that very number is not held.
   */
  void prepare(Collection<Reading> readings) {
    List<Reading> fresh = readings.stream().filter(prepared::add).toList();
    Set<Key> named = new LinkedHashSet<>();
    for (Reading reading : fresh) {
      named.addAll(LetterKeys.finalsOf(reading));
      reading.citations().forEach(citation -> named.addAll(LetterKeys.namedBy(citation)));
    }
    pool.identify(fresh);
    pool.bring(named);
    pool.identify(pool.carrying(named));

    Set<Key> alike = new LinkedHashSet<>();
    for (Reading reading : fresh) {
      for (Citation citation : reading.citations()) {
        if (!isHeld(reading, citation)) {
          alike.addAll(LetterKeys.alikeTo(citation));
        }
      }
    }
    pool.bring(alike);
    pool.identify(pool.carrying(alike));
  }

  /** Whether the very number is held, for a cover in its own file: there the copy should be. */
  private boolean isHeld(Reading from, Citation citation) {
    String itself = pool.letterId(from);
    return pool.carrying(LetterKeys.namedBy(citation)).stream()
        .filter(to -> citation.relation() != Relation.FORWARDS || to.sameFile(from))
        .filter(to -> Match.of(from, citation, to).isPresent())
        .anyMatch(to -> !pool.letterId(to).equals(itself));
  }

  /** The links of a letter that was prepared. */
  List<Line> from(Reading reading) {
    return known.computeIfAbsent(reading, new Linker(pool)::from);
  }

  Pool pool() {
    return pool;
  }
}
