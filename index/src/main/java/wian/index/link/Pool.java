package wian.index.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Letter;
import wian.index.correct.OtherArrivals;

/** The readings that one question has brought so far: each key is asked of the store once. */
final class Pool {
  private final Letters letters;
  private final Set<Key> asked = new HashSet<>();
  private final Set<Reading> held = new HashSet<>();
  private final Map<Key, Set<Reading>> byKey = new HashMap<>();
  private final Map<Reading, String> letterIds = new HashMap<>();
  private final Map<Reading, Reading> told = new HashMap<>();
  private final Votes votes = new Votes(this);
  private boolean confirmed;

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

  /** Brings the newest of the readings that carry one of the keys. */
  List<Reading> newest(Set<Key> keys, int limit) {
    List<Reading> newest = letters.newest(keys, 0, limit);
    newest.forEach(this::take);
    return newest;
  }

  /**
   * Letters that cite a number, as far as they are of use as witnesses: of very many the newest.
   */
  Collection<Reading> citing(String name) {
    Set<Key> citing = Set.of(new Key(Key.Kind.CITES, name));
    if (letters.count(new Key(Key.Kind.CITES, name)) > Neighbourhood.HUB) {
      return newest(citing, Neighbourhood.HUB);
    }
    bring(citing);
    return carrying(citing);
  }

  /** Takes a reading that another question has answered; whether it is new. */
  boolean take(Reading reading) {
    if (!held.add(reading)) {
      return false;
    }
    confirmed |= reading.isCorrected();
    for (Key key : LetterKeys.carriedBy(reading)) {
      byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(reading);
    }
    return true;
  }

  /**
   * Takes readings, and brings at once what their letters are told by: all readings of their names,
   * and those of nearly the same text whose number was read as another.
   */
  void identify(Collection<Reading> readings) {
    Set<Key> names = new LinkedHashSet<>();
    for (Reading reading : readings) {
      take(reading);
      LetterKeys.named(reading).ifPresent(names::add);
      names.addAll(LetterKeys.sameText(reading));
    }
    bring(names);
    Set<Key> texts = new LinkedHashSet<>();
    carrying(names).forEach(reading -> texts.addAll(LetterKeys.sameText(reading)));
    bring(texts);
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

  /** The canonical reference that the readings of its letter agree on; empty where it has none. */
  Optional<String> name(Reading reading) {
    return votes.name(reading);
  }

  /** Names the letter that it is a reading of. */
  String letterId(Reading reading) {
    if (!letterIds.containsKey(reading)) {
      take(reading);
      name(reading)
          .ifPresentOrElse(
              name -> letterIds.putAll(Identity.of(name, votes.readings(name))),
              () ->
                  letterIds.put(
                      reading,
                      reading.letter().id() == null ? reading.id() : reading.letter().id()));
    }
    return letterIds.get(reading);
  }

  /**
   * A reading that was identified, with what persons said of the days and citations of its letter,
   * whichever arrival they said it of.
   */
  Reading told(Reading reading) {
    return confirmed ? told.computeIfAbsent(reading, this::toldElsewhere) : reading;
  }

  private Reading toldElsewhere(Reading reading) {
    List<Letter> others =
        readings(reading).stream()
            .filter(other -> !other.equals(reading))
            .map(Reading::letter)
            .toList();
    Letter letter = OtherArrivals.told(reading.letter(), others);
    return letter.equals(reading.letter()) ? reading : reading.with(letter);
  }

  /** All readings of the letter that it is one of, in one order. */
  List<Reading> readings(Reading reading) {
    String letterId = letterId(reading);
    return name(reading).map(votes::readings).orElse(Set.of(reading)).stream()
        .filter(other -> letterId(other).equals(letterId))
        .sorted(Comparator.comparing(Reading::file).thenComparing(Reading::id))
        .toList();
  }
}
