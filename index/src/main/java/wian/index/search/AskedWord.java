package wian.index.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of words without a space, as a person types it, and the other ways in which letters write
 * the same.
 *
 * @param ways at least one; the first is as typed
 * @param together whether its words stand together in this order, or each may stand anywhere
 */
public record AskedWord(List<String> ways, boolean together) {
  /** Copies its list. */
  public AskedWord {
    ways = List.copyOf(ways);
  }

  /** Words that stand together, in one of several ways. */
  static AskedWord phrase(List<String> ways) {
    return new AskedWord(ways.stream().distinct().toList(), true);
  }

  /** The runs of a text. */
  static List<AskedWord> runs(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(run -> run.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(AskedWord::run)
        .toList();
  }

  private static AskedWord run(String typed) {
    List<String> ways = new ArrayList<>();
    ways.add(typed);
    Abbreviations.standard().inFull(typed).ifPresent(ways::add);
    return new AskedWord(ways, false);
  }
}
