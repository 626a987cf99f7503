package wian.index.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readings that one question has brought so far: each key is asked of the store once. */
final class Pool {
  private final Letters letters;
  private final Set<Key> asked = new HashSet<>();
  private final Set<Reading> held = new HashSet<>();
  private final Map<Key, Set<Reading>> byKey = new HashMap<>();
  private final Map<String, Map<Reading, String>> identities = new HashMap<>();

  Pool(Letters letters) {
    this.letters = letters;
  }

  /** Brings all readings that carry one of the keys; answers the ones that are new. */
  List<Reading> bring(Collection<Key> keys) {
    Set<Key> questions = new LinkedHashSet<>(keys);
    questions.removeAll(asked);
    if (questions.isEmpty()) {
      return List.of();
    }
    asked.addAll(questions);
    return letters.carrying(questions).stream().filter(this::take).toList();
  }

  /** Takes a reading that another question has answered; whether it is new. */
  boolean take(Reading reading) {
    if (!held.add(reading)) {
      return false;
    }
    for (Key key : LetterKeys.carriedBy(reading)) {
      byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(reading);
    }
    reading.name().ifPresent(identities::remove);
    return true;
  }

  /** Takes readings, and brings all readings of their names, so that their letters can be told. */
  void identify(Collection<Reading> readings) {
    Set<Key> names = new LinkedHashSet<>();
    for (Reading reading : readings) {
      take(reading);
      LetterKeys.named(reading).ifPresent(names::add);
    }
    bring(names);
  }

  /** How many readings held carry the key. */
  int count(Key key) {
    return letters.count(key);
  }

  /** The whole text of a reading; empty where it has none. */
  String text(Reading reading) {
    return letters.text(reading).orElse("");
  }

  /** The readings brought that carry one of the keys. */
  Set<Reading> carrying(Collection<Key> keys) {
    Set<Reading> found = new LinkedHashSet<>();
    for (Key key : keys) {
      found.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return found;
  }

  /** Names the letter that it is a reading of; all readings of its name must have been brought. */
  String letterId(Reading reading) {
    return reading
        .name()
        .map(name -> identities.computeIfAbsent(name, this::identify).get(reading))
        .orElseGet(() -> reading.letter().id() == null ? reading.id() : reading.letter().id());
  }

  private Map<Reading, String> identify(String name) {
    return Identity.of(name, byKey.getOrDefault(new Key(Key.Kind.NAME, name), Set.of()));
  }
}
