package wian.index.search;

import java.util.Optional;

/**
 * A search for letters.
 *
 * @param text a reference number in any spelling, words, phrases in quotes, days; empty for all
 *     letters that the filter leaves
 * @param filter which letters are looked among
 * @param order the order of the answer
 * @param limit most letters to answer, 1 to 1,000
 * @param after {@link FoundLetters#next} of the page before; empty for the first
 */
public record LetterQuestion(
    String text, LetterFilter filter, Order order, int limit, Optional<String> after) {

  /** In what order letters are answered. */
  public enum Order {
    /** The best first; without text the newest. */
    BEST,
    /** By day of issue, the last first; unknown days last. */
    NEWEST,
    /** By day of issue, the first first; unknown days last. */
    OLDEST,
    /** By arrival of the file, the last first. */
    ARRIVED
  }

  /** A text among all letters, the best first. */
  public static LetterQuestion of(String text, int limit) {
    return new LetterQuestion(text, LetterFilter.ALL, Order.BEST, limit, Optional.empty());
  }

  /** {@link #after} is none that this index gave. */
  public static final class BadCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of a cursor that cannot be read. */
    public BadCursor(Throwable cause) {
      super("no cursor of this index", cause);
    }
  }
}
