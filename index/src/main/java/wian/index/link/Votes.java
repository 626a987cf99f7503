package wian.index.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wian.index.circular.Certainty;

/**
 * Under which number a letter goes whose readings do not agree in it. A letter that arrives several
 * times is read several times; where a digit of its number is read differently, the readings vote,
 * and so do the letters that cite it by its day.
 */
final class Votes {
  private final Pool pool;
  private final Map<Reading, String> known = new HashMap<>();
  private final Map<Reading, Set<Reading>> copies = new HashMap<>();

  Votes(Pool pool) {
    this.pool = pool;
  }

  /** The canonical reference of its letter; empty where it has none. */
  Optional<String> name(Reading reading) {
    return reading
        .name()
        .map(own -> {
          if (!known.containsKey(reading)) {
            Set<Reading> all = copies(reading);
            String elected = all.size() == 1 ? own : elected(all);
            all.forEach(copy -> known.put(copy, elected));
          }
          return known.get(reading);
        });
  }

  /** All readings whose letters go by a canonical reference, whatever is printed on them. */
  Set<Reading> readings(String name) {
    Key named = new Key(Key.Kind.NAME, name);
    pool.bring(Set.of(named));
    Set<Reading> readings = new LinkedHashSet<>();
    for (Reading reading : pool.carrying(Set.of(named))) {
      if (reading.name().filter(name::equals).isPresent()) {
        copies(reading).stream()
            .filter(copy -> name(copy).filter(name::equals).isPresent())
            .forEach(readings::add);
      }
    }
    return readings;
  }

  /** It, and the readings of the same letter on which the number was read as another. */
  private Set<Reading> copies(Reading reading) {
    Set<Reading> found = copies.get(reading);
    if (found == null) {
      found = new LinkedHashSet<>(Set.of(reading));
      Deque<Reading> open = new ArrayDeque<>(found);
      while (!open.isEmpty()) {
        Reading one = open.remove();
        Set<Key> keys = LetterKeys.sameText(one);
        pool.bring(keys);
        for (Reading other : pool.carrying(keys)) {
          if (!found.contains(other) && SameText.isOneLetter(pool, one, other)) {
            found.add(other);
            open.add(other);
          }
        }
      }
      for (Reading copy : found) {
        copies.put(copy, found);
      }
    }
    return found;
  }

  /**
   * What a person confirmed; else most readings and citing letters, then most readings that are not
   * in doubt.
   */
  private String elected(Collection<Reading> all) {
    Optional<String> confirmed = Confirmed.last("reference", all).flatMap(Reading::name);
    if (confirmed.isPresent()) {
      return confirmed.get();
    }
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Integer> sure = new TreeMap<>();
    for (Reading reading : all) {
      String name = reading.name().orElseThrow();
      votes.merge(name, 1, Integer::sum);
      sure.merge(
          name, reading.letter().reference().certainty() == Certainty.READ ? 1 : 0, Integer::sum);
    }
    votes.replaceAll((name, readings) -> readings + citing(name, all).size());
    return votes.keySet().stream()
        .max(
            Comparator.<String>comparingInt(votes::get)
                .thenComparingInt(sure::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Letters that cite one of the readings by this number and by its day. */
  private Set<String> citing(String name, Collection<Reading> readings) {
    Set<String> citing = new TreeSet<>();
    for (Reading reading : readings) {
      citing.addAll(SameText.calledBy(pool, name, reading));
    }
    return citing;
  }
}
