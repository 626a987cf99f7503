package wian.index.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import wian.index.link.Key;
import wian.index.search.ReferenceQuery;
import wian.index.search.Viewer;

/** Questions as Lucene queries. */
final class Asked {
  private static final Set<String> ORDERS = Set.of("คำสั่ง", "ประกาศ", "ระเบียบ", "ข้อบังคับ");

  private Asked() {}

  static Query carrying(Set<Key> keys) {
    return anyOf(Fields.KEY, keys.stream().map(Key::term).toList());
  }

  static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** The query, narrowed to documents of one type that the viewer may see. */
  static Query seen(Query query, String type, Viewer viewer) {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(is(Fields.TYPE, type), Occur.FILTER);
    if (!viewer.folders().isEmpty()) {
      all.add(anyOf(Fields.FOLDER, viewer.folders()), Occur.FILTER);
    }
    return all.build();
  }

  /** Letters whose number has all the parts that are given. */
  static Query named(ReferenceQuery parts) {
    Map<String, String> given = new TreeMap<>();
    put(given, Fields.AGENCY, parts.agency());
    put(given, Fields.COMMITTEE, parts.committee());
    put(given, parts.subOffices() ? Fields.UNDER : Fields.OFFICE, parts.office());
    put(given, Fields.SERIES, parts.series());
    put(given, Fields.RUNNING, parts.running());
    put(given, Fields.YEAR, parts.year() == null ? null : parts.year().toString());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    given.forEach((field, value) -> all.add(is(field, value), Occur.FILTER));
    if (parts.order() != null && !parts.order().isEmpty()) {
      all.add(is(Fields.ORDER, parts.order()), Occur.FILTER);
    } else if (parts.order() != null) {
      all.add(anyOf(Fields.ORDER, ORDERS), Occur.FILTER);
    }
    return all.build();
  }

  private static void put(Map<String, String> given, String field, String value) {
    if (value != null) {
      given.put(field, value);
    }
  }

  /** Letters that set a day within these, one that comes again, or (without end) an unknown one. */
  static Query setting(LocalDate from, LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    BooleanQuery.Builder any =
        new BooleanQuery.Builder()
            .add(
                LongRange.newIntersectsQuery(Fields.DAYS, new long[] {first}, new long[] {last}),
                Occur.SHOULD)
            .add(is(Fields.NO_DAY, Fields.RECURS), Occur.SHOULD);
    if (to == null) {
      any.add(is(Fields.NO_DAY, Fields.UNKNOWN), Occur.SHOULD);
    }
    return any.build();
  }
}
