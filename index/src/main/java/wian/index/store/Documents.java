package wian.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Numbers of the documents that answer a query, and what they hold. */
final class Documents {
  private static final int PAGE = 500;

  private final IndexSearcher searcher;

  Documents(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** All of them, in no order. */
  int[] all(Query query) {
    try {
      IntStream.Builder docs = IntStream.builder();
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator found = scorer.iterator();
        for (int doc = found.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = found.nextDoc()) {
          if (live == null || live.get(doc)) {
            docs.add(leaf.docBase + doc);
          }
        }
      }
      return docs.build().toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first of them in an order. */
  int[] first(Query query, int limit, Sort order) {
    return numbers(page(query, null, limit, order));
  }

  /**
   * Some of them in an order.
   *
   * @param from how many of the first are passed over
   */
  int[] behind(Query query, int from, int limit, Sort order) {
    int[] first = first(query, from + limit, order);
    return Arrays.copyOfRange(first, Math.min(from, first.length), first.length);
  }

  /** All of them in an order, a page at a time. */
  Stream<int[]> pages(Query query, Sort order) {
    return Stream.iterate(
            page(query, null, PAGE, order),
            page -> page.length > 0,
            page -> page(query, page[page.length - 1], PAGE, order))
        .map(Documents::numbers);
  }

  /** The only one; empty where there is none. */
  Optional<Integer> only(Query query) {
    int[] docs = all(query);
    if (docs.length > 1) {
      throw new IllegalStateException("the index holds two documents of one name: " + query);
    }
    return Arrays.stream(docs).boxed().findFirst();
  }

  /** What a document holds in a stored field; empty where it has none. */
  Optional<String> stored(int doc, String field) {
    try {
      StoredFields fields = searcher.storedFields();
      return Optional.ofNullable(fields.document(doc, Set.of(field)).get(field));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScoreDoc[] page(Query query, ScoreDoc after, int limit, Sort order) {
    try {
      TopDocs page = searcher.searchAfter(after, query, limit, order);
      return page.scoreDocs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] numbers(ScoreDoc[] page) {
    return Arrays.stream(page).mapToInt(found -> found.doc).toArray();
  }
}
