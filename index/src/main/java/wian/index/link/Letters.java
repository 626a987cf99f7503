package wian.index.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wian.index.search.Circulars.Counts;
import wian.index.search.HeldFile;
import wian.index.search.HeldLetter;
import wian.index.search.LetterFilter;
import wian.index.search.LetterQuestion;
import wian.index.search.ReferenceQuery;

/**
 * One unchanging view of the letters held, as far as a viewer may see them. Readings come without
 * their text; {@link #whole} and {@link #text} bring it.
 *
 * <p>For one thread.
 */
public interface Letters extends AutoCloseable {
  /** All readings that carry one of the keys, in no order. */
  List<Reading> carrying(Set<Key> keys);

  /**
   * Some of the readings that carry one of the keys, the newest first.
   *
   * @param from how many of the newest are passed over
   */
  List<Reading> newest(Set<Key> keys, int from, int limit);

  /** How many readings carry the key. */
  default int count(Key key) {
    return count(Set.of(key));
  }

  /** How many readings carry one of the keys. */
  int count(Set<Key> keys);

  /** Readings whose number has the parts asked for, newest first. */
  List<Reading> named(ReferenceQuery parts, int limit);

  /**
   * Readings that answer a search.
   *
   * @param only ids of the readings looked among ({@link Reading#id}); empty for all
   * @throws LetterQuestion.BadCursor where the question goes on from what is no cursor
   */
  FoundReadings search(LetterQuestion question, Optional<Set<String>> only);

  /** All readings that are what was asked, and no alternatives. */
  List<Reading> matching(String text, LetterFilter filter, Optional<Set<String>> only);

  /** Readings of this id: their letter's own, or file and place ({@link Reading#id}). */
  List<Reading> called(String id);

  /** Readings of letters whose number goes on from what was typed, the newest first. */
  List<Reading> numbered(String beginning, int limit);

  /**
   * Readings of letters, no drafts, that set a day within these days or one that comes again, and
   * where there is no last day also those that set one which no day of the calendar tells.
   *
   * @param from first day; null for no limit
   * @param to last day; null for no limit
   */
  List<Reading> setting(LocalDate from, LocalDate to);

  /** All readings, by name of file and place, in batches. To be closed. */
  Stream<List<Reading>> all();

  /** The whole letter. */
  HeldLetter whole(Reading reading, String letterId);

  /** The reading's text; empty where it has none. */
  Optional<String> text(Reading reading);

  /** The file of this SHA-256; empty where it is not held or not to be seen. */
  Optional<HeldFile> file(String sha256);

  /**
   * Files, newest arrival first.
   *
   * @param from how many of the newest are passed over
   */
  List<HeldFile> files(int from, int limit);

  /** How much is held and may be seen. */
  Counts counts();

  @Override
  void close();
}
