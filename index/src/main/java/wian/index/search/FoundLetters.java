package wian.index.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of letters that answer a search.
 *
 * @param letters the letters, in the order asked for
 * @param next what to ask for to go on behind the last one; empty where there is no more
 */
public record FoundLetters(List<FoundLetter> letters, Optional<String> next) {
  /** Copies its list. */
  public FoundLetters {
    letters = List.copyOf(letters);
  }
}
