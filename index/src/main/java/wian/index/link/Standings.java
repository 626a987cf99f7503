package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wian.index.circular.Deadline;
import wian.index.circular.Relation;
import wian.index.search.DueDay.State;

/**
 * The state of days that letters set: moved by a later letter of the chain, void where their letter
 * is cancelled, past, or open. Worked out from nothing whenever asked.
 */
final class Standings {
  /**
   * Most links between a letter and the one that moves its day. A cover of the first letter and a
   * cover of the last of three extensions are so far apart; beyond that, two letters that speak of
   * one day may well be of two matters.
   */
  private static final int STEPS = 6;

  private final Links links;
  private final DoneDays done;
  private final Cancelled cancelled;
  private final List<Reading> movers = new ArrayList<>();
  private final Map<Reading, Set<String>> reach = new HashMap<>();

  private Standings(Links links, DoneDays done, Cancelled cancelled) {
    this.links = links;
    this.done = done;
    this.cancelled = cancelled;
  }

  /** A state with why it is so; null where that needs no words. */
  record Standing(State state, String because) {}

  /**
   * Asks for the letters that may move these days or cancel their letters.
   *
   * @param near which letters may hang on those that set the days; all, where that is not known
   */
  static Standings of(
      Links links, DoneDays done, Collection<SetDay> days, Predicate<Reading> near) {
    Cancelled cancelled = Cancelled.of(links, days.stream().map(SetDay::reading).toList());
    Standings standings = new Standings(links, done, cancelled);
    standings.findMoving(days, near);
    return standings;
  }

  /** The state of a day that a letter sets. */
  Standing of(SetDay day, LocalDate today) {
    if (done.done(day.reading(), day.deadline()).isPresent()) {
      return new Standing(State.DONE, null);
    }
    Optional<Line> cancelling = cancelled.by(day.letterId());
    if (cancelling.isPresent()) {
      return new Standing(State.VOID, "cancelled by " + named(cancelling.get().from()));
    }
    Optional<Standing> moved = moved(day);
    if (moved.isPresent()) {
      return moved.get();
    }
    LocalDate due = day.deadline().due();
    return new Standing(due != null && due.isBefore(today) ? State.PAST : State.OPEN, null);
  }

  private void findMoving(Collection<SetDay> days, Predicate<Reading> near) {
    Set<Key> keys =
        days.stream()
            .map(SetDay::deadline)
            .filter(deadline -> deadline.due() != null)
            .map(deadline -> LetterKeys.moving(deadline.kind(), deadline.due().toString()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    links.pool().bring(keys);
    sorted(links.pool().carrying(keys)).stream().filter(near).forEach(movers::add);
    links.prepare(movers);
  }

  private Optional<Standing> moved(SetDay day) {
    for (Reading mover : movers) {
      for (Deadline later : SetDay.setBy(mover).filter(day::isMovedBy).toList()) {
        if (isLater(mover, day) && hangsOn(mover, day)) {
          String to = later.due() == null ? "another day" : later.due().toString();
          return Optional.of(new Standing(State.MOVED, "moved to " + to + " by " + named(mover)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLater(Reading mover, SetDay day) {
    return !links.pool().letterId(mover).equals(day.letterId())
        && !mover.dating().latest().isBefore(day.reading().dating().earliest());
  }

  /** Whether the mover's chain holds the letter, or one that the letter forwards. */
  private boolean hangsOn(Reading mover, SetDay day) {
    Set<String> letters = reach.computeIfAbsent(mover, this::reached);
    return letters.contains(day.letterId())
        || links.from(day.reading()).stream()
            .filter(line -> line.holds() && line.says(Relation.FORWARDS))
            .anyMatch(line -> letters.contains(line.link().to().letterId()));
  }

  private Set<String> reached(Reading mover) {
    return Neighbourhood.of(links, List.of(mover), STEPS).members().stream()
        .map(links.pool()::letterId)
        .collect(Collectors.toSet());
  }

  /** Oldest first, and always in one order: the reason given must not hang on chance. */
  private static List<Reading> sorted(Collection<Reading> readings) {
    return readings.stream()
        .sorted(
            Comparator.comparing((Reading reading) -> reading.dating().earliest())
                .thenComparing(Reading::file)
                .thenComparing(Reading::id))
        .toList();
  }

  private static String named(Reading reading) {
    String name = reading.letter().canonical().orElse("a letter without number");
    return reading.letter().issued().map(day -> name + " of " + day).orElse(name);
  }
}
