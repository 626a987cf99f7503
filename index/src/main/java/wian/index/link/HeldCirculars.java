package wian.index.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Letter;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.CitingPage;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.FoundLetter;
import wian.index.search.FoundLetters;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.OneLetter;
import wian.index.search.ReferenceQuery;
import wian.index.search.Suggestion;
import wian.index.search.Viewer;

/**
 * The questions, answered from the letters held. Thread-safe; whoever opened the source closes it.
 */
public final class HeldCirculars implements Circulars {
  /** More readings than this of one reference are of no use to anybody. */
  private static final int MOST_NAMED = 1_000;

  /** A letter is held in few files. */
  private static final int MOST_COPIES = 4;

  private final LetterSource source;
  private final Clock clock;
  private final OfficeFacts office;

  /** Over letters held; a chain's deadlines are open or past as of today in Asia/Bangkok. */
  public HeldCirculars(LetterSource source) {
    this(source, OfficeFacts.standard());
  }

  /** Over letters held, as of today in Asia/Bangkok, for an office that said which it is. */
  public HeldCirculars(LetterSource source, OfficeFacts office) {
    this(source, Clock.system(ZoneId.of("Asia/Bangkok")), office);
  }

  /**
   * Over letters held.
   *
   * @param clock what a chain's deadlines are open or past by
   * @param office what answers take from the office itself
   */
  public HeldCirculars(LetterSource source, Clock clock, OfficeFacts office) {
    this.source = source;
    this.clock = clock;
    this.office = office;
  }

  @Override
  public FoundLetters search(LetterQuestion question, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      FoundReadings found = letters.search(question, openLetters(question.filter(), letters));
      Pool pool = new Pool(letters);
      pool.identify(found.readings().stream().map(FoundReading::reading).toList());
      return new FoundLetters(
          found.readings().stream().map(reading -> found(letters, pool, reading)).toList(),
          found.next());
    }
  }

  private static FoundLetter found(Letters letters, Pool pool, FoundReading found) {
    Reading reading = found.reading();
    return new FoundLetter(
        letters.whole(reading, pool.letterId(reading)),
        found.fit(),
        found.fit() != null && found.fit().alternative(),
        found.highlights());
  }

  /** The readings that set a deadline which is open; empty where that is not asked for. */
  private Optional<Set<String>> openLetters(LetterFilter filter, Letters letters) {
    return Optional.ofNullable(filter.openOn())
        .map(today ->
            new Deadlines(letters, office)
                .answer(new DeadlineQuestion(null, null, null, false, today)).stream()
                    .flatMap(day -> day.sources().stream())
                    .map(end -> Reading.idAt(end.sha256(), end.letter()))
                    .collect(Collectors.toSet()));
  }

  @Override
  public Set<String> matching(String text, LetterFilter filter, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return letters.matching(text, filter, openLetters(filter, letters)).stream()
          .map(Reading::id)
          .collect(Collectors.toSet());
    }
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      Map<String, Suggestion> suggested = new LinkedHashMap<>();
      Pool pool = new Pool(letters);
      List<Reading> numbered = letters.numbered(typed, limit * MOST_COPIES);
      pool.identify(numbered);
      for (Reading reading : numbered) {
        Letter letter = reading.letter();
        String id = pool.letterId(reading);
        suggested.putIfAbsent(
            id,
            new Suggestion(
                letter.canonical().orElseThrow(),
                letter.issued().orElse(null),
                letter.subject(),
                id));
      }
      return suggested.values().stream().limit(limit).toList();
    }
  }

  @Override
  public List<HeldLetter> letters(String reference, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return held(letters, meant(letters, reference));
    }
  }

  @Override
  public List<HeldLetter> called(String id, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return held(letters, called(letters, id));
    }
  }

  @Override
  public Optional<HeldFile> file(String sha256, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return letters.file(sha256);
    }
  }

  @Override
  public List<HeldFile> files(int from, int limit, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return letters.files(from, limit);
    }
  }

  @Override
  public Chain chain(String reference, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      List<Reading> roots = meant(letters, reference);
      if (roots.isEmpty()) {
        roots = citing(letters, reference);
      }
      return new Chains(letters, office).of(roots, LocalDate.now(clock));
    }
  }

  @Override
  public Chain around(String sha256, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      List<Reading> roots = letters.carrying(Set.of(new Key(Key.Kind.FILE, sha256)));
      return new Chains(letters, office).of(roots, LocalDate.now(clock));
    }
  }

  @Override
  public List<DueDay> deadlines(DeadlineQuestion question, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return new Deadlines(letters, office).answer(question);
    }
  }

  @Override
  public List<OneLetter> whole(String reference, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return new OneLetters(letters, office).of(meant(letters, reference), LocalDate.now(clock));
    }
  }

  @Override
  public CitingPage citing(String reference, int from, int limit, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return new Citing(letters).page(meant(letters, reference), from, limit);
    }
  }

  @Override
  public List<DueDay> deadlinesOf(String reference, Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return new Agenda(new Links(new Pool(letters)), office)
          .of(meant(letters, reference), LocalDate.now(clock));
    }
  }

  @Override
  public List<Missing> missing(Viewer viewer) {
    MissingLetters missing = new MissingLetters();
    try (Stream<Link> links = links(viewer)) {
      links.forEach(missing::add);
    }
    return missing.mostCitedFirst();
  }

  @Override
  public Stream<Link> links(Viewer viewer) {
    Letters letters = source.seenBy(viewer);
    return letters
        .all()
        .flatMap(batch -> {
          Links links = new Links(new Pool(letters));
          links.prepare(batch);
          return batch.stream().flatMap(reading -> links.from(reading).stream());
        })
        .map(Line::link)
        .onClose(letters::close);
  }

  @Override
  public Counts counts(Viewer viewer) {
    try (Letters letters = source.seenBy(viewer)) {
      return letters.counts();
    }
  }

  /** Readings by an id, else by any spelling of a reference number. */
  private static List<Reading> meant(Letters letters, String reference) {
    List<Reading> called = called(letters, reference);
    return called.isEmpty() ? named(letters, reference) : called;
  }

  /** The reading that an id names, else the readings of the letter that it names. */
  private static List<Reading> called(Letters letters, String id) {
    List<Reading> reading = letters.called(id);
    if (!reading.isEmpty() || id.indexOf('@') < 0) {
      return reading;
    }
    List<Reading> named = named(letters, id.replaceFirst("@[?].*", ""));
    Pool pool = new Pool(letters);
    pool.identify(named);
    return named.stream().filter(one -> pool.letterId(one).equals(id)).toList();
  }

  /** Readings by the likeliest meaning of a text that reads as a reference number. */
  private static List<Reading> named(Letters letters, String text) {
    for (ReferenceQuery meaning : ReferenceQuery.of(text)) {
      List<Reading> named =
          letters.named(meaning, MOST_NAMED).stream()
              .filter(reading -> Names.mayBeOne(meaning.body(), reading.letter().issuer()))
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** Letters that cite a reference which is not held. */
  private static List<Reading> citing(Letters letters, String reference) {
    for (ReferenceQuery meaning : ReferenceQuery.of(reference)) {
      Set<Key> keys = LetterKeys.citing(meaning);
      List<Reading> citing = keys.isEmpty() ? List.of() : letters.carrying(keys);
      if (!citing.isEmpty()) {
        return citing;
      }
    }
    return List.of();
  }

  private static List<HeldLetter> held(Letters letters, List<Reading> readings) {
    Pool pool = new Pool(letters);
    pool.identify(readings);
    return readings.stream()
        .map(reading -> letters.whole(reading, pool.letterId(reading)))
        .toList();
  }
}
