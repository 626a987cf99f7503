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
  private final Map<String, Line> cancelled = new HashMap<>();
  private final List<Reading> movers = new ArrayList<>();
  private final Map<Reading, Set<String>> reach = new HashMap<>();

  private Standings(Links links, DoneDays done) {
    this.links = links;
    this.done = done;
  }

  /** A state with why it is so; null where that needs no words. */
  record Standing(State state, String because) {}

  /** Asks for the letters that may move these days or cancel their letters. */
  static Standings of(Links links, DoneDays done, Collection<SetDay> days) {
    Standings standings = new Standings(links, done);
    standings.findCancelling(days);
    standings.findMoving(days);
    return standings;
  }

  /** The state of a day that a letter sets. */
  Standing of(SetDay day, LocalDate today) {
    if (done.isDone(day.reading(), day.deadline())) {
      return new Standing(State.DONE, null);
    }
    Line cancelling = cancelled.get(day.letterId());
    if (cancelling != null) {
      return new Standing(State.VOID, "cancelled by " + named(cancelling.from()));
    }
    Optional<Standing> moved = moved(day);
    if (moved.isPresent()) {
      return moved.get();
    }
    LocalDate due = day.deadline().due();
    return new Standing(due != null && due.isBefore(today) ? State.PAST : State.OPEN, null);
  }

  private void findCancelling(Collection<SetDay> days) {
    Set<Key> keys = new LinkedHashSet<>();
    days.forEach(day -> keys.addAll(LetterKeys.cancelling(day.reading())));
    links.pool().bring(keys);
    List<Reading> perhaps = sorted(links.pool().carrying(keys));
    links.prepare(perhaps);
    for (Reading reading : perhaps) {
      for (Line line : reading.draft() ? List.<Line>of() : links.from(reading)) {
        if (line.holds() && line.says(Relation.CANCELS)) {
          cancelled.putIfAbsent(line.link().to().letterId(), line);
        }
      }
    }
  }

  private void findMoving(Collection<SetDay> days) {
    Set<Key> keys =
        days.stream()
            .map(SetDay::deadline)
            .filter(deadline -> deadline.due() != null)
            .map(deadline -> LetterKeys.moving(deadline.kind(), deadline.due().toString()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    links.pool().bring(keys);
    movers.addAll(sorted(links.pool().carrying(keys)));
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
