package wian.pipeline;

import java.time.LocalDate;
import wian.index.circular.Deadline;

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
    implements Said {}
