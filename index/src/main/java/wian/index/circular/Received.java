package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.List;

/**
 * A receiving stamp (ตราประทับรับหนังสือ).
 *
 * @param number the receiving number (เลขรับ), Arabic digits; null where it cannot be read
 * @param date the day of receipt, Gregorian ISO-8601; null where it cannot be read
 * @param time the hour of receipt; null where none is stamped
 * @param certainty how sure
 * @param reason why uncertain; null otherwise
 * @param where its places on the pages
 */
public record Received(
    String number,
    String date,
    LocalTime time,
    Certainty certainty,
    @JsonInclude(JsonInclude.Include.NON_NULL) Doubt reason,
    List<Place> where) {
  /** Copies its list. */
  public Received {
    where = Absent.asEmpty(where);
  }
}
