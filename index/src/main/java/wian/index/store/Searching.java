package wian.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import wian.index.search.AskedText;
import wian.index.search.Fit;
import wian.index.search.LetterQuestion;
import wian.index.search.ReferenceQuery;

/** One search: which letters answer it, how they fit, and where it goes on. */
final class Searching {
  /** Lucene's own limit is 1,024, which a paragraph that somebody pastes is above. */
  private static final int MOST_CLAUSES = 20_000;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final IndexSearcher searcher;
  private final LetterQuestion question;
  private final AskedText asked;
  private final UnaryOperator<Query> among;
  private final Query query;

  /**
   * A search among letters.
   *
   * @param seen narrows a query to the letters that the viewer may see
   * @param only ids of the letters looked among; empty for all
   */
  Searching(
      IndexSearcher searcher,
      LetterQuestion question,
      UnaryOperator<Query> seen,
      Optional<Set<String>> only) {
    this.searcher = searcher;
    this.question = question;
    this.asked = AskedText.of(question.text());
    this.among = any -> seen.apply(Filters.narrowed(any, question.filter(), only));
    this.query = among.apply(all() ? MatchAllDocsQuery.INSTANCE : Scoring.of(asked, heldMeaning()));
  }

  /** The letters that are what was asked, and no alternatives. */
  Query exactly() {
    return all() ? query : among.apply(Scoring.exactly(asked, heldMeaning()));
  }

  /**
   * A letter found.
   *
   * @param doc its document
   * @param fit how it fits; null where nothing was typed
   */
  record Hit(int doc, Fit fit) {}

  /** A page of letters found. */
  record Hits(List<Hit> hits, Optional<String> next) {}

  Hits hits() {
    Sort order = order();
    int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
    FieldDoc after = question.after().map(at -> Cursor.read(at, order, last)).orElse(null);
    try {
      TopDocs page = searcher.searchAfter(after, query, question.limit() + 1, order);
      boolean more = page.scoreDocs.length > question.limit();
      List<ScoreDoc> found =
          Arrays.asList(page.scoreDocs).subList(0, more ? question.limit() : page.scoreDocs.length);
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      List<Hit> hits = found.stream().map(hit -> new Hit(hit.doc, fit(weight, hit.doc))).toList();
      return new Hits(
          hits, more ? Optional.of(Cursor.of((FieldDoc) found.getLast())) : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing was typed but spaces: then filters alone say what is answered. */
  private boolean all() {
    return question.text().isEmpty();
  }

  AskedText asked() {
    return asked;
  }

  private Sort order() {
    return switch (question.order()) {
      case BEST -> all() ? Orders.NEWEST_FIRST : Orders.BEST_FIRST;
      case NEWEST -> Orders.NEWEST_FIRST;
      case OLDEST -> Orders.OLDEST_FIRST;
      case ARRIVED -> Orders.LAST_ARRIVED_FIRST;
    };
  }

  /** The first meaning of the number by which a letter is held; the likeliest where none is. */
  private Optional<ReferenceQuery> heldMeaning() {
    List<ReferenceQuery> meanings = asked.number().map(n -> n.meanings()).orElse(List.of());
    return meanings.stream()
        .filter(meaning -> count(among.apply(Asked.named(meaning))) > 0)
        .findFirst()
        .or(() -> meanings.stream().findFirst());
  }

  private int count(Query any) {
    try {
      return searcher.count(any);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fit fit(Weight weight, int doc) {
    if (all()) {
      return null;
    }
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    try {
      Matches matches = weight.matches(leaf, doc - leaf.docBase);
      return NamedMatches.findNamedMatches(matches).stream()
          .map(match -> Fit.valueOf(match.getName()))
          .min(Comparator.naturalOrder())
          .orElse(Fit.ALIKE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
