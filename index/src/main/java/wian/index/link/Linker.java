package wian.index.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Citation;
import wian.index.circular.Relation;
import wian.index.link.Match.Rank;
import wian.index.search.Link;

/**
 * From a letter's citations to the letters held. A link is made only where one letter is left:
 * several are all shown as ambiguous, and none is shown as missing.
 */
final class Linker {
  private final Pool pool;

  /**
   * Over a pool that holds all readings that the letters' citations may mean, and all readings of
   * their names.
   */
  Linker(Pool pool) {
    this.pool = pool;
  }

  /** The links of one letter: a line for each citation and reading that it may mean. */
  List<Line> from(Reading from) {
    Map<Citation, Map<String, List<Match>>> meant = new LinkedHashMap<>();
    for (Citation citation : from.letter().citations()) {
      meant.putAll(meantByEach(from, citation));
    }
    List<Line> lines = new ArrayList<>();
    meant.forEach((citation, letters) -> lines.addAll(lines(from, citation, letters, meant)));
    lines.addAll(new Drafts(pool).linesFrom(from));
    return lines;
  }

  /**
   * The letters meant by a citation, or by each number of a range: the range where a letter bears
   * it, or where none of its numbers is held, else the numbers.
   */
  private Map<Citation, Map<String, List<Match>>> meantByEach(Reading from, Citation citation) {
    if (citation.canonical() == null) {
      return Map.of();
    }
    Map<Citation, Map<String, List<Match>>> each = new LinkedHashMap<>();
    Ranges.each(citation).forEach(one -> each.put(one, meantBy(from, one)));
    boolean asOne = !each.get(citation).isEmpty();
    boolean asEach = each.values().stream().anyMatch(letters -> !letters.isEmpty());
    each.keySet().removeIf(one -> (asOne || !asEach) != one.equals(citation));
    return each;
  }

  /** The letters that a citation may mean, by their ids. */
  private Map<String, List<Match>> meantBy(Reading from, Citation citation) {
    String itself = pool.letterId(from);
    List<Match> matches =
        pool.carrying(LetterKeys.meantBy(citation)).stream()
            .flatMap(to -> Match.of(from, citation, to).stream())
            .filter(match -> !pool.letterId(match.to()).equals(itself))
            .filter(match ->
                !match.isMisread()
                    || match.isMisreadForSure(citation)
                    || !isCalledByItsOwnName(match.to()))
            .filter(match -> match.rank() != Rank.NUMBER || isVotedFor(citation, match.to()))
            .sorted(
                Comparator.comparing(Match::rank)
                    .thenComparing(match -> match.to().file())
                    .thenComparing(match -> match.to().id()))
            .toList();
    if (matches.isEmpty()) {
      return Map.of();
    }
    Rank best = matches.getFirst().rank();
    Map<String, List<Match>> letters = new TreeMap<>();
    for (Match match : matches) {
      letters.computeIfAbsent(pool.letterId(match.to()), none -> new ArrayList<>()).add(match);
    }
    letters.values().removeIf(readings -> readings.getFirst().rank() != best);
    Map<String, List<Match>> narrowed =
        letters.size() > 1 ? narrowed(from, citation, letters) : letters;
    return withOtherReadings(from, withCopy(from, citation, narrowed, matches));
  }

  /** Whether the readings of its letter agree on the number cited, where no date tells. */
  private boolean isVotedFor(Citation citation, Reading to) {
    return pool.name(to).equals(to.name())
        || pool.name(to).filter(citation.canonical()::equals).isPresent();
  }

  /** With the readings of the same letters on which number or day were read as another. */
  private Map<String, List<Match>> withOtherReadings(
      Reading from, Map<String, List<Match>> letters) {
    Map<String, List<Match>> all = new TreeMap<>();
    letters.forEach((letterId, matches) -> {
      List<Match> readings = new ArrayList<>(matches);
      Set<Reading> there = matches.stream().map(Match::to).collect(Collectors.toSet());
      Match best = matches.getFirst();
      pool.readings(best.to()).stream()
          .filter(reading -> !there.contains(reading) && !reading.equals(from))
          .forEach(reading -> readings.add(best.otherReading(reading)));
      all.put(letterId, readings);
    });
    return all;
  }

  /**
   * With the copy that travels with a cover, where its number is hard to read: it is the letter
   * meant, whether or not the letter is held elsewhere too.
   */
  private static Map<String, List<Match>> withCopy(
      Reading from, Citation citation, Map<String, List<Match>> letters, List<Match> matches) {
    if (citation.relation() != Relation.FORWARDS || letters.size() != 1) {
      return letters;
    }
    Map.Entry<String, List<Match>> one = letters.entrySet().iterator().next();
    List<Match> copies =
        matches.stream()
            .filter(match -> match.isMisread() && match.to().sameFile(from))
            .filter(match -> match.isMeantOnlyBy(citation, from))
            .toList();
    boolean there = one.getValue().stream().anyMatch(match -> match.to().sameFile(from));
    return there || copies.size() != 1
        ? letters
        : Map.of(one.getKey(), Stream.concat(one.getValue().stream(), copies.stream()).toList());
  }

  /** Whether some letter cites it by the very number read on it: then that is its number. */
  private boolean isCalledByItsOwnName(Reading to) {
    String name = to.letter().canonical().orElseThrow();
    return pool.citing(name).stream()
        .flatMap(reading -> reading.citations().stream())
        .filter(citation -> name.equals(citation.canonical()))
        .anyMatch(
            citation -> to.dating().with(Dating.cited(citation)) != Dating.Agreement.CONTRADICTS);
  }

  /**
   * Of several letters the one that a witness speaks for: a copy in the same file, the subject, or
   * for orders the issuer, since a body that names no other means its own.
   */
  private static Map<String, List<Match>> narrowed(
      Reading from, Citation citation, Map<String, List<Match>> letters) {
    Map<String, List<Match>> inFile =
        citation.relation() == Relation.FORWARDS
            ? only(letters, match -> match.to().sameFile(from), "a copy is in the same file")
            : letters;
    if (inFile.size() == 1) {
      return inFile;
    }
    Map<String, List<Match>> onSubject =
        only(
            letters,
            match -> Names.equal(from.letter().subject(), match.to().letter().subject()),
            "the subject is the same");
    return onSubject.size() == 1 || Bodies.order(citation).isEmpty()
        ? onSubject
        : only(
            letters,
            match -> Names.equal(from.letter().issuer(), match.to().letter().issuer()),
            "the issuer is the citing letter's own");
  }

  private static Map<String, List<Match>> only(
      Map<String, List<Match>> letters, Predicate<Match> witness, String why) {
    List<String> spokenFor =
        letters.entrySet().stream()
            .filter(letter -> letter.getValue().stream().anyMatch(witness))
            .map(Map.Entry::getKey)
            .toList();
    if (spokenFor.size() != 1) {
      return letters;
    }
    String one = spokenFor.getFirst();
    return Map.of(one, letters.get(one).stream().map(match -> match.outOfSeveral(why)).toList());
  }

  private List<Line> lines(
      Reading from,
      Citation citation,
      Map<String, List<Match>> letters,
      Map<Citation, Map<String, List<Match>>> meant) {
    if (letters.isEmpty()) {
      return List.of(Line.missing(pool, from, citation));
    }
    String doubt =
        letters.size() > 1
            ? "one of " + letters.size() + " letters that it may mean; "
            : isMeantElsewhere(citation, letters, meant) ? "two citations may mean it; " : "";
    List<Line> lines = new ArrayList<>();
    for (List<Match> readings : letters.values()) {
      for (Match match : readings) {
        Link.Certainty certainty = doubt.isEmpty() ? match.certainty() : Link.Certainty.AMBIGUOUS;
        lines.add(Line.found(pool, from, citation, match.to(), certainty, doubt + match.why()));
      }
    }
    return lines;
  }

  /** Whether another number cited by the same letter may as well have been misread for this one. */
  private static boolean isMeantElsewhere(
      Citation citation,
      Map<String, List<Match>> letters,
      Map<Citation, Map<String, List<Match>>> meant) {
    Map.Entry<String, List<Match>> one = letters.entrySet().iterator().next();
    return one.getValue().getFirst().isMisread()
        && meant.entrySet().stream()
            .filter(other -> !other.getKey().canonical().equals(citation.canonical()))
            .anyMatch(other -> other.getValue().containsKey(one.getKey()));
  }
}
