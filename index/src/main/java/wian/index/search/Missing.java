package wian.index.search;

import java.util.List;

/**
 * A letter that held ones cite and the office does not have.
 *
 * @param canonical its canonical reference
 * @param date its date as cited, Gregorian ISO-8601; null where none is given
 * @param citedBy the letters that cite it
 */
public record Missing(String canonical, String date, List<Link.End> citedBy) {
  /** Copies its list. */
  public Missing {
    citedBy = List.copyOf(citedBy);
  }
}
