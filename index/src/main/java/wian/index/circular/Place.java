package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where a fact is printed: the evidence a person can be shown.
 *
 * @param page page of the file, from 1
 * @param line line of the page, from 1
 * @param chars first character in the line as the file has it, from 0, and the one after the last;
 *     null where only the line is known
 * @param box the line's or the words' place on the page; null where the source has no pages
 */
public record Place(
    int page, int line, @JsonInclude(JsonInclude.Include.NON_NULL) List<Integer> chars, Box box) {
  /** Copies its list. */
  public Place {
    chars = chars == null ? null : List.copyOf(chars);
  }
}
