package wian.pipeline.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.search.Circulars;
import wian.index.search.DeadlineQuestion;
import wian.index.search.DueDay;
import wian.index.search.Link;
import wian.index.search.Viewer;

/**
 * The deadlines of a letter that a person says something of.
 *
 * @param reference the letter
 * @param which of its days; null for all of them
 * @param today today in Bangkok
 */
public record DaysOfLetter(
    Circulars circulars, String reference, LocalDate which, LocalDate today) {

  /** Its deadlines; those that come again are told for the day given. */
  public List<DueDay> all() {
    List<DueDay> all = circulars.deadlinesOf(reference, Viewer.local());
    if (which == null) {
      return all;
    }
    Set<Link.End> letters =
        all.stream().flatMap(due -> due.sources().stream()).collect(Collectors.toSet());
    DeadlineQuestion question = new DeadlineQuestion(which, which, null, true, today);
    return circulars.deadlines(question, Viewer.local()).stream()
        .filter(due -> which.equals(due.deadline().due()))
        .filter(due -> due.sources().stream().anyMatch(letters::contains))
        .toList();
  }

  /**
   * Those that are done, or those that are not; of those that one word would be about, one. Of one
   * that comes again, where no day was said, it is the next that is open: a person's word is about
   * one day, never about the rule.
   */
  public List<DueDay> done(boolean done) {
    Map<Object, DueDay> meant = new LinkedHashMap<>();
    all().stream()
        .flatMap(due -> comesAgain(due) ? daysOf(due, done).stream() : Stream.of(due))
        .filter(due -> (due.state() == DueDay.State.DONE) == done)
        .forEach(due -> meant.putIfAbsent(word(due), due));
    return new ArrayList<>(meant.values());
  }

  private static boolean comesAgain(DueDay due) {
    return due.deadline().recurs() != null && due.deadline().due() == null;
  }

  /** The next open day of one that comes again; all that are done, where these are asked for. */
  private List<DueDay> daysOf(DueDay rule, boolean done) {
    LocalDate from = done ? today.minusYears(1) : today;
    DeadlineQuestion question = new DeadlineQuestion(from, today.plusYears(1), null, true, today);
    return circulars.deadlines(question, Viewer.local()).stream()
        .filter(due -> rule.deadline().recurs().equals(due.deadline().recurs()))
        .filter(due -> due.deadline().due() != null)
        .filter(due -> due.sources().stream().anyMatch(rule.sources()::contains))
        .filter(due -> due.state() == (done ? DueDay.State.DONE : DueDay.State.OPEN))
        .limit(done ? Long.MAX_VALUE : 1)
        .toList();
  }

  /** What a word hangs on: the letter, the kind, and the day or else the words that set it. */
  private static Object word(DueDay due) {
    Deadline deadline = due.deadline();
    return List.of(
        due.sources().getFirst(),
        deadline.kind(),
        deadline.due() == null ? String.valueOf(deadline.text()) : deadline.due());
  }

  /** One of them as it is now. */
  public Optional<DueDay> again(DueDay was) {
    boolean occurrence = was.deadline().recurs() != null;
    DaysOfLetter days =
        occurrence ? new DaysOfLetter(circulars, reference, was.deadline().due(), today) : this;
    return days.all().stream().filter(due -> word(due).equals(word(was))).findFirst();
  }

  /**
   * That one of several days must be said.
   *
   * @param by the name of the option or parameter that says it
   */
  public static Told several(String by, List<DueDay> days) {
    return new Told(
        "หนังสือนี้มีหลายกำหนด ระบุด้วย " + by + ": " + listed(days, ThaiDay::written),
        "the letter sets several days, say which by " + by + ": " + listed(days, String::valueOf));
  }

  /**
   * That the letter sets days, but none that was asked for.
   *
   * @param by as above
   * @param done whether those were asked for that are done
   */
  public static Told none(String by, List<DueDay> all, boolean done) {
    return done
        ? new Told(
            "ไม่มีกำหนดที่บันทึกว่าทำแล้วตามที่ระบุ มีกำหนด: " + listed(all, ThaiDay::written),
            "nothing is marked as done there; the letter sets: " + listed(all, String::valueOf))
        : new Told(
            "ไม่มีกำหนดที่ยังไม่ทำตามที่ระบุ ระบุวันด้วย "
                + by
                + " มีกำหนด: "
                + listed(all, ThaiDay::written),
            "no day of it is left to be done, say one by "
                + by
                + "; the letter sets: "
                + listed(all, String::valueOf));
  }

  private static String listed(List<DueDay> days, Function<LocalDate, String> written) {
    return days.stream()
        .map(DueDay::deadline)
        .map(set -> set.due() == null ? Plain.shortened(set.text(), 90) : written.apply(set.due()))
        .collect(Collectors.joining(", "));
  }
}
