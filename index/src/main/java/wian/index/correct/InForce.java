package wian.index.correct;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wian.index.circular.Correction;

/** Which of all that persons said counts: of each fact the last word, unless it takes back. */
public final class InForce {
  private InForce() {}

  /** The corrections that count, earlier ones first, in whatever order they are given. */
  public static List<Correction> of(Collection<Correction> said) {
    Map<List<String>, Correction> last = new HashMap<>();
    said.stream()
        // Said of a place and not of a letter, as it once was: kept, and followed by nothing.
        .filter(correction -> correction.letter() != null && correction.field() != null)
        .sorted(Correction.BY_TIME)
        .forEach(correction -> last.put(correction.fact(), correction));
    return last.values().stream()
        .filter(correction -> !correction.undone())
        .sorted(Correction.BY_TIME)
        .toList();
  }
}
