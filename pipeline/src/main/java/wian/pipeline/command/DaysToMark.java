package wian.pipeline.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.DueDay.State;
import wian.index.search.Link;
import wian.index.search.Viewer;
import wian.pipeline.Wian;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.answer.Told;

/**
 * Which of a letter's deadlines a person means by done. Of one that comes again, where no day was
 * said, it is the next that is open: a person's word is about one day, never about the rule.
 *
 * @param undo whether what was said is taken back
 */
record DaysToMark(Wian wian, LocalDate today, boolean undo) {

  /**
   * Those that may be meant.
   *
   * @param which the day said; null where none was
   */
  List<DueDay> among(List<DueDay> all, LocalDate which) {
    List<DueDay> days = new ArrayList<>();
    for (DueDay due : all) {
      if (which == null && comesAgain(due)) {
        days.addAll(daysOf(due));
      } else if (which == null || which.equals(due.deadline().due())) {
        days.add(due);
      }
    }
    return days.stream().filter(due -> (due.state() == State.DONE) == undo).toList();
  }

  private static boolean comesAgain(DueDay due) {
    return due.deadline().recurs() != null && due.deadline().due() == null;
  }

  /** The next open day of one that comes again; all that are done, where that is taken back. */
  private List<DueDay> daysOf(DueDay rule) {
    LocalDate from = undo ? today.minusYears(1) : today;
    DeadlineQuestion question = new DeadlineQuestion(from, today.plusYears(1), null, true, today);
    return wian.circulars().deadlines(question, Viewer.local()).stream()
        .filter(due -> rule.deadline().recurs().equals(due.deadline().recurs()))
        .filter(due -> due.deadline().due() != null)
        .filter(due -> sources(due).stream().anyMatch(sources(rule)::contains))
        .filter(due -> due.state() == (undo ? State.DONE : State.OPEN))
        .limit(undo ? Long.MAX_VALUE : 1)
        .toList();
  }

  private static Set<Link.End> sources(DueDay due) {
    return Set.copyOf(due.sources());
  }

  /** Several may be meant. */
  static Failure several(List<DueDay> found) {
    return new Failure(
        ExitCode.USAGE,
        new Told(
            "หนังสือนี้มีหลายกำหนด ระบุด้วย --day: "
                + named(found, due -> day(due).map(ThaiDay::written)),
            "the letter sets several days, say which by --day: "
                + named(found, due -> day(due).map(LocalDate::toString))));
  }

  /** The letter sets days, but none that was asked for. */
  static Failure none(List<DueDay> all, boolean undo) {
    return new Failure(
        ExitCode.NOTHING_FOUND,
        undo
            ? new Told(
                "ไม่มีกำหนดที่บันทึกว่าทำแล้วตามที่ระบุ มีกำหนด: "
                    + named(all, due -> day(due).map(ThaiDay::written)),
                "nothing is marked as done there; the letter sets: "
                    + named(all, due -> day(due).map(LocalDate::toString)))
            : new Told(
                "ไม่มีกำหนดที่ยังไม่ทำตามที่ระบุ ระบุวันด้วย --day มีกำหนด: "
                    + named(all, due -> day(due).map(ThaiDay::written)),
                "no day of it is left to be done, say one by --day; the letter sets: "
                    + named(all, due -> day(due).map(LocalDate::toString))));
  }

  private static Optional<LocalDate> day(DueDay due) {
    return Optional.ofNullable(due.deadline().due());
  }

  /** By their days; those that no day tells by their words. */
  private static String named(List<DueDay> days, Function<DueDay, Optional<String>> day) {
    return days.stream()
        .map(due -> day.apply(due).orElse("\"" + due.deadline().text() + "\""))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
