package wian.index.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Letter;
import wian.index.circular.Level;
import wian.index.circular.Relation;
import wian.index.search.Course;
import wian.index.search.Course.Beginning;
import wian.index.search.Course.Effect;
import wian.index.search.Course.Effect.What;
import wian.index.search.Course.Force;
import wian.index.search.Course.Hub;
import wian.index.search.Course.Passing;
import wian.index.search.Link;

/** Tells the course of a matter from the letters of a chain, which come oldest first. */
final class Courses {
  private final Links links;
  private final List<Reading> letters;
  private final Cancelled cancelled;

  Courses(Links links, List<Reading> letters) {
    this.links = links;
    this.letters = letters;
    this.cancelled = Cancelled.of(links, letters);
  }

  Course from(Collection<Reading> roots, List<Hub> hubs) {
    List<Line> lines = lines();
    return new Course(
        began(roots, lines).orElse(null),
        lines.stream().flatMap(line -> passing(line).stream()).distinct().toList(),
        lines.stream().flatMap(line -> effect(line).stream()).distinct().toList(),
        hubs);
  }

  private List<Line> lines() {
    Set<Reading> members = new HashSet<>(letters);
    return letters.stream()
        .flatMap(reading -> links.from(reading).stream())
        .filter(line -> line.holds() && members.contains(line.to().orElseThrow()))
        .filter(line -> !line.link().relation().equals(Line.DRAFT_OF))
        .toList();
  }

  /** The oldest of all that the ones asked for cite, directly or by what they cite. */
  private Optional<Beginning> began(Collection<Reading> roots, List<Line> lines) {
    Map<Reading, List<Line>> from = lines.stream().collect(Collectors.groupingBy(Line::from));
    Set<Reading> back = new HashSet<>(roots);
    Deque<Reading> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Reading reading = open.remove();
      from.getOrDefault(reading, List.of()).stream()
          .map(line -> line.to().orElseThrow())
          .filter(back::add)
          .forEach(open::add);
    }
    return letters.stream()
        .filter(back::contains)
        .findFirst()
        .map(first -> beginning(first, lines));
  }

  private Beginning beginning(Reading first, List<Line> lines) {
    String letterId = links.pool().letterId(first);
    List<String> notHeld =
        links.from(first).stream()
            .map(Line::link)
            .filter(link -> link.certainty() == Link.Certainty.MISSING)
            .map(Link::citation)
            .distinct()
            .toList();
    Optional<Line> cancelling = cancelled.by(letterId);
    Optional<Line> amending =
        lines.stream()
            .filter(
                line -> line.says(Relation.AMENDS) && line.link().to().letterId().equals(letterId))
            .filter(line -> cancelled.by(line.link().from().letterId()).isEmpty())
            .reduce((earlier, later) -> later);
    Force force =
        cancelling.isPresent()
            ? Force.CANCELLED
            : amending.isPresent() ? Force.AMENDED : Force.IN_FORCE;
    String because =
        cancelling
            .map(line -> "cancelled by " + line.link().from().letterId())
            .or(() -> amending.map(line -> "amended by " + line.link().from().letterId()))
            .orElse(null);
    return new Beginning(letterId, notHeld, force, because);
  }

  /** A cover, or a letter of a lower level that goes back to one of a higher. */
  private Optional<Passing> passing(Line line) {
    Reading to = line.to().orElseThrow();
    Letter own = line.from().letter();
    Optional<Level> level = Level.ofIssuer(own);
    boolean down =
        level.flatMap(below -> Level.ofIssuer(to.letter()).filter(below::below)).isPresent();
    boolean passes =
        line.says(Relation.FORWARDS)
            || (line.says(Relation.REFERS) && down && !answers(own, to.letter()));
    if (!passes || own.to().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> sent = day(to);
    Optional<LocalDate> passedOn = day(line.from());
    Optional<LocalDate> received = received(to, passedOn);
    Optional<Long> days =
        received
            .or(() -> sent)
            .flatMap(start -> passedOn.map(end -> ChronoUnit.DAYS.between(start, end)))
            .filter(count -> count >= 0);
    return Optional.of(
        new Passing(
            line.link().from().letterId(),
            line.link().to().letterId(),
            own.issuer(),
            level.orElse(null),
            own.to(),
            sent.map(LocalDate::toString).orElse(null),
            received.map(LocalDate::toString).orElse(null),
            passedOn.map(LocalDate::toString).orElse(null),
            days.orElse(null)));
  }

  /** The last stamp on any reading of the letter before it was passed on. */
  private Optional<LocalDate> received(Reading to, Optional<LocalDate> passedOn) {
    return links.pool().readings(to).stream()
        .flatMap(reading -> reading.letter().received().stream())
        .flatMap(stamp -> Days.ofIso(stamp.date()).filter(Days::isOneDay).stream())
        .map(Days::from)
        .filter(day -> passedOn.isPresent() && !day.isAfter(passedOn.get()))
        .max(LocalDate::compareTo);
  }

  private Optional<LocalDate> day(Reading reading) {
    return Identity.day(links.pool().readings(reading))
        .or(() ->
            reading.letter().issued().flatMap(Days::ofIso).filter(Days::isOneDay).map(Days::from));
  }

  private Optional<Effect> effect(Line line) {
    Letter to = line.to().orElseThrow().letter();
    Optional<What> what =
        Stream.of(
                line.says(Relation.CANCELS) ? What.CANCELLED : null,
                line.says(Relation.AMENDS) ? What.AMENDED : null,
                line.says(Relation.EXTENDS) ? What.EXTENDED : null,
                line.says(Relation.REFERS) && answers(line.from().letter(), to)
                    ? What.ANSWERED
                    : null)
            .filter(done -> done != null)
            .findFirst();
    return what.map(done ->
        new Effect(
            line.link().to().letterId(),
            done,
            line.link().from().letterId(),
            day(line.from()).map(LocalDate::toString).orElse(null),
            cancelled.by(line.link().from().letterId()).isEmpty()));
  }

  /** Whether a letter goes back to the body that issued the other. */
  private static boolean answers(Letter answer, Letter asked) {
    String issuer = Names.plain(asked.issuer());
    return !issuer.isEmpty()
        && answer.to().stream().anyMatch(to -> Names.plain(to).contains(issuer));
  }
}
