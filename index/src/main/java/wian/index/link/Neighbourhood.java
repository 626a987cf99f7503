package wian.index.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wian.index.search.Course.Hub;

/**
 * The letters that hang together with some letters by links, in both directions. Grown a generation
 * at a time: a few questions for all letters of a generation.
 *
 * <p>A letter that very many cite (a rule, a form of report) does not make one matter of all that
 * cite it: a chain goes up to it, and where it was asked for itself down to the newest of them.
 */
final class Neighbourhood {
  /** A letter cited by more readings than this is a hub. */
  static final int HUB = 200;

  /** Most readings of one neighbourhood. */
  static final int MOST = 2_000;

  private static final Comparator<Reading> NEWEST_FIRST =
      Comparator.comparing((Reading reading) -> reading.dating().latest())
          .reversed()
          .thenComparing(Reading::id);

  private final Links links;
  private final Pool pool;
  private final Set<Reading> roots;
  private final Set<Reading> members = new LinkedHashSet<>();
  private final List<Hub> hubs = new ArrayList<>();
  private boolean cut;
  private boolean stoppedAtHub;

  private Neighbourhood(Links links, Collection<Reading> roots) {
    this.links = links;
    this.pool = links.pool();
    this.roots = Set.copyOf(roots);
  }

  /** What hangs together with these letters. */
  static Neighbourhood of(Links links, Collection<Reading> roots) {
    return of(links, roots, Integer.MAX_VALUE);
  }

  /** What hangs together with these letters by at most so many links. */
  static Neighbourhood of(Links links, Collection<Reading> roots, int steps) {
    Neighbourhood grown = new Neighbourhood(links, roots);
    grown.grow(roots, steps);
    return grown;
  }

  /** The readings that were asked for. */
  Set<Reading> roots() {
    return roots;
  }

  /** The letters in it that very many cite. */
  List<Hub> hubs() {
    return hubs;
  }

  /** All readings in it, the roots first. */
  Set<Reading> members() {
    return members;
  }

  /** Whether all that hangs together is in it: then nothing outside hangs on any of it. */
  boolean isWhole() {
    return !cut && !stoppedAtHub;
  }

  /** Whether it is larger than what is shown. */
  boolean isCut() {
    return cut;
  }

  private void grow(Collection<Reading> roots, int steps) {
    Set<Reading> generation = new LinkedHashSet<>(roots);
    links.prepare(generation);
    generation.addAll(copies(generation));
    for (int step = 0; !generation.isEmpty(); step++) {
      int room = MOST - members.size();
      if (generation.size() > room) {
        cut = true;
        generation.stream().sorted(NEWEST_FIRST).limit(room).forEach(members::add);
        return;
      }
      members.addAll(generation);
      generation = step < steps ? next(generation) : Set.of();
    }
  }

  /** What the generation cites and is cited by, without what is a member already. */
  private Set<Reading> next(Set<Reading> generation) {
    links.prepare(generation);
    Set<Key> citing = new LinkedHashSet<>();
    Set<Reading> perhaps = new LinkedHashSet<>();
    Set<Reading> leaves = new LinkedHashSet<>();
    for (Reading reading : generation) {
      int citedBy = citedBy(reading);
      if (citedBy <= HUB) {
        citing.addAll(LetterKeys.citing(reading));
        continue;
      }
      stoppedAtHub = true;
      hub(reading, citedBy);
      if (roots.contains(reading)) {
        cut = true;
        perhaps.addAll(pool.newest(LetterKeys.citing(reading), HUB));
        leaves.addAll(perhaps);
      }
    }
    pool.bring(citing);
    perhaps.addAll(pool.carrying(citing));
    links.prepare(perhaps);

    Set<Reading> next = new LinkedHashSet<>();
    for (Reading reading : generation) {
      for (Line line : links.from(reading)) {
        if (line.holds()) {
          line.to().ifPresent(next::add);
        }
      }
    }
    for (Reading reading : perhaps) {
      boolean cites =
          links.from(reading).stream()
              .anyMatch(line -> line.holds() && generation.contains(line.to().orElseThrow()));
      if (cites) {
        next.add(reading);
      }
    }
    // What comes of each letter that cites a hub is another matter: they are shown, and no more.
    leaves.retainAll(next);
    next.removeAll(leaves);
    members.addAll(leaves);
    next.addAll(copies(next));
    next.removeAll(members);
    return next;
  }

  /** Other readings of the same letters. */
  private Set<Reading> copies(Collection<Reading> readings) {
    pool.identify(readings);
    Set<Key> names = new LinkedHashSet<>();
    Set<String> letters = new HashSet<>();
    for (Reading reading : readings) {
      LetterKeys.named(reading).ifPresent(names::add);
      letters.add(pool.letterId(reading));
    }
    Set<Reading> copies = pool.carrying(names);
    copies.removeIf(copy -> !letters.contains(pool.letterId(copy)));
    return copies;
  }

  private int citedBy(Reading reading) {
    return pool.name(reading).map(name -> pool.count(new Key(Key.Kind.CITES, name))).orElse(0);
  }

  private void hub(Reading reading, int citedBy) {
    Hub hub = new Hub(pool.letterId(reading), citedBy);
    if (!hubs.contains(hub)) {
      hubs.add(hub);
    }
  }
}
