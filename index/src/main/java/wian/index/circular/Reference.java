package wian.index.circular;

import java.util.List;

/**
 * The reference number (เลขที่หนังสือ) of a letter as printed on it.
 *
 * @param text as printed, from ที่ on
 * @param canonical the canonical form ({@link ReferenceNumber#canonical()}); null where it cannot
 *     be read
 * @param certainty how sure
 * @param reason why uncertain; null otherwise
 * @param where its places on the pages
 */
public record Reference(
    String text, String canonical, Certainty certainty, Doubt reason, List<Place> where) {
  /** Copies its list. */
  public Reference {
    where = Absent.asEmpty(where);
  }
}
