package wian.index.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import wian.index.circular.ThaiDigits;
import wian.index.link.LetterKeys;
import wian.index.search.AskedDay;
import wian.index.search.AskedNumber;
import wian.index.search.AskedText;
import wian.index.search.AskedWord;
import wian.index.search.Fit;
import wian.index.search.ReferenceQuery;

/**
 * What a person types as one query: a letter gets the worth of the best way in which it fits, and
 * below that what its words count. So a number comes before words, the letter itself before those
 * that cite it, and all alternatives below.
 */
final class Scoring {
  /** What a fit is worth; no sum of words comes near the difference between two of them. */
  private static final Map<Fit, Float> WORTH =
      Map.of(
          Fit.NUMBER, 80_000f,
          Fit.DAY, 70_000f,
          Fit.WORDS, 40_000f,
          Fit.CITES, 30_000f,
          Fit.AGENCY_MISSING, 25_000f,
          Fit.DIGITS_CONFUSED, 20_000f,
          Fit.NUMBER_BEGINS, 15_000f,
          Fit.OTHER_BODY, 10_000f,
          Fit.ALIKE, 0f);

  /** What a day counts beside words: the day of issue, if it is said to be that, or any. */
  private static final float SAID_TO_BE_ISSUED = 200;

  private static final float ISSUED = 15;
  private static final float SETS_IT = 10;

  /** What it counts that a run's words stand together, beside the words. */
  private static final float TOGETHER = 5;

  /** A body's name is the one asked for where most runs of its characters are. */
  private static final float SAME_BODY = 0.7f;

  /** Spelt nearly so: as many of the runs of characters stand in it. */
  private static final float NEARLY = 0.6f;

  /** What a run of characters counts beside a word. */
  private static final float RUNS = 0.3f;

  private final List<Query> fits = new ArrayList<>();
  private final List<Query> exact = new ArrayList<>();
  private final BooleanQuery.Builder counted = new BooleanQuery.Builder();

  private Scoring() {}

  /**
   * Letters that answer what was typed.
   *
   * @param meaning the meaning of the number that is held, or the likeliest
   */
  static Query of(AskedText asked, Optional<ReferenceQuery> meaning) {
    Scoring scoring = filled(asked, meaning);
    Query fitting =
        scoring.counted.add(new DisjunctionMaxQuery(scoring.fits, 0), Occur.SHOULD).build();
    if (asked.phrases().isEmpty()) {
      return fitting;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(fitting, Occur.SHOULD);
    asked.phrases().forEach(phrase -> all.add(Words.phrase(phrase), Occur.MUST));
    return all.build();
  }

  /** Letters that are what was typed, and no alternatives. */
  static Query exactly(AskedText asked, Optional<ReferenceQuery> meaning) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new DisjunctionMaxQuery(filled(asked, meaning).exact, 0), Occur.FILTER);
    asked.phrases().forEach(phrase -> all.add(Words.phrase(phrase), Occur.FILTER));
    return all.build();
  }

  private static Scoring filled(AskedText asked, Optional<ReferenceQuery> meaning) {
    Scoring scoring = new Scoring();
    meaning.ifPresent(scoring::number);
    scoring.days(asked);
    scoring.words(asked);
    return scoring;
  }

  private void number(ReferenceQuery number) {
    Query named = Asked.named(number);
    if (number.body() == null) {
      fits(Fit.NUMBER, named);
    } else {
      fits(Fit.NUMBER, all(named, Words.alike(Fields.ISSUER_RUNS, number.body(), SAME_BODY)));
      fits(Fit.OTHER_BODY, named);
    }
    fits(Fit.CITES, Asked.carrying(LetterKeys.citing(number)));
    if (number.agency() != null && number.office() != null && number.running() != null) {
      fits(
          Fit.AGENCY_MISSING,
          all(Asked.named(number.withoutAgency()), Asked.is(Fields.AGENCY, "")));
      Query office = Asked.named(number.withoutRunning());
      fits(Fit.DIGITS_CONFUSED, all(office, confused(number.running())));
      fits(
          Fit.NUMBER_BEGINS,
          all(office, new PrefixQuery(new Term(Fields.RUNNING, number.running()))));
    }
  }

  /** Running numbers whose digits may be read for these. */
  private static Query confused(String running) {
    if (!running.matches("[0-9]+")) {
      return MatchNoDocsQuery.INSTANCE;
    }
    String digits =
        running
            .chars()
            .mapToObj(digit ->
                IntStream.rangeClosed('0', '9')
                    .filter(other -> ThaiDigits.confusable((char) digit, (char) other))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("", "[", "]")))
            .collect(Collectors.joining());
    return new RegexpQuery(new Term(Fields.RUNNING, digits));
  }

  private void days(AskedText asked) {
    for (AskedDay day : asked.days()) {
      long from = day.from().toEpochDay();
      long to = day.to().toEpochDay();
      Query issued = LongPoint.newRangeQuery(Fields.ISSUED, from, to);
      if (asked.isDay()) {
        fits(Fit.DAY, issued);
      }
      count(issued, day.ofIssue() ? SAID_TO_BE_ISSUED : ISSUED);
      count(LongRange.newIntersectsQuery(Fields.DAYS, new long[] {from}, new long[] {to}), SETS_IT);
    }
  }

  private void words(AskedText asked) {
    Optional<String> number = asked.number().map(AskedNumber::typed);
    if (asked.isNumber()) {
      fits(Fit.WORDS, Words.phrase(number.orElseThrow()));
      return;
    }
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    asked.words().forEach(word -> every.add(Words.all(word), Occur.MUST));
    asked.phrases().forEach(phrase -> every.add(Words.phrase(phrase), Occur.MUST));
    number.ifPresent(typed -> every.add(Words.phrase(typed), Occur.MUST));
    fits(Fit.WORDS, every.build());
    for (AskedWord word : asked.words()) {
      counted.add(Words.some(word), Occur.SHOULD);
      count(Words.phrase(word.ways().getFirst()), TOGETHER);
    }
    String all =
        asked.words().stream().map(word -> word.ways().getFirst()).collect(Collectors.joining(" "));
    counted.add(new BoostQuery(Words.alike(Fields.RUNS, all, NEARLY), RUNS), Occur.SHOULD);
    counted.add(new BoostQuery(Words.alike(Fields.SUBJECT_RUNS, all, NEARLY), RUNS), Occur.SHOULD);
  }

  private void fits(Fit fit, Query query) {
    Query worth = new BoostQuery(new ConstantScoreQuery(query), WORTH.get(fit));
    fits.add(NamedMatches.wrapQuery(fit.name(), worth));
    if (!fit.alternative()) {
      exact.add(query);
    }
  }

  private void count(Query query, float worth) {
    counted.add(new BoostQuery(new ConstantScoreQuery(query), worth), Occur.SHOULD);
  }

  private static Query all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries) {
      all.add(query, Occur.FILTER);
    }
    return all.build();
  }
}
