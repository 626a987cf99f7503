package wian.index.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A letter that answers a search; as JSON the held letter's fields with these beside them.
 *
 * @param held the letter
 * @param fit how it fits; null where nothing but filters was asked
 * @param alternative whether it is not what was asked for, but may be what was meant
 * @param highlights where what was asked stands in it, the subject first
 */
public record FoundLetter(
    @JsonUnwrapped HeldLetter held, Fit fit, boolean alternative, List<Highlight> highlights) {
  /** Copies its list. */
  public FoundLetter {
    highlights = List.copyOf(highlights);
  }
}
