package wian.index.given;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wian.index.link.HeldCirculars;
import wian.index.link.OfficeFacts;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.HeldFile;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.index.store.LuceneStore;

/** A store with the circulars of a test in it, asked by the one local user. */
public final class Office implements AutoCloseable {
  /** The day that tests are on. */
  public static final LocalDate TODAY = LocalDate.of(2021, 9, 10);

  private final LuceneStore store;
  private final Circulars circulars;
  private long journal;

  private Office(LuceneStore store, OfficeFacts facts) {
    this.store = store;
    this.circulars =
        new HeldCirculars(
            store, Clock.fixed(Instant.parse(TODAY + "T00:00:00Z"), ZoneOffset.UTC), facts);
  }

  public static Office at(Path index, HeldFile... files) {
    return that(OfficeFacts.standard(), index, files);
  }

  /** An office that said which it is. */
  public static Office that(OfficeFacts facts, Path index, HeldFile... files) {
    Office office = new Office(LuceneStore.openToWrite(index), facts);
    for (HeldFile file : files) {
      office.receives(file);
    }
    return office;
  }

  public void receives(HeldFile file) {
    store.put(file, ++journal);
  }

  public LuceneStore store() {
    return store;
  }

  public Circulars circulars() {
    return circulars;
  }

  public List<Link> links() {
    try (Stream<Link> links = circulars.links(Viewer.local())) {
      return links.toList();
    }
  }

  public Chain chain(String reference) {
    return circulars.chain(reference, Viewer.local());
  }

  /** All deadlines, whatever their state. */
  public List<DueDay> days() {
    return circulars.deadlines(new DeadlineQuestion(null, null, null, true, TODAY), Viewer.local());
  }

  /** A link in one line: {@code a.txt#0 -> b.txt#1 refers exact}. */
  public static String line(Link link) {
    return "%s#%d -> %s %s %s"
        .formatted(
            link.from().file(),
            link.from().letter(),
            link.to() == null ? link.citation() : link.to().file() + "#" + link.to().letter(),
            link.relation(),
            link.certainty().name().toLowerCase(Locale.ROOT));
  }

  /** All links, a line each, sorted. */
  public List<String> lines() {
    return links().stream().map(Office::line).sorted().toList();
  }

  @Override
  public void close() {
    store.close();
  }
}
