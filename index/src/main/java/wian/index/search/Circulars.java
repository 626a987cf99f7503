package wian.index.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions that can be asked of the circulars held. Links and chains are found when asked for,
 * so that the order in which letters arrived never matters.
 */
public interface Circulars {
  /**
   * Letters by any spelling of a reference number, by words, phrases and days; what is not what was
   * asked, but may be what was meant, stands below and is marked.
   *
   * @throws LetterQuestion.BadCursor where the question goes on from what is no cursor
   */
  FoundLetters search(LetterQuestion question, Viewer viewer);

  /**
   * All letters that are what was asked, and no alternatives, by the file and place of each reading
   * ({@code SHA-256#PLACE}).
   */
  Set<String> matching(String text, LetterFilter filter, Viewer viewer);

  /** The first letters that are what was asked, and no alternatives. */
  default List<HeldLetter> find(String text, int limit, Viewer viewer) {
    return search(LetterQuestion.of(text, limit), viewer).letters().stream()
        .filter(found -> !found.alternative())
        .map(FoundLetter::held)
        .toList();
  }

  /** Letters whose number goes on from what was typed so far, the newest first. */
  List<Suggestion> suggest(String typed, int limit, Viewer viewer);

  /**
   * Readings of the letters that a reference names. Here as in every question that takes one: any
   * spelling of a number, a {@code letterId}, or the id of a reading.
   */
  List<HeldLetter> letters(String reference, Viewer viewer);

  /**
   * Readings of the letter with this {@code letterId}, or the one reading with this id: its own, or
   * its file and place ({@code SHA-256#PLACE}).
   */
  List<HeldLetter> called(String id, Viewer viewer);

  /** The file with this SHA-256, or empty where it is not held or not to be seen. */
  Optional<HeldFile> file(String sha256, Viewer viewer);

  /** The first of {@link #files(int, int, Viewer)}. */
  default List<HeldFile> files(int limit, Viewer viewer) {
    return files(0, limit, viewer);
  }

  /**
   * Files held, newest arrival first.
   *
   * @param from how many of the newest are passed over
   */
  List<HeldFile> files(int from, int limit, Viewer viewer);

  /** What led to the letters that a reference number names, and what came of them. */
  Chain chain(String reference, Viewer viewer);

  /** What led to a file's letters, and what came of them. */
  Chain around(String sha256, Viewer viewer);

  /**
   * The letters that a reference number names, each once with all its arrivals, whose readings vote
   * on what is printed on it.
   */
  List<OneLetter> whole(String reference, Viewer viewer);

  /**
   * What cites the letters that a reference number names, page by page: a rule may be cited by ten
   * thousand letters.
   *
   * @param from 0, or where the page before says that the next one is
   * @param limit most candidates of a page, 1 to 1,000
   */
  CitingPage citing(String reference, int from, int limit, Viewer viewer);

  /** Deadlines by day. */
  List<DueDay> deadlines(DeadlineQuestion question, Viewer viewer);

  /** The deadlines that the letters of a reference number set themselves, by day. */
  List<DueDay> deadlinesOf(String reference, Viewer viewer);

  /** What is cited and not held, most cited first. */
  List<Missing> missing(Viewer viewer);

  /**
   * Every link, by name of the citing file, as of now. To be closed: until then the state of now is
   * kept.
   */
  Stream<Link> links(Viewer viewer);

  /** How much is held. */
  Counts counts(Viewer viewer);

  /**
   * How much is held.
   *
   * @param files files
   * @param letters readings
   * @param journal number of the last journal entry that the index has applied
   */
  record Counts(long files, long letters, long journal) {}
}
