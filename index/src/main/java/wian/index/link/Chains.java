package wian.index.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import wian.index.search.Chain;
import wian.index.search.Link;

/** The letters that hang together, with their links, what is missing, and the days they set. */
final class Chains {
  private final Letters letters;
  private final OfficeFacts office;

  Chains(Letters letters, OfficeFacts office) {
    this.letters = letters;
    this.office = office;
  }

  /** What led to these letters and what came of them. */
  Chain of(Collection<Reading> roots, LocalDate today) {
    Links links = new Links(new Pool(letters));
    Neighbourhood near = Neighbourhood.of(links, roots);
    Set<Reading> members = near.members();
    List<Reading> ordered = Ages.oldestFirst(links, members);
    List<Link> lines =
        ordered.stream()
            .flatMap(reading -> links.from(reading).stream())
            .filter(line -> isShown(line, members))
            .map(Line::link)
            .toList();
    MissingLetters missing = new MissingLetters();
    lines.forEach(missing::add);
    return new Chain(
        ordered.stream()
            .map(reading -> letters.whole(reading, links.pool().letterId(reading)))
            .toList(),
        lines,
        missing.mostCitedFirst(),
        new Agenda(links, office).of(near, today),
        near.isCut(),
        new Courses(links, ordered).from(near.roots(), near.hubs()));
  }

  /** Links to letters of the chain, to none, and to the several that an ambiguous one may mean. */
  private static boolean isShown(Line line, Set<Reading> members) {
    return !line.holds() || members.contains(line.to().orElseThrow());
  }
}
