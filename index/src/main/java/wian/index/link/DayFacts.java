package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Deadline;
import wian.index.circular.Holidays;
import wian.index.circular.Level;
import wian.index.circular.OfficeProfile;
import wian.index.circular.OfficeProfile.Ours;
import wian.index.circular.Relation;
import wian.index.link.Standings.Standing;
import wian.index.search.DayBeside;
import wian.index.search.DayBeside.Side;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.index.search.OwnReply;

/**
 * What is known of a day beside its state: holidays, whose it is, what answers it, other levels.
 */
final class DayFacts {
  private final Links links;
  private final OfficeFacts office;
  private final List<SetDay> days;
  private final OwnReplies replies;

  DayFacts(Links links, OfficeFacts office, List<SetDay> days) {
    this.links = links;
    this.office = office;
    this.days = days;
    this.replies = OwnReplies.to(links, office.profile(), days);
  }

  DueDay.More of(SetDay day, List<SetDay> sources, Standing standing) {
    LocalDate due = day.deadline().due();
    boolean off = due != null && office.holidays().name(due).isPresent() && closed(due);
    Holidays.Known known = due == null ? Holidays.Known.ANNOUNCED : office.holidays().known(due);
    return new DueDay.More(
        off ? office.holidays().workingDayBefore(due) : null,
        known == Holidays.Known.ANNOUNCED ? null : known,
        sources.stream().map(SetDay::derivation).filter(Objects::nonNull).findFirst().orElse(null),
        off && day.derivation() != null ? office.holidays().workingDayAfter(due) : null,
        sources.stream()
            .flatMap(source -> office.done().done(source.reading(), source.deadline()).stream())
            .findFirst()
            .orElse(null),
        standing.state() == State.DONE ? null : reply(sources),
        beside(day, sources),
        office.profile().map(profile -> ours(profile, sources)).orElse(null));
  }

  private boolean closed(LocalDate due) {
    return !office.holidays().isWorkingDay(due);
  }

  private OwnReply reply(List<SetDay> sources) {
    return sources.stream().flatMap(source -> replies.to(source).stream()).findFirst().orElse(null);
  }

  /** Whose a day is: as the deadline itself says, else as its letter is addressed. */
  private static Ours ours(OfficeProfile profile, Collection<SetDay> sources) {
    Set<Ours> each = new LinkedHashSet<>();
    for (SetDay source : sources) {
      Ours told = profile.means(source.deadline().who());
      each.add(told == Ours.UNKNOWN ? profile.addressed(source.reading().letter().to()) : told);
    }
    if (each.contains(Ours.YES)) {
      return Ours.YES;
    }
    return each.contains(Ours.UNKNOWN) ? Ours.UNKNOWN : Ours.NO;
  }

  /** The days that the level above and the one below set in the same matter. */
  private List<DayBeside> beside(SetDay day, Collection<SetDay> sources) {
    LocalDate due = day.deadline().due();
    List<DayBeside> beside = new ArrayList<>();
    if (due != null && day.deadline().kind() == Deadline.Kind.DUE) {
      for (SetDay other : days) {
        if (other.deadline().kind() == Deadline.Kind.DUE && other.deadline().due() != null) {
          LocalDate theirs = other.deadline().due();
          if (theirs.isAfter(due) && sources.stream().anyMatch(source -> passesOn(source, other))) {
            beside.add(beside(Side.ABOVE, other));
          }
          if (theirs.isBefore(due)
              && sources.stream().anyMatch(source -> passesOn(other, source))) {
            beside.add(beside(Side.BELOW, other));
          }
        }
      }
      aboveNotAsked(sources, due).filter(above -> beside.isEmpty()).ifPresent(beside::add);
    }
    return beside.stream()
        .sorted(Comparator.comparing(DayBeside::due).thenComparing(other -> other.letter().file()))
        .distinct()
        .toList();
  }

  /** The later day of the level above, where its letter is not among those that were asked for. */
  private Optional<DayBeside> aboveNotAsked(Collection<SetDay> sources, LocalDate due) {
    return sources.stream()
        .flatMap(source -> links.from(source.reading()).stream())
        .filter(DayFacts::mayPassOn)
        .filter(line -> isBelow(line.from(), line.to().orElseThrow()))
        .flatMap(line ->
            SetDay.setBy(line.to().orElseThrow())
                .filter(deadline -> deadline.kind() == Deadline.Kind.DUE)
                .filter(deadline -> deadline.due() != null && deadline.due().isAfter(due))
                .map(deadline ->
                    beside(
                        Side.ABOVE,
                        new SetDay(
                            line.to().orElseThrow(),
                            line.link().to().letterId(),
                            false,
                            deadline,
                            null))))
        .min(Comparator.comparing(DayBeside::due));
  }

  private boolean passesOn(SetDay lower, SetDay upper) {
    return isBelow(lower.reading(), upper.reading())
        && links.from(lower.reading()).stream()
            .anyMatch(
                line -> mayPassOn(line) && line.link().to().letterId().equals(upper.letterId()));
  }

  private static boolean mayPassOn(Line line) {
    return line.holds() && (line.says(Relation.FORWARDS) || line.says(Relation.REFERS));
  }

  private static boolean isBelow(Reading lower, Reading upper) {
    Optional<Level> below = Level.ofIssuer(lower.letter());
    Optional<Level> above = Level.ofIssuer(upper.letter());
    return below.isPresent() && above.isPresent() && below.get().below(above.get());
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
