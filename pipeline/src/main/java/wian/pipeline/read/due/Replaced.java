package wian.pipeline.read.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Spaces;

/**
 * Which earlier day an extension moves: of those recounted before it, the one for the same action.
 */
final class Replaced {
  private static final int NEAR = 90;
  private static final int SAME_ACTION = 9;

  /** "ต่อมาเลื่อนเป็น": a day recounted that took another one's place. */
  private static final Pattern MOVES =
      Pattern.compile("(?:เลื่อน|ขยาย)(?:(?!นั้น).){0,60}(?:เป็น|ถึง|ไปใน)");

  /** A day recounted, and the words that led to it. */
  private record Recounted(Deadline deadline, String words) {}

  private final List<Recounted> recounted = new ArrayList<>();
  private final Set<LocalDate> used = new HashSet<>();

  void recount(Deadline deadline, String words) {
    if (deadline.standing() == Deadline.Standing.RECALLED && deadline.due() != null) {
      String near = nearest(words);
      Recounted last = recounted.isEmpty() ? null : recounted.getLast();
      boolean moves =
          MOVES.matcher(near).find() && last != null && last.deadline().kind() == deadline.kind();
      recounted.add(new Recounted(deadline, moves ? last.words() + near : near));
      if (moves) {
        recounted.remove(last);
      }
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
          (said || !used.contains(r.deadline().due()))
              && r.deadline().kind() == moved.kind()
              && !r.deadline().due().equals(moved.due());
      int likeness = other ? longestCommon(nearest(words), r.words()) : -1;
      if (likeness >= best) {
        best = likeness;
        day = r.deadline().due();
      }
    }
    if (day != null) {
      used.add(day);
    }
    return day;
  }

  /** Notes that a day has been moved already: another act's day does not move it again. */
  void move(LocalDate day) {
    used.add(day);
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
    String joined = Spaces.none(words);
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
