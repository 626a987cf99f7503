package wian.index.store;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Orders in which documents are answered. */
final class Orders {
  private static final SortField NAME = new SortField(Fields.NAME, SortField.Type.STRING);
  private static final SortField POSITION = new SortField(Fields.POSITION, SortField.Type.LONG);

  /** Letters by name of file and place. */
  static final Sort BY_NAME = new Sort(NAME, POSITION);

  /** Letters by day of issue, unknown days last. */
  static final Sort NEWEST_FIRST = new Sort(newest(Fields.ISSUED), NAME, POSITION);

  /** Letters by day of issue, the first first, unknown days last. */
  static final Sort OLDEST_FIRST =
      new Sort(
          new SortField(Fields.ISSUED, SortField.Type.LONG, false, Long.MAX_VALUE), NAME, POSITION);

  /** Letters by arrival of their file. */
  static final Sort LAST_ARRIVED_FIRST = new Sort(newest(Fields.ARRIVED), NAME, POSITION);

  /** Letters by how well they fit, then the newer ones. */
  static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, newest(Fields.ISSUED), NAME, POSITION);

  /** Files by day of arrival. */
  static final Sort NEWEST_ARRIVAL_FIRST = new Sort(newest(Fields.ARRIVED), NAME);

  private Orders() {}

  private static SortField newest(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }
}
