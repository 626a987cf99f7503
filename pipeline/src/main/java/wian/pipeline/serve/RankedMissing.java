package wian.pipeline.serve;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.Set;
import wian.index.search.Link;
import wian.index.search.Missing;

/**
 * A letter that the office ought to have, and what hangs on it.
 *
 * @param missing the letter, with those that cite it
 * @param letters how many letters cite it
 * @param openDeadlines how many of them set a deadline that is open
 */
record RankedMissing(@JsonUnwrapped Missing missing, long letters, long openDeadlines) {
  static final Comparator<RankedMissing> MOST_FIRST =
      Comparator.comparingLong(RankedMissing::openDeadlines)
          .thenComparingLong(RankedMissing::letters)
          .reversed()
          .thenComparing(ranked -> ranked.missing().canonical())
          .thenComparing(ranked -> String.valueOf(ranked.missing().date()));

  static RankedMissing of(Missing missing, Set<String> settingOpenDays) {
    return new RankedMissing(
        missing,
        missing.citedBy().stream().map(Link.End::letterId).distinct().count(),
        missing.citedBy().stream()
            .filter(end -> settingOpenDays.contains(DeadlinesApi.name(end)))
            .map(Link.End::letterId)
            .distinct()
            .count());
  }
}
