package wian.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import wian.index.circular.Letter;
import wian.index.circular.LetterRecord;
import wian.index.link.FoundReading;
import wian.index.link.FoundReadings;
import wian.index.link.Key;
import wian.index.link.Letters;
import wian.index.link.Reading;
import wian.index.search.Circulars.Counts;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.ReferenceQuery;
import wian.index.search.Viewer;

/** The letters that one searcher sees. */
final class LuceneLetters implements Letters {
  private final IndexSearcher searcher;
  private final Documents documents;
  private final Viewer viewer;
  private final long journal;
  private final Runnable release;
  private final Map<Integer, Reading> read = new HashMap<>();

  /**
   * What the searcher sees.
   *
   * @param journal number of the last journal entry in it
   * @param release called when it is closed
   */
  LuceneLetters(IndexSearcher searcher, Viewer viewer, long journal, Runnable release) {
    this.searcher = searcher;
    this.documents = new Documents(searcher);
    this.viewer = viewer;
    this.journal = journal;
    this.release = release;
  }

  @Override
  public List<Reading> carrying(Set<Key> keys) {
    return readings(documents.all(letters(Asked.carrying(keys))));
  }

  @Override
  public List<Reading> newest(Set<Key> keys, int from, int limit) {
    return readings(
        documents.behind(letters(Asked.carrying(keys)), from, limit, Orders.NEWEST_FIRST));
  }

  @Override
  public int count(Set<Key> keys) {
    return count(letters(Asked.carrying(keys)));
  }

  @Override
  public List<Reading> named(ReferenceQuery parts, int limit) {
    return readings(documents.first(letters(Asked.named(parts)), limit, Orders.NEWEST_FIRST));
  }

  @Override
  public FoundReadings search(LetterQuestion question, Optional<Set<String>> only) {
    Searching search = new Searching(searcher, question, this::letters, only);
    Highlights highlights = new Highlights(search.asked());
    Searching.Hits found = search.hits();
    return new FoundReadings(
        found.hits().stream()
            .map(hit -> {
              Reading reading = reading(hit.doc());
              return new FoundReading(
                  reading,
                  hit.fit(),
                  question.text().isEmpty()
                      ? List.of()
                      : highlights.of(reading.letter(), documents.stored(hit.doc(), Fields.TEXT)));
            })
            .toList(),
        found.next());
  }

  @Override
  public List<Reading> matching(String text, LetterFilter filter, Optional<Set<String>> only) {
    LetterQuestion question =
        new LetterQuestion(text, filter, LetterQuestion.Order.BEST, 1, Optional.empty());
    return readings(
        documents.all(new Searching(searcher, question, this::letters, only).exactly()));
  }

  @Override
  public List<Reading> called(String id) {
    return readings(documents.all(letters(Asked.is(Fields.ID, id))));
  }

  @Override
  public List<Reading> numbered(String beginning, int limit) {
    Query typed = new PrefixQuery(new Term(Fields.TYPED, TypedNumber.plain(beginning)));
    return readings(documents.first(letters(typed), limit, Orders.NEWEST_FIRST));
  }

  @Override
  public List<Reading> setting(LocalDate from, LocalDate to) {
    return readings(documents.all(letters(Asked.setting(from, to))));
  }

  @Override
  public Stream<List<Reading>> all() {
    return documents
        .pages(letters(MatchAllDocsQuery.INSTANCE), Orders.BY_NAME)
        .map(page -> {
          read.clear(); // what is kept must not grow with what is held
          return readings(page);
        });
  }

  @Override
  public HeldLetter whole(Reading reading, String letterId) {
    Stored.File file = storedFile(reading.sha256()).orElseThrow();
    return new HeldLetter(
        letterId,
        file.file(),
        reading.position(),
        withText(reading),
        file.folders(),
        file.arrived());
  }

  @Override
  public Optional<String> text(Reading reading) {
    return documents
        .only(letters(Asked.is(Fields.ID, reading.id())))
        .flatMap(doc -> documents.stored(doc, Fields.TEXT));
  }

  @Override
  public Optional<HeldFile> file(String sha256) {
    return storedFile(sha256).map(file -> held(sha256, file));
  }

  @Override
  public List<HeldFile> files(int from, int limit) {
    Query all = files(MatchAllDocsQuery.INSTANCE);
    List<HeldFile> files = new ArrayList<>();
    for (int doc : documents.behind(all, from, limit, Orders.NEWEST_ARRIVAL_FIRST)) {
      Stored.File file = json(doc, Stored.File.class);
      files.add(held(file.file().sha256(), file));
    }
    return files;
  }

  @Override
  public Counts counts() {
    return new Counts(
        count(files(MatchAllDocsQuery.INSTANCE)),
        count(letters(MatchAllDocsQuery.INSTANCE)),
        journal);
  }

  @Override
  public void close() {
    release.run();
  }

  private Optional<Stored.File> storedFile(String sha256) {
    return documents
        .only(files(Asked.is(Fields.ID, sha256)))
        .map(doc -> json(doc, Stored.File.class));
  }

  private HeldFile held(String sha256, Stored.File file) {
    List<Letter> letters =
        readings(documents.all(letters(Asked.is(Fields.FILE, sha256)))).stream()
            .sorted(Comparator.comparingInt(Reading::position))
            .map(this::withText)
            .toList();
    return new HeldFile(
        new LetterRecord(file.file(), letters), file.folders(), file.arrived(), file.done());
  }

  private List<Reading> readings(int[] docs) {
    List<Reading> readings = new ArrayList<>(docs.length);
    for (int doc : docs) {
      readings.add(reading(doc));
    }
    return readings;
  }

  private Reading reading(int doc) {
    return read.computeIfAbsent(doc, unread -> json(unread, Stored.Facts.class).reading());
  }

  private Letter withText(Reading reading) {
    return Stored.withText(reading.letter(), text(reading).orElse(null));
  }

  private <T> T json(int doc, Class<T> type) {
    return Stored.read(documents.stored(doc, Fields.JSON).orElseThrow(), type);
  }

  private int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query letters(Query query) {
    return Asked.seen(query, Fields.A_LETTER, viewer);
  }

  private Query files(Query query) {
    return Asked.seen(query, Fields.A_FILE, viewer);
  }
}
