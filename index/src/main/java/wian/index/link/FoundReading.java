package wian.index.link;

import java.util.List;
import wian.index.search.Fit;
import wian.index.search.Highlight;

/**
 * A reading that answers a search.
 *
 * @param fit how it fits; null where nothing but filters was asked
 * @param highlights where what was asked stands in it
 */
public record FoundReading(Reading reading, Fit fit, List<Highlight> highlights) {
  /** Copies its list. */
  public FoundReading {
    highlights = List.copyOf(highlights);
  }
}
