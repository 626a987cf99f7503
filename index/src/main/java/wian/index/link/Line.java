package wian.index.link;

import java.util.Locale;
import java.util.Optional;
import wian.index.circular.Citation;
import wian.index.circular.Relation;
import wian.index.search.Link;

/**
 * A link with the readings at its ends.
 *
 * @param from the citing reading
 * @param to the reading that is meant; empty where it is missing
 * @param link the link
 */
record Line(Reading from, Optional<Reading> to, Link link) {
  /** The word for a draft's link to its final. */
  static final String DRAFT_OF = "draft-of";

  static Line missing(Pool pool, Reading from, Citation citation) {
    return new Line(
        from,
        Optional.empty(),
        new Link(
            from.end(pool.letterId(from)),
            citation.canonical(),
            citation.date(),
            word(citation.relation()),
            null,
            Link.Certainty.MISSING,
            "no such letter is held"));
  }

  static Line found(
      Pool pool,
      Reading from,
      Citation citation,
      Reading to,
      Link.Certainty certainty,
      String why) {
    return new Line(
        from,
        Optional.of(to),
        new Link(
            from.end(pool.letterId(from)),
            citation.canonical(),
            citation.date(),
            word(citation.relation()),
            to.end(pool.letterId(to)),
            certainty,
            why));
  }

  static Line draftOf(Pool pool, Reading draft, Reading to, Link.Certainty certainty, String why) {
    return new Line(
        draft,
        Optional.of(to),
        new Link(
            draft.end(pool.letterId(draft)),
            to.letter().canonical().orElse(null),
            to.letter().issued().orElse(null),
            DRAFT_OF,
            to.end(pool.letterId(to)),
            certainty,
            why));
  }

  /** Whether one letter is left: only then does a chain go on. */
  boolean holds() {
    return switch (link.certainty()) {
      case EXACT, PROBABLE -> true;
      case AMBIGUOUS, MISSING -> false;
    };
  }

  /** Whether the letter says this of the one that it cites. */
  boolean says(Relation relation) {
    return link.relation().equals(word(relation));
  }

  private static String word(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }
}
