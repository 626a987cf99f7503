package wian.index.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import wian.index.circular.AgencyRegister;
import wian.index.search.LetterFilter;

/** Which letters are looked among, as a query. */
final class Filters {
  private Filters() {}

  /** A query, narrowed; {@code only} by their ids. */
  static Query narrowed(Query query, LetterFilter filter, Optional<Set<String>> only) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (filter.agency() != null) {
      all.add(agency(filter.agency()), Occur.FILTER);
    }
    if (filter.kind() != null) {
      all.add(Asked.is(Fields.KIND, filter.kind().toString()), Occur.FILTER);
    }
    if (filter.urgency() != null) {
      all.add(Asked.is(Fields.URGENCY, filter.urgency().toString()), Occur.FILTER);
    }
    if (filter.from() != null || filter.to() != null) {
      all.add(issued(filter.from(), filter.to()), Occur.FILTER);
    }
    if (filter.folder() != null) {
      all.add(Asked.is(Fields.FOLDER, filter.folder()), Occur.FILTER);
    }
    only.ifPresent(ids -> all.add(Asked.anyOf(Fields.ID, ids), Occur.FILTER));
    return all.build();
  }

  /** Agency letters where they are known ones; else words of the issuer's name. */
  private static Query agency(String asked) {
    String letters = asked.replaceAll("[.\\s]", "");
    return AgencyRegister.standard().knows(letters)
        ? Asked.is(Fields.AGENCY, letters)
        : Words.standingIn(Fields.ISSUER, asked);
  }

  private static Query issued(LocalDate from, LocalDate to) {
    return LongPoint.newRangeQuery(
        Fields.ISSUED,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
