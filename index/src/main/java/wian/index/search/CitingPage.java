package wian.index.search;

import java.util.List;

/**
 * Some of the links that lead to the letters of a number.
 *
 * @param candidates how many readings cite the number, or one that looks like it; the links are
 *     told page by page, and may be fewer
 * @param next from where the next page goes on; null after the last
 * @param links the links of this page, those of the newest letters first
 */
public record CitingPage(int candidates, Integer next, List<Link> links) {
  /** Copies its list. */
  public CitingPage {
    links = List.copyOf(links);
  }
}
