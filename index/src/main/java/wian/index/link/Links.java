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
    pool.identify(fresh);
    Set<Key> named = new LinkedHashSet<>();
    for (Reading reading : fresh) {
      named.addAll(LetterKeys.finalsOf(reading));
      pool.told(reading)
          .citations()
          .forEach(citation -> named.addAll(LetterKeys.namedBy(citation)));
    }
    pool.bring(named);
    pool.identify(pool.carrying(named));

    Set<Key> others = new LinkedHashSet<>();
    for (Reading reading : fresh) {
      for (Citation citation : pool.told(reading).citations()) {
        others.addAll(othersMeantBy(pool.told(reading), citation));
      }
    }
    pool.bring(others);
    pool.identify(pool.carrying(others));
  }

  /**
   * Where to look beyond the very number that is cited: for one that is not held among those that
   * look like it, and for a cover's copy in the cover's own file.
   */
  private Set<Key> othersMeantBy(Reading from, Citation citation) {
    String itself = pool.letterId(from);
    List<Reading> held =
        pool.carrying(LetterKeys.namedBy(citation)).stream()
            .filter(to -> Match.of(from, citation, to).isPresent())
            .filter(to -> !pool.letterId(to).equals(itself))
            .toList();
    if (held.isEmpty()) {
      return LetterKeys.alikeTo(citation);
    }
    boolean copyIsLookedFor =
        citation.relation() == Relation.FORWARDS && held.stream().noneMatch(from::sameFile);
    return copyIsLookedFor ? Set.of(LetterKeys.sameFile(from)) : Set.of();
  }

  /** The links of a letter that was prepared. */
  List<Line> from(Reading reading) {
    return known.computeIfAbsent(reading, from -> new Linker(pool).from(pool.told(from)));
  }

  Pool pool() {
    return pool;
  }
}
