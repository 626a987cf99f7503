package wian.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wian.index.search.Chain;
import wian.index.search.Circulars;
import wian.index.search.CitingPage;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.FoundLetters;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.index.search.OneLetter;
import wian.index.search.Suggestion;
import wian.index.search.Viewer;

/**
 * The questions, put to the index that is open now: who holds this need not know that an index was
 * made again.
 */
record CurrentCirculars(Supplier<Circulars> now) implements Circulars {
  @Override
  public FoundLetters search(LetterQuestion question, Viewer viewer) {
    return now.get().search(question, viewer);
  }

  @Override
  public Set<String> matching(String text, LetterFilter filter, Viewer viewer) {
    return now.get().matching(text, filter, viewer);
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Viewer viewer) {
    return now.get().suggest(typed, limit, viewer);
  }

  @Override
  public List<HeldLetter> letters(String reference, Viewer viewer) {
    return now.get().letters(reference, viewer);
  }

  @Override
  public List<HeldLetter> called(String id, Viewer viewer) {
    return now.get().called(id, viewer);
  }

  @Override
  public Optional<HeldFile> file(String sha256, Viewer viewer) {
    return now.get().file(sha256, viewer);
  }

  @Override
  public List<HeldFile> files(int from, int limit, Viewer viewer) {
    return now.get().files(from, limit, viewer);
  }

  @Override
  public Chain chain(String reference, Viewer viewer) {
    return now.get().chain(reference, viewer);
  }

  @Override
  public Chain around(String sha256, Viewer viewer) {
    return now.get().around(sha256, viewer);
  }

  @Override
  public List<DueDay> deadlines(DeadlineQuestion question, Viewer viewer) {
    return now.get().deadlines(question, viewer);
  }

  @Override
  public List<OneLetter> whole(String reference, Viewer viewer) {
    return now.get().whole(reference, viewer);
  }

  @Override
  public CitingPage citing(String reference, int from, int limit, Viewer viewer) {
    return now.get().citing(reference, from, limit, viewer);
  }

  @Override
  public List<DueDay> deadlinesOf(String reference, Viewer viewer) {
    return now.get().deadlinesOf(reference, viewer);
  }

  @Override
  public List<Missing> missing(Viewer viewer) {
    return now.get().missing(viewer);
  }

  @Override
  public Stream<Link> links(Viewer viewer) {
    return now.get().links(viewer);
  }

  @Override
  public Counts counts(Viewer viewer) {
    return now.get().counts(viewer);
  }
}
