package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.Level;
import wian.index.circular.Relation;
import wian.index.search.DayBeside;
import wian.index.search.DayBeside.Side;

/**
 * The days that other levels set in the same matter: a lower level asks for an earlier day, so that
 * what it gathers is there on the upper level's.
 */
final class LevelsBeside {
  private final Links links;

  /** Days of letters that pass a letter on, by that letter. */
  private final Map<String, List<SetDay>> below = new HashMap<>();

  private final Map<String, List<SetDay>> byLetter = new HashMap<>();

  LevelsBeside(Links links, Collection<SetDay> days) {
    this.links = links;
    for (SetDay day : days) {
      if (isDue(day.deadline())) {
        byLetter.computeIfAbsent(day.letterId(), none -> new ArrayList<>()).add(day);
        passedOn(day.reading())
            .forEach(upper ->
                below
                    .computeIfAbsent(upper.link().to().letterId(), none -> new ArrayList<>())
                    .add(day));
      }
    }
  }

  /** The later days above and the earlier days below, by day. */
  List<DayBeside> of(SetDay day, Collection<SetDay> sources) {
    if (!isDue(day.deadline())) {
      return List.of();
    }
    LocalDate due = day.deadline().due();
    return sources.stream()
        .flatMap(source -> Stream.concat(above(source, due), below(source, due)))
        .distinct()
        .sorted(Comparator.comparing(DayBeside::due).thenComparing(other -> other.letter().file()))
        .toList();
  }

  private Stream<DayBeside> below(SetDay source, LocalDate due) {
    return below.getOrDefault(source.letterId(), List.of()).stream()
        .filter(other -> other.deadline().due().isBefore(due))
        .map(other -> beside(Side.BELOW, other));
  }

  /** The next of the days above; those of a letter that was not asked for as it prints them. */
  private Stream<DayBeside> above(SetDay source, LocalDate due) {
    return passedOn(source.reading())
        .flatMap(line ->
            days(line)
                .filter(other -> other.deadline().due().isAfter(due))
                .min(Comparator.comparing(other -> other.deadline().due()))
                .stream())
        .map(other -> beside(Side.ABOVE, other));
  }

  private Stream<SetDay> days(Line line) {
    List<SetDay> asked = byLetter.get(line.link().to().letterId());
    Reading upper = line.to().orElseThrow();
    return asked != null
        ? asked.stream()
        : SetDay.setBy(upper)
            .filter(LevelsBeside::isDue)
            .map(deadline -> new SetDay(upper, line.link().to().letterId(), false, deadline, null));
  }

  /** The lines by which a letter passes on one of a level above. */
  private Stream<Line> passedOn(Reading reading) {
    return links.from(reading).stream()
        .filter(
            line -> line.holds() && (line.says(Relation.FORWARDS) || line.says(Relation.REFERS)))
        .filter(line -> isBelow(reading, line.to().orElseThrow()));
  }

  private static boolean isDue(Deadline deadline) {
    return deadline.kind() == Deadline.Kind.DUE && deadline.due() != null;
  }

  private static boolean isBelow(Reading lower, Reading upper) {
    Optional<Level> beneath = Level.ofIssuer(lower.letter());
    return beneath.isPresent()
        && Level.ofIssuer(upper.letter()).filter(beneath.get()::below).isPresent();
  }

  private static DayBeside beside(Side side, SetDay other) {
    return new DayBeside(
        side,
        other.deadline().due(),
        other.reading().letter().canonical().orElse(null),
        other.reading().letter().issuer(),
        Level.ofIssuer(other.reading().letter()).orElse(null),
        other.reading().end(other.letterId()));
  }
}
