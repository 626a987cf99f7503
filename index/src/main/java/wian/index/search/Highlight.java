package wian.index.search;

import java.util.List;
import wian.index.circular.Place;

/**
 * A piece of a letter in which something of the question stands.
 *
 * @param field {@code subject} or {@code text}
 * @param text the piece, as it was read
 * @param marks the stretches that fit: first character in the piece, from 0, in UTF-16 units, and
 *     the one after the last
 * @param where where the field is printed; empty where that is not known of the field
 */
public record Highlight(String field, String text, List<List<Integer>> marks, List<Place> where) {
  /** Copies its lists. */
  public Highlight {
    marks = List.copyOf(marks);
    where = List.copyOf(where);
  }
}
