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

  /** Those that are done, or those that are not; of those that one word would be about, one. */
  public List<DueDay> done(boolean done) {
    Map<Object, DueDay> meant = new LinkedHashMap<>();
    all().stream()
        .filter(due -> (due.state() == DueDay.State.DONE) == done)
        .forEach(due -> meant.putIfAbsent(word(due), due));
    return new ArrayList<>(meant.values());
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
    return all().stream().filter(due -> word(due).equals(word(was))).findFirst();
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

  private static String listed(List<DueDay> days, Function<LocalDate, String> written) {
    return days.stream()
        .map(DueDay::deadline)
        .map(set -> set.due() == null ? Plain.shortened(set.text(), 60) : written.apply(set.due()))
        .collect(Collectors.joining(", "));
  }
}
