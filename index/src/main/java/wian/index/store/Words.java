package wian.index.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import wian.index.search.AskedWord;

/** Words, phrases and runs of characters as Lucene queries. */
final class Words {
  /** How text is cut, by field. */
  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          new ThaiText(),
          Map.of(
              Fields.RUNS, new ThaiRuns(),
              Fields.SUBJECT_RUNS, new ThaiRuns(),
              Fields.ISSUER_RUNS, new ThaiRuns()));

  /** What a word in the subject, or among issuer and addressees, counts beside one in the text. */
  private static final float IN_SUBJECT = 3;

  private static final float IN_HEAD = 2;

  private static final QueryBuilder BUILDER = new QueryBuilder(ANALYZER);

  private Words() {}

  /** Letters in which a text stands as it is. */
  static Query phrase(String text) {
    return best(field -> orNone(BUILDER.createPhraseQuery(field, text)));
  }

  /** Letters in which all of a run stands, in one of its ways. */
  static Query all(AskedWord word) {
    return inAnyWay(
        word,
        way ->
            word.together()
                ? phrase(way)
                : orNone(BUILDER.createBooleanQuery(Fields.WORDS, way, Occur.MUST)));
  }

  /** Letters in which some words of a run stand; more and rarer ones count more. */
  static Query some(AskedWord word) {
    return inAnyWay(word, way -> word.together() ? phrase(way) : each(way));
  }

  /** Letters in which some words of a text stand. */
  private static Query each(String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    switch (orNone(BUILDER.createBooleanQuery(Fields.WORDS, text))) {
      case TermQuery one -> any.add(everywhere(one), Occur.SHOULD);
      case BooleanQuery words ->
          words.clauses().forEach(clause -> any.add(everywhere(clause.query()), Occur.SHOULD));
      default -> {}
    }
    return any.build();
  }

  private static Query everywhere(Query word) {
    return word instanceof TermQuery term
        ? best(field -> new TermQuery(new Term(field, term.getTerm().bytes())))
        : word;
  }

  /** Letters in one field of which all words of a text stand. */
  static Query standingIn(String field, String text) {
    return orNone(BUILDER.createBooleanQuery(field, text, Occur.MUST));
  }

  /** Letters with most of a text's runs of characters in a field. */
  static Query alike(String field, String text, float share) {
    return orNone(BUILDER.createMinShouldMatchQuery(field, text, share));
  }

  private static Query inAnyWay(AskedWord word, Function<String, Query> query) {
    return new DisjunctionMaxQuery(word.ways().stream().map(query).toList(), 0);
  }

  private static Query best(Function<String, Query> inField) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(inField.apply(Fields.SUBJECT), IN_SUBJECT),
            new BoostQuery(inField.apply(Fields.HEAD), IN_HEAD),
            inField.apply(Fields.WORDS)),
        0);
  }

  private static Query orNone(Query query) {
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }
}
