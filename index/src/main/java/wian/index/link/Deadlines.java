package wian.index.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;

/** Answers questions for deadlines. */
final class Deadlines {
  private final Letters letters;
  private final DoneDays done;

  Deadlines(Letters letters, DoneDays done) {
    this.letters = letters;
    this.done = done;
  }

  List<DueDay> answer(DeadlineQuestion question) {
    LocalDate first = question.all() ? question.from() : later(question.from(), question.today());
    if (first != null && question.to() != null && question.to().isBefore(first)) {
      return List.of();
    }
    List<Reading> setting =
        letters.setting(first, question.to()).stream()
            .filter(reading -> isAskedFor(reading, question))
            .toList();
    Map<String, Reading> byId =
        setting.stream().collect(Collectors.toMap(Reading::id, reading -> reading));
    return new Agenda(new Links(new Pool(letters)), done)
        .of(setting, question.today()).stream()
            .filter(day -> question.all() || day.state() == DueDay.State.OPEN)
            .filter(day -> isWithin(day.deadline(), question))
            .filter(day -> isFor(day, question.who(), byId))
            .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || one.isBefore(other) ? other : one;
  }

  private static boolean isAskedFor(Reading reading, DeadlineQuestion question) {
    return SetDay.setBy(reading).anyMatch(deadline -> isWithin(deadline, question));
  }

  /** An event of several days is within where one of them is; anything else on its last day. */
  private static boolean isWithin(Deadline deadline, DeadlineQuestion question) {
    LocalDate soonest = later(question.from(), question.today());
    Optional<LocalDate> day = Agenda.when(deadline, soonest);
    if (day.isEmpty()) {
      return question.from() == null && question.to() == null;
    }
    LocalDate first =
        deadline.kind() == Deadline.Kind.EVENT && deadline.from() != null
            ? deadline.from()
            : day.get();
    return (question.from() == null || !day.get().isBefore(question.from()))
        && (question.to() == null || !first.isAfter(question.to()));
  }

  /** Whether who is to act, an addressee or a folder of a letter that sets the day is named so. */
  private static boolean isFor(DueDay day, String who, Map<String, Reading> setting) {
    String asked = Names.plain(who);
    return asked.isEmpty()
        || Names.plain(day.deadline().who()).contains(asked)
        || day.sources().stream()
            .map(end -> setting.get(Reading.idAt(end.sha256(), end.letter())))
            .flatMap(reading ->
                Stream.concat(reading.letter().to().stream(), reading.folders().stream()))
            .anyMatch(text -> Names.plain(text).contains(asked));
  }
}
