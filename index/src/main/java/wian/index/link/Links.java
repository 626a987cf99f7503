package wian.index.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links of letters, with what has to be asked before they can be told. */
final class Links {
  private final Pool pool;
  private final Set<Reading> prepared = new HashSet<>();
  private final Map<Reading, List<Line>> known = new HashMap<>();

  Links(Pool pool) {
    this.pool = pool;
  }

  /**
   * Brings what the letters' citations may mean, and all readings of the letters so found: three
   * questions for any number of letters.
   */
  void prepare(Collection<Reading> readings) {
    List<Reading> fresh = readings.stream().filter(prepared::add).toList();
    pool.identify(fresh);
    Set<Key> meant = new LinkedHashSet<>();
    fresh.forEach(reading -> meant.addAll(LetterKeys.citedBy(reading)));
    pool.bring(meant);
    pool.identify(pool.carrying(meant));
  }

  /** The links of a letter that was prepared. */
  List<Line> from(Reading reading) {
    return known.computeIfAbsent(reading, new Linker(pool)::from);
  }

  Pool pool() {
    return pool;
  }
}
