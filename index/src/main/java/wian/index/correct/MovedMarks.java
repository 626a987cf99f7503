package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wian.index.circular.Correction;
import wian.index.circular.Deadline;
import wian.index.circular.DoneMark;
import wian.index.circular.Letter;

/** Marks that a deadline is done, where its day is corrected, or a correction taken back. */
public final class MovedMarks {
  private static final String DUE = "deadlines.due";

  private final List<Letter> letters;
  private final Collection<Correction> said;

  private MovedMarks(List<Letter> letters, Collection<Correction> said) {
    this.letters = letters;
    this.said = said;
  }

  /**
   * The marks, each on the day that its deadline has now.
   *
   * @param letters as they stand
   * @param said all that persons said of them, taken back or not
   */
  public static List<DoneMark> of(
      List<DoneMark> marks, List<Letter> letters, Collection<Correction> said) {
    MovedMarks moved = new MovedMarks(letters, said);
    return marks.stream().map(moved::moved).toList();
  }

  private DoneMark moved(DoneMark mark) {
    if (mark.day() == null || sets(mark, mark.day())) {
      return mark;
    }
    return said.stream()
        .filter(one -> DUE.equals(one.field()) && mark.reading().equals(one.letter()))
        .map(Correction::of)
        .filter(fact -> days(fact).contains(mark.day().toString()))
        .flatMap(fact -> days(fact).stream())
        .map(LocalDate::parse)
        .filter(day -> sets(mark, day))
        .findFirst()
        .map(day -> on(mark, day))
        .orElse(mark);
  }

  /** All days that a deadline ever had: as read, and as said. */
  private Set<String> days(JsonNode fact) {
    Set<String> days = new HashSet<>();
    Optional.ofNullable(fact.get("due"))
        .filter(JsonNode::isTextual)
        .ifPresent(day -> days.add(day.asText()));
    said.stream()
        .filter(one -> DUE.equals(one.field()) && fact.equals(one.of()) && one.value() != null)
        .forEach(one -> days.add(one.value().asText()));
    return days;
  }

  private boolean sets(DoneMark mark, LocalDate day) {
    return letters.stream()
        .filter(letter -> mark.reading().equals(letter.id()))
        .flatMap(letter -> letter.deadlines().stream())
        .anyMatch(deadline -> isOn(deadline, mark.kind(), day));
  }

  private static boolean isOn(Deadline deadline, Deadline.Kind kind, LocalDate day) {
    return deadline.kind() == kind && (deadline.recurs() != null || day.equals(deadline.due()));
  }

  private static DoneMark on(DoneMark mark, LocalDate day) {
    return new DoneMark(
        mark.reading(),
        mark.kind(),
        day,
        mark.text(),
        mark.on(),
        mark.by(),
        mark.who(),
        mark.at(),
        mark.undone());
  }
}
