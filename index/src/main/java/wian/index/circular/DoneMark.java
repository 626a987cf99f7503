package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's word that a deadline is done, or is not done after all. It hangs on the reading and
 * the day, so that it outlives a rebuilt index and a file read anew; the last word counts.
 *
 * @param reading names the reading that sets the deadline ({@link Letter#id})
 * @param kind what sort of day
 * @param day its day, or which of the days where it comes again; null where no day tells it
 * @param text the deadline as printed
 * @param on the day on which it was done; null where that was not said
 * @param by the outgoing letter that did it, as the person wrote it; null where that was not said
 * @param who the person; null where unknown
 * @param at when it was said, UTC
 * @param undone whether it takes back what was said before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoneMark(
    String reading,
    Deadline.Kind kind,
    LocalDate day,
    String text,
    LocalDate on,
    String by,
    String who,
    Instant at,
    boolean undone) {

  /** What the marks of a file say of a deadline of one of its readings: empty where it is open. */
  public static Optional<DoneMark> of(List<DoneMark> marks, String reading, Deadline deadline) {
    return marks.stream()
        .filter(mark -> mark.reading.equals(reading) && mark.means(deadline))
        .reduce((earlier, later) -> later)
        .filter(mark -> !mark.undone);
  }

  /** Its day, or where no day tells it the words by which it is set. */
  private boolean means(Deadline deadline) {
    return kind == deadline.kind()
        && (day == null
            ? deadline.due() == null && Objects.equals(text, deadline.text())
            : day.equals(deadline.due()));
  }
}
