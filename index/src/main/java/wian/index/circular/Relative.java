package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period counted from another day (ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ). Exactly one of days,
 * months and years is given.
 *
 * @param days number of days; null otherwise
 * @param months number of months; null otherwise
 * @param years number of years; null otherwise
 * @param workingDays whether only working days (วันทำการ) count
 * @param from the day it counts from
 * @param before whether it is counted backwards (ล่วงหน้า … ก่อน)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Relative(
    Integer days,
    Integer months,
    Integer years,
    boolean workingDays,
    Start from,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean before) {

  /**
   * The last day of the period; the first day is not counted (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา
   * ๑๙๓/๓), so that it is start and length together.
   *
   * @return empty for working days, which only a calendar of holidays tells
   */
  public Optional<LocalDate> last(LocalDate start) {
    int sign = before ? -1 : 1;
    if (months != null) {
      return Optional.of(start.plusMonths((long) sign * months));
    }
    if (years != null) {
      return Optional.of(start.plusYears((long) sign * years));
    }
    return workingDays || days == null
        ? Optional.empty()
        : Optional.of(start.plusDays((long) sign * days));
  }

  /** The day a period counts from. */
  public enum Start {
    /** The day the office received the letter. */
    @JsonProperty("received")
    RECEIVED,
    /** The day the letter was issued. */
    @JsonProperty("issued")
    ISSUED,
    /** A day that the text names. */
    @JsonProperty("event")
    EVENT
  }
}
