package wian.index.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions that can be asked of the circulars held. Links and chains are found when asked for,
 * so that the order in which letters arrived never matters.
 */
public interface Circulars {
  /**
   * Letters by any spelling of a reference number, or by words of their text; best first. A text
   * that reads as a reference number ({@code ว ๑๙๖๐}, {@code ว1960}, {@code มท 0812/ว1960}, {@code
   * มท๐๘๑๒}, with or without ที่) is looked up as one first.
   *
   * @param limit most letters to answer, 1 to 1,000
   */
  List<HeldLetter> find(String text, int limit, Viewer viewer);

  /** Readings of the letters that any spelling of a reference number names. */
  List<HeldLetter> letters(String reference, Viewer viewer);

  /** The file with this SHA-256, or empty where it is not held or not to be seen. */
  Optional<HeldFile> file(String sha256, Viewer viewer);

  /** Files held, newest arrival first. */
  List<HeldFile> files(int limit, Viewer viewer);

  /** What led to the letters that a reference number names, and what came of them. */
  Chain chain(String reference, Viewer viewer);

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
