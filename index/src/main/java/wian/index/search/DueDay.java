package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import wian.index.circular.Deadline;

/**
 * A deadline that a letter sets, with its state. One day set by a letter, its copies and its covers
 * is shown once, with its sources, unless who or what differ.
 *
 * @param deadline the deadline as read; where it counts from a day that the office knows (its
 *     receiving stamp), {@code due} is filled in beside {@code relative}
 * @param state its state today (Asia/Bangkok)
 * @param canonical the reference of the letter that sets it; null where it has none
 * @param subject the letter's subject; null where it has none
 * @param issuer the letter's issuer; null where unknown
 * @param sources the letters that set it
 * @param because why it is moved or void; null otherwise
 * @param holiday name of the public holiday or weekend day that it falls on; null otherwise. An
 *     authority's own day is never moved (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๖๔)
 */
public record DueDay(
    Deadline deadline,
    State state,
    String canonical,
    String subject,
    String issuer,
    List<Link.End> sources,
    @JsonInclude(JsonInclude.Include.NON_NULL) String because,
    @JsonInclude(JsonInclude.Include.NON_NULL) String holiday) {
  /** Copies its list. */
  public DueDay {
    sources = List.copyOf(sources);
  }

  /** State of a set deadline. */
  public enum State {
    /** Still to be done. */
    @JsonProperty("open")
    OPEN,
    /** Its day is over. */
    @JsonProperty("past")
    PAST,
    /** A later letter of the chain sets another day in its stead. */
    @JsonProperty("moved")
    MOVED,
    /** A letter that cancels its letter is held. */
    @JsonProperty("void")
    VOID,
    /** A person said that it is done. */
    @JsonProperty("done")
    DONE
  }
}
