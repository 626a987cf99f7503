package wian.index.circular;

import java.util.List;

/**
 * Another official letter, order or announcement that a letter names by its number.
 *
 * @param text as printed
 * @param canonical the cited number's canonical form
 * @param date its date as cited, Gregorian ISO-8601; null where none is given
 * @param relation what the letter says of it
 * @param certainty how sure
 * @param reason why uncertain; null otherwise
 * @param where its places on the pages
 */
public record Citation(
    String text,
    String canonical,
    String date,
    Relation relation,
    Certainty certainty,
    Doubt reason,
    List<Place> where) {
  /** Copies its list. */
  public Citation {
    where = Absent.asEmpty(where);
  }
}
