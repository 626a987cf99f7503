package wian.index.link;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.Viewer;

/**
 * The questions, answered from the letters held. Thread-safe; whoever opened the source closes it.
 */
public final class HeldCirculars implements Circulars {
  private final LetterSource source;
  private final Clock clock;

  /** Over letters held; a chain's deadlines are open or past as of today in Asia/Bangkok. */
  public HeldCirculars(LetterSource source) {
    this(source, Clock.system(ZoneId.of("Asia/Bangkok")));
  }

  /**
   * Over letters held.
   *
   * @param clock what a chain's deadlines are open or past by
   */
  public HeldCirculars(LetterSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public List<HeldLetter> find(String text, int limit, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public List<HeldLetter> letters(String reference, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public Optional<HeldFile> file(String sha256, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public List<HeldFile> files(int limit, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public Chain chain(String reference, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public List<DueDay> deadlines(DeadlineQuestion question, Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public List<Missing> missing(Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public Stream<Link> links(Viewer viewer) {
    throw beingBuilt();
  }

  @Override
  public Counts counts(Viewer viewer) {
    throw beingBuilt();
  }

  private UnsupportedOperationException beingBuilt() {
    return new UnsupportedOperationException("being built: " + source + clock);
  }
}
