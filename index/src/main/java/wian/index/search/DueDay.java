package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;
import wian.index.circular.Holidays;
import wian.index.circular.OfficeProfile;

/**
 * A deadline that a letter sets, with its state. One day set by a letter, its copies and its covers
 * is shown once, with its sources, unless who or what differ.
 *
 * @param deadline the deadline as read; where it counts from a day that the office knows (its
 *     receiving stamp), {@code due} is filled in beside {@code relative}, and where it comes again
 *     and a period was asked for, beside {@code recurs}
 * @param state its state today (Asia/Bangkok)
 * @param canonical the reference of the letter that sets it; null where it has none
 * @param subject the letter's subject; null where it has none
 * @param issuer the letter's issuer; null where unknown
 * @param sources the letters that set it
 * @param because why it is moved or void; null otherwise
 * @param holiday name of the public holiday or weekend day that it falls on; null otherwise. An
 *     authority's own day is never moved (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๖๔)
 * @param more what else is known of it
 */
public record DueDay(
    Deadline deadline,
    State state,
    String canonical,
    String subject,
    String issuer,
    List<Link.End> sources,
    @JsonInclude(JsonInclude.Include.NON_NULL) String because,
    @JsonInclude(JsonInclude.Include.NON_NULL) String holiday,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) More more) {
  /** Copies its list. */
  public DueDay {
    sources = List.copyOf(sources);
    more = more == null ? More.NOTHING : more;
  }

  /** A day of which nothing else is known. */
  public DueDay(
      Deadline deadline,
      State state,
      String canonical,
      String subject,
      String issuer,
      List<Link.End> sources,
      String because,
      String holiday) {
    this(deadline, state, canonical, subject, issuer, sources, because, holiday, More.NOTHING);
  }

  /**
   * What else is known of a day.
   *
   * @param workingDayBefore the last working day before it, where it falls on a holiday; null
   *     otherwise
   * @param holidays how far the holidays of its year are known; null for announced ones
   * @param derivation how a period was worked out; null for other days
   * @param workingDayAfter for a period that ends on a holiday the next working day, until which
   *     whoever is no authority has time (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา ๑๙๓/๘); null otherwise
   * @param done what a person said of it; null where it is not done
   * @param reply a letter of this office that answers; null where none is held, or it is done
   * @param beside the days that levels above and below set in the same matter
   * @param ours whether it is this office's; null where the office did not say which it is
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record More(
      LocalDate workingDayBefore,
      Holidays.Known holidays,
      Derivation derivation,
      LocalDate workingDayAfter,
      DoneMark done,
      OwnReply reply,
      List<DayBeside> beside,
      OfficeProfile.Ours ours) {
    /** Nothing else. */
    public static final More NOTHING =
        new More(null, null, null, null, null, null, List.of(), null);

    /** Copies its list. */
    public More {
      beside = beside == null ? List.of() : List.copyOf(beside);
    }
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
