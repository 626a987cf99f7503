package wian.pipeline;

import java.time.LocalDate;
import java.util.List;
import wian.index.circular.Deadline;
import wian.index.search.DueDay;

/**
 * A deadline that a person says is done, or not done after all.
 *
 * @param sha256 SHA-256 of a file whose letter sets it
 * @param letter place of that letter in the file, from 0
 * @param deadline the deadline, on one of its days where it comes again
 * @param on the day on which it was done; null where that was not said
 * @param by the outgoing letter that did it; null where that was not said
 * @param who the person; null where unknown
 * @param undone whether it takes back what was said before
 */
public record DoneDay(
    String sha256,
    int letter,
    Deadline deadline,
    LocalDate on,
    String by,
    String who,
    boolean undone)
    implements Said {

  /**
   * What is said of a day that one or several letters set. That it is done is said of the first of
   * them, and taken back of all: the word may hang on any.
   */
  public static List<DoneDay> of(DueDay due, LocalDate on, String by, String who, boolean undone) {
    return due.sources().stream()
        .limit(undone ? due.sources().size() : 1)
        .map(letter ->
            new DoneDay(letter.sha256(), letter.letter(), due.deadline(), on, by, who, undone))
        .toList();
  }
}
