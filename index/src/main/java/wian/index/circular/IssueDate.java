package wian.index.circular;

import java.util.List;

/**
 * The day a letter was issued (ลงวันที่).
 *
 * @param text as printed
 * @param iso Gregorian {@code YYYY-MM-DD}, or {@code YYYY-MM} where the day is blank
 * @param certainty how sure
 * @param reason why uncertain; null otherwise
 * @param where its places on the pages
 */
public record IssueDate(
    String text, String iso, Certainty certainty, Doubt reason, List<Place> where) {
  /** Copies its list. */
  public IssueDate {
    where = Absent.asEmpty(where);
  }
}
