package wian.index.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wian.index.circular.Deadline;
import wian.index.circular.Relation;
import wian.index.link.Standings.Standing;
import wian.index.search.DueDay;

/** The days that letters set, each once, with its state. */
final class Agenda {
  private static final Comparator<DueDay> BY_DAY =
      Comparator.comparing(
              (DueDay day) -> day.deadline().time(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(day -> day.deadline().kind())
          .thenComparing(day -> text(day.canonical()))
          .thenComparing(day -> text(day.deadline().who()))
          .thenComparing(day -> text(day.deadline().what()))
          .thenComparing(day -> day.sources().getFirst().file())
          .thenComparing(day -> day.sources().getFirst().sha256());

  private final Links links;
  private final OfficeFacts office;

  Agenda(Links links, OfficeFacts office) {
    this.links = links;
    this.office = office;
  }

  /** The days that these letters set, by day; those that no day of the calendar tells come last. */
  List<DueDay> of(Collection<Reading> readings, LocalDate today) {
    return of(readings, today, Occurrences.UNTOLD, reading -> true);
  }

  /** The same, with days that come again told one by one. */
  List<DueDay> of(Collection<Reading> readings, LocalDate today, Occurrences told) {
    return of(readings, today, told, reading -> true);
  }

  /** The days that the letters of a chain set, in the same order. */
  List<DueDay> of(Neighbourhood chain, LocalDate today) {
    return of(
        chain.members(),
        today,
        Occurrences.UNTOLD,
        reading -> !chain.isWhole() || chain.members().contains(reading));
  }

  private List<DueDay> of(
      Collection<Reading> readings, LocalDate today, Occurrences told, Predicate<Reading> near) {
    List<Reading> setting =
        readings.stream().filter(reading -> SetDay.printed(reading).findAny().isPresent()).toList();
    links.prepare(setting);
    List<SetDay> days = new ArrayList<>();
    for (Reading reading : setting) {
      days.addAll(setBy(reading, told));
    }
    List<SetDay> counted = DayVotes.counted(days);
    Standings standings = Standings.of(links, office.done(), counted, near);
    DayFacts facts = new DayFacts(links, office, counted);
    return SameDays.of(counted, matters(setting)).stream()
        .map(same -> dueDay(same, standings, facts, today))
        .sorted(
            Comparator.comparing((DueDay day) -> when(day.deadline(), today).orElse(LocalDate.MAX))
                .thenComparing(BY_DAY))
        .toList();
  }

  private List<SetDay> setBy(Reading reading, Occurrences told) {
    String letterId = links.pool().letterId(reading);
    boolean cover = isCover(reading);
    List<SetDay> days = new ArrayList<>();
    Reading said = links.pool().told(reading);
    for (Deadline deadline : SetDay.printed(said).toList()) {
      Periods.Worked worked =
          deadline.relative() == null
              ? new Periods.Worked(deadline, null)
              : Periods.worked(links.pool().readings(reading), said, deadline, office.holidays());
      told.of(worked.deadline())
          .forEach(day -> days.add(new SetDay(said, letterId, cover, day, worked.derivation())));
    }
    return days;
  }

  /** The day that a deadline falls on, or comes again on from today; empty where none tells it. */
  static Optional<LocalDate> when(Deadline deadline, LocalDate today) {
    if (deadline.due() != null) {
      return Optional.of(deadline.due());
    }
    return Optional.ofNullable(deadline.recurs()).flatMap(rule -> Recurrence.next(rule, today));
  }

  private DueDay dueDay(List<SetDay> same, Standings standings, DayFacts facts, LocalDate today) {
    List<SetDay> sources = same.stream().sorted(SetDay.ORIGINAL_FIRST).toList();
    Reading original = sources.getFirst().reading();
    Standing standing =
        sources.stream()
            .map(day -> standings.of(day, today))
            .max(Comparator.comparing(Standing::state))
            .orElseThrow();
    SetDay tellsMost = same.getFirst();
    Deadline deadline = tellsMost.deadline();
    return new DueDay(
        deadline,
        standing.state(),
        links.pool().name(original).or(() -> original.letter().canonical()).orElse(null),
        original.letter().subject(),
        original.letter().issuer(),
        sources.stream().map(day -> day.reading().end(day.letterId())).distinct().toList(),
        standing.because(),
        Optional.ofNullable(deadline.due()).flatMap(office.holidays()::name).orElse(null),
        facts.of(tellsMost, sources, standing));
  }

  private boolean isCover(Reading reading) {
    return links.from(reading).stream()
        .anyMatch(line -> line.holds() && line.says(Relation.FORWARDS));
  }

  /** For each letter the one that it goes with: a cover and what it forwards are one matter. */
  private Matters matters(List<Reading> readings) {
    Matters matters = new Matters();
    for (Reading reading : readings) {
      for (Line line : links.from(reading)) {
        if (line.holds() && line.says(Relation.FORWARDS)) {
          matters.join(line.link().from().letterId(), line.link().to().letterId());
        }
      }
    }
    return matters;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
