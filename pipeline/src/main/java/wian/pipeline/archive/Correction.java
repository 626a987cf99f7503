package wian.pipeline.archive;

import java.time.Instant;
import wian.index.circular.Box;

/**
 * What a person says of a fact. Kept beside the reading and never changed; it hangs on the file's
 * bytes and a place, not on a reading, so that reading anew does not lose it.
 *
 * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param page from 1
 * @param box the place on the page; null where it is given by text
 * @param span the place in the page's text; null where it is given by a box
 * @param field which fact, by its name in the letter record: {@code reference}, {@code
 *     deadlines.due}
 * @param value what it truly is, as the letter record would write it; null where the fact is not
 *     there at all
 * @param who the person
 * @param at when, UTC
 */
public record Correction(
    String sha256,
    int page,
    Box box,
    Span span,
    String field,
    String value,
    String who,
    Instant at) {
  /** Checks that it has a place. */
  public Correction {
    if (box == null && span == null) {
      throw new IllegalArgumentException("a correction hangs on a box or on a span of text");
    }
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1, not " + page);
    }
  }

  /** The same of a file, said at a time. */
  public Correction of(String file, Instant said) {
    return new Correction(file, page, box, span, field, value, who, said);
  }

  /**
   * A piece of one line.
   *
   * @param line line of the page, from 1
   * @param from first character, from 0, in UTF-16 units
   * @param to after the last character
   * @param text what stood there when it was corrected
   */
  public record Span(int line, int from, int to, String text) {}
}
