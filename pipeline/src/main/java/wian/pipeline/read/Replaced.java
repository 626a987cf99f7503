package wian.pipeline.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wian.index.circular.Deadline;

/**
 * Which earlier day an extension moves: of those recounted before it, the one for the same action.
 */
final class Replaced {
  private static final int NEAR = 90;
  private static final int SAME_ACTION = 9;

  /** A day recounted, and the words that led to it. */
  private record Recounted(Deadline deadline, String words) {}

  private final List<Recounted> recounted = new ArrayList<>();

  void recount(Deadline deadline, String words) {
    if (deadline.standing() == Deadline.Standing.RECALLED && deadline.due() != null) {
      recounted.add(new Recounted(deadline, nearest(words)));
    }
  }

  /**
   * The day that a later one moves; null where the letter recounts none.
   *
   * @param words the words that lead to the later day
   * @param said whether these words themselves say that it is moved; else the action must be the
   *     same
   */
  LocalDate by(FoundDay moved, String words, boolean said) {
    LocalDate day = null;
    int best = said ? 0 : SAME_ACTION;
    for (Recounted r : recounted) {
      boolean other =
          r.deadline().kind() == moved.kind() && !r.deadline().due().equals(moved.due());
      int likeness = other ? longestCommon(nearest(words), r.words()) : -1;
      if (likeness >= best) {
        best = likeness;
        day = r.deadline().due();
      }
    }
    return day;
  }

  /** The hour of the recounted day that is moved: "เวลาเดิม"; null where none was recounted. */
  LocalTime hour(LocalDate day) {
    return recounted.stream()
        .map(Recounted::deadline)
        .filter(d -> d.due().equals(day))
        .map(Deadline::time)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The words next to the day, without white space. */
  private static String nearest(String words) {
    String joined = words.replaceAll("\\s", "");
    return joined.substring(Math.max(0, joined.length() - NEAR));
  }

  /** Length of the longest run of characters that stands in both. */
  private static int longestCommon(String a, String b) {
    int longest = 0;
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = b.length(); j >= 1; j--) {
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? row[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
    }
    return longest;
  }
}
