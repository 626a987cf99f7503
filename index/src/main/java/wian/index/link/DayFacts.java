package wian.index.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wian.index.circular.Holidays;
import wian.index.circular.OfficeProfile;
import wian.index.circular.OfficeProfile.Ours;
import wian.index.link.Standings.Standing;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.index.search.OwnReply;

/**
 * What is known of a day beside its state: holidays, whose it is, what answers it, other levels.
 */
final class DayFacts {
  private final OfficeFacts office;
  private final LevelsBeside levels;
  private final OwnReplies replies;

  DayFacts(Links links, OfficeFacts office, List<SetDay> days) {
    this.office = office;
    this.levels = new LevelsBeside(links, days);
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
        levels.of(day, sources),
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
}
