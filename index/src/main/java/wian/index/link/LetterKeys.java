package wian.index.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Citation;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.Relation;
import wian.index.link.Key.Kind;
import wian.index.search.ReferenceQuery;

/** The keys that a letter carries, and those by which letters that belong to it are asked for. */
public final class LetterKeys {
  private LetterKeys() {}

  /** The keys that a letter is indexed under. */
  public static Set<Key> carriedBy(Reading reading) {
    Set<Key> keys = new LinkedHashSet<>();
    for (String name : Numbers.names(reading.letter())) {
      Numbers.whole(name)
          .ifPresent(number -> add(keys, Kind.NAME, NumberWords.held(number, reading.years())));
    }
    reading.name().ifPresent(name -> keys.add(new Key(Kind.NAME, name)));
    keys.add(sameFile(reading));
    keys.addAll(sameText(reading));
    for (Citation citation : reading.citations()) {
      keys.addAll(carriedFor(citation));
      if (citation.canonical() != null && reading.number().orElse(null) instanceof LetterNumber n) {
        keys.add(answering(citation.canonical(), n.agency()));
      }
    }
    subject(reading).ifPresent(keys::add);
    if (!reading.draft()) {
      for (Deadline deadline : reading.letter().deadlines()) {
        if (deadline.standing() == Deadline.Standing.SET && deadline.replaces() != null) {
          keys.add(moving(deadline.kind(), deadline.replaces().toString()));
        }
      }
    }
    return keys;
  }

  private static Set<Key> carriedFor(Citation citation) {
    Set<Key> keys = new LinkedHashSet<>();
    if (citation.canonical() != null) {
      keys.add(new Key(Kind.CITES, citation.canonical()));
    }
    Numbers.whole(citation.canonical())
        .map(number -> NumberWords.held(number, Dating.years(citation)))
        .ifPresent(words -> {
          add(keys, Kind.CITES, words);
          if (citation.relation() == Relation.CANCELS) {
            add(keys, Kind.CANCELS, words);
          }
        });
    return keys;
  }

  /** Letters with these agency letters that cite a number. */
  static Key answering(String canonical, String agency) {
    return new Key(Kind.ANSWERS, canonical + "|" + agency);
  }

  /** All letters that a draft may have become; none for a letter that is no draft. */
  static Set<Key> finalsOf(Reading draft) {
    return subject(draft)
        .filter(key -> key.kind() == Kind.DRAFT)
        .map(key -> Set.of(new Key(Kind.SUBJECT, key.value())))
        .orElse(Set.of());
  }

  /** All letters that a citation may mean: of its number, and of numbers that look like it. */
  static Set<Key> meantBy(Citation citation) {
    Set<Key> keys = namedBy(citation);
    keys.addAll(alikeTo(citation));
    return keys;
  }

  /** Letters of the very number that is cited, agency letters left aside where they are missing. */
  static Set<Key> namedBy(Citation citation) {
    Set<Key> keys = new LinkedHashSet<>();
    Numbers.whole(citation.canonical())
        .ifPresent(number -> add(keys, Kind.NAME, NumberWords.exact(number)));
    if (citation.canonical() != null) {
      keys.add(new Key(Kind.NAME, citation.canonical()));
    }
    return keys;
  }

  /** Letters of a number that may have been misread for the one cited, or the other way round. */
  static Set<Key> alikeTo(Citation citation) {
    Set<Key> keys = new LinkedHashSet<>();
    Numbers.whole(citation.canonical())
        .ifPresent(
            number -> add(keys, Kind.NAME, NumberWords.alike(number, Dating.years(citation))));
    return keys;
  }

  /** All letters that may cite this one, and a final's drafts. */
  static Set<Key> citing(Reading reading) {
    Set<Key> keys = naming(reading, Kind.CITES);
    subject(reading)
        .filter(key -> key.kind() == Kind.SUBJECT)
        .ifPresent(key -> keys.add(new Key(Kind.DRAFT, key.value())));
    return keys;
  }

  /** All letters that cite the number asked for; nothing where its parts are too few to tell. */
  public static Set<Key> citing(ReferenceQuery asked) {
    return NumberWords.asked(asked).map(word -> Set.of(new Key(Kind.CITES, word))).orElse(Set.of());
  }

  /** All letters that may cancel this one. */
  static Set<Key> cancelling(Reading reading) {
    return naming(reading, Kind.CANCELS);
  }

  private static Set<Key> naming(Reading reading, Kind kind) {
    Set<Key> keys = new LinkedHashSet<>();
    if (!reading.draft()) {
      for (String name : Numbers.names(reading.letter())) {
        Numbers.whole(name)
            .ifPresent(number -> {
              add(keys, kind, NumberWords.exact(number));
              add(keys, kind, NumberWords.alike(number, reading.years()));
            });
      }
    }
    return keys;
  }

  /** All readings of the letter that this is one of. */
  static Optional<Key> named(Reading reading) {
    return reading.name().map(name -> new Key(Kind.NAME, name));
  }

  /** Readings of nearly the same text whose numbers look like each other. */
  static Set<Key> sameText(Reading reading) {
    Set<Key> keys = new LinkedHashSet<>();
    addSameText(keys, reading);
    if (reading.isCorrected()) {
      addSameText(keys, reading.asRead());
    }
    return keys;
  }

  private static void addSameText(Set<Key> keys, Reading reading) {
    if (reading.name().isPresent()) {
      reading
          .number()
          .ifPresent(
              number -> add(keys, Kind.TEXT, NumberWords.withText(number, reading.sketch())));
    }
  }

  /** All letters of a letter's file. */
  static Key sameFile(Reading reading) {
    return new Key(Kind.FILE, reading.sha256());
  }

  /** Letters that move a day. */
  static Key moving(Deadline.Kind kind, String day) {
    return new Key(Kind.MOVES, kind + "|" + day);
  }

  /** An office's subject: what a draft has in common with its final. */
  private static Optional<Key> subject(Reading reading) {
    Letter letter = reading.letter();
    String subject = Names.plain(letter.subject());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    return letter
        .canonical()
        .flatMap(ReferenceNumber::ofCanonical)
        .filter(LetterNumber.class::isInstance)
        .map(LetterNumber.class::cast)
        .map(number ->
            new Key(
                reading.draft() ? Kind.DRAFT : Kind.SUBJECT,
                Numbers.office(number) + "|" + shortened(subject)));
  }

  /** A term of the index cannot be of any length; no two subjects differ only so far back. */
  private static String shortened(String subject) {
    return subject.substring(0, Math.min(subject.length(), 400));
  }

  private static void add(Collection<Key> keys, Kind kind, Set<String> words) {
    words.forEach(word -> keys.add(new Key(kind, word)));
  }
}
