package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day that a letter sets or recounts (กำหนดเวลา).
 *
 * @param text as printed
 * @param kind what sort of day
 * @param from first day of a window or of an event of several days; null otherwise
 * @param due last day on which the thing may be done, day of the event, or first day of effect;
 *     null where it is relative to a day not known, or recurring
 * @param time the hour where one is set, Bangkok time; null otherwise
 * @param until end of an event on its day; null otherwise
 * @param place where an event takes place; null otherwise
 * @param who who is to act; null where the letter does not say
 * @param what what is to be done; null where the letter does not say
 * @param standing whether it is asked for or only recounted
 * @param extended whether it moves an earlier day
 * @param replaces the earlier day that it moves; null otherwise
 * @param relative the rule where it counts from another day; null otherwise
 * @param recurs an iCalendar RRULE (RFC 5545, 3.3.10) where it comes again; null otherwise
 * @param certainty how sure
 * @param reason why uncertain; null otherwise
 * @param where its places on the pages
 */
public record Deadline(
    String text,
    Kind kind,
    LocalDate from,
    LocalDate due,
    LocalTime time,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalTime until,
    @JsonInclude(JsonInclude.Include.NON_NULL) String place,
    String who,
    String what,
    Standing standing,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extended,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate replaces,
    @JsonInclude(JsonInclude.Include.NON_NULL) Relative relative,
    @JsonInclude(JsonInclude.Include.NON_NULL) String recurs,
    Certainty certainty,
    @JsonInclude(JsonInclude.Include.NON_NULL) Doubt reason,
    List<Place> where) {
  /** Copies its list. */
  public Deadline {
    where = Absent.asEmpty(where);
  }

  /** What sort of day. */
  public enum Kind {
    /** A day by which somebody is told to have done something. */
    @JsonProperty("due")
    DUE,
    /** A meeting or the like that the reader is told to attend. */
    @JsonProperty("event")
    EVENT,
    /** From when a rule applies. */
    @JsonProperty("effective")
    EFFECTIVE
  }

  /** Whether the letter sets the day. */
  public enum Standing {
    /** Asked for, or restated as in force. */
    @JsonProperty("set")
    SET,
    /** Recounted as background (ตามที่ … นั้น). */
    @JsonProperty("recalled")
    RECALLED
  }
}
