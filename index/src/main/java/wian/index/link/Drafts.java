package wian.index.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.search.Link;

/**
 * From a draft (ร่าง: its number is blank) to its final: agency, office and subject are equal, the
 * month fits, and the texts are nearly equal.
 */
final class Drafts {
  /** A final is edited here and there, and read by machine; another letter shares far less. */
  private static final double NEARLY_EQUAL = 0.5;

  private final Pool pool;

  Drafts(Pool pool) {
    this.pool = pool;
  }

  /** The links of a draft to its final, a line to each reading of it. */
  List<Line> linesFrom(Reading draft) {
    if (!draft.draft()) {
      return List.of();
    }
    Map<String, List<Reading>> finals = new TreeMap<>();
    Set<Key> keys = LetterKeys.finalsOf(draft);
    for (Reading to : pool.carrying(keys)) {
      if (mayBeFinal(draft, to)) {
        finals.computeIfAbsent(pool.letterId(to), none -> new ArrayList<>()).add(to);
      }
    }
    boolean one = finals.size() == 1;
    List<Line> lines = new ArrayList<>();
    for (List<Reading> readings : finals.values()) {
      for (Reading to : readings) {
        lines.add(
            Line.draftOf(
                pool,
                draft,
                to,
                one ? Link.Certainty.PROBABLE : Link.Certainty.AMBIGUOUS,
                "same office, subject and month, nearly the same text; the draft's number is"
                    + " blank"));
      }
    }
    return lines;
  }

  private boolean mayBeFinal(Reading draft, Reading to) {
    return hasSeriesOf(draft, to) && monthFits(draft, to) && isNearlyEqual(draft, to);
  }

  /** A draft that has its ว already becomes a circular. */
  private static boolean hasSeriesOf(Reading draft, Reading to) {
    LetterNumber blank = number(draft);
    LetterNumber given = number(to);
    return blank != null
        && given != null
        && (blank.series().isEmpty() || blank.series().equals(given.series()));
  }

  private static boolean monthFits(Reading draft, Reading to) {
    return switch (to.dating().with(draft.dating().stated())) {
      case AGREES, AGREES_BY_COVER, UNKNOWN -> true;
      case MISREAD, CONTRADICTS -> false;
    };
  }

  private boolean isNearlyEqual(Reading draft, Reading to) {
    String one = pool.text(draft);
    String other = pool.text(to);
    return one.isBlank() || other.isBlank() || Names.contained(one, other) >= NEARLY_EQUAL;
  }

  private static LetterNumber number(Reading reading) {
    return reading.letter().canonical().flatMap(ReferenceNumber::ofCanonical).orElse(null)
            instanceof LetterNumber number
        ? number
        : null;
  }
}
