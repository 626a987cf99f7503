package wian.pipeline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import wian.index.circular.Deadline;

/**
 * Which earlier day an extension moves: of those recounted before it, the one for the same action.
 */
final class Replaced {
  private Replaced() {}

  /** The day moved; null where the letter recounts none. */
  static LocalDate day(FoundDay moved, String left, List<Deadline> earlier) {
    List<Deadline> candidates =
        earlier.stream()
            .filter(d -> d.standing() == Deadline.Standing.RECALLED && d.kind() == moved.kind())
            .filter(d -> d.due() != null && !d.due().equals(moved.due()))
            .toList();
    if (candidates.size() <= 1) {
      return candidates.isEmpty() ? null : candidates.getFirst().due();
    }
    int best = -1;
    LocalDate day = null;
    for (Deadline candidate : candidates) {
      int likeness = common(left, Objects.requireNonNullElse(candidate.text(), ""));
      if (likeness > best) {
        best = likeness;
        day = candidate.due();
      }
    }
    return day;
  }

  /** Pairs of neighbouring characters of the verbs before two days that are the same. */
  private static int common(String a, String b) {
    String tail = a.substring(Math.max(0, a.length() - 70));
    int count = 0;
    for (int i = 0; i + 6 <= b.length(); i++) {
      if (tail.contains(b.substring(i, i + 6))) {
        count++;
      }
    }
    return count;
  }
}
