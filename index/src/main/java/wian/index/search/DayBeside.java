package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import wian.index.circular.Level;

/**
 * The day that another level set in the same matter: a province that wants reports by the 6th so
 * that the department has them by the 20th.
 *
 * @param side whether the other level stands above or below
 * @param due its day
 * @param canonical the reference of its letter; null where it has none
 * @param issuer who set it; null where unknown
 * @param level where that body stands; null where unknown
 * @param letter the letter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayBeside(
    Side side, LocalDate due, String canonical, String issuer, Level level, Link.End letter) {
  /** Which level the other day is of. */
  public enum Side {
    /** The level from which the matter came. */
    @JsonProperty("above")
    ABOVE,
    /** The level to which it was passed on. */
    @JsonProperty("below")
    BELOW
  }
}
