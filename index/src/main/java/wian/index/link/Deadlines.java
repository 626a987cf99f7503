package wian.index.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.OfficeProfile;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;

/** Answers questions for deadlines. */
final class Deadlines {
  private static final int SHIFT = 45;

  private final Letters letters;
  private final OfficeFacts office;

  Deadlines(Letters letters, OfficeFacts office) {
    this.letters = letters;
    this.office = office;
  }

  List<DueDay> answer(DeadlineQuestion question) {
    LocalDate first = question.all() ? question.from() : later(question.from(), question.today());
    if (first != null && question.to() != null && question.to().isBefore(first)) {
      return List.of();
    }
    List<Reading> setting =
        letters.setting(spread(first, -1), spread(question.to(), 1)).stream()
            .filter(reading -> isAskedFor(reading, question))
            .toList();
    Occurrences told =
        question.to() == null
            ? Occurrences.UNTOLD
            : new Occurrences(
                question.from() == null ? question.today() : question.from(), question.to());
    Map<String, Reading> byId =
        setting.stream().collect(Collectors.toMap(Reading::id, reading -> reading));
    return new Agenda(new Links(new Pool(letters)), office)
        .of(setting, question.today(), told).stream()
            .filter(day -> question.all() || day.state() == DueDay.State.OPEN)
            .filter(day -> isWithin(day.deadline(), question))
            .filter(day -> isFor(day, question.who(), byId))
            .filter(day -> !question.ours() || day.more().ours() != OfficeProfile.Ours.NO)
            .toList();
  }

  /**
   * The index knows the days of periods by the stamps of one file and by the holidays that came
   * with Wian; other arrivals and holidays shift them a little.
   */
  private static LocalDate spread(LocalDate day, int direction) {
    return day == null ? null : day.plusDays((long) direction * SHIFT);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || one.isBefore(other) ? other : one;
  }

  private static boolean isAskedFor(Reading reading, DeadlineQuestion question) {
    return SetDay.setBy(reading)
        .anyMatch(deadline -> deadline.relative() != null || isWithin(deadline, question));
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
