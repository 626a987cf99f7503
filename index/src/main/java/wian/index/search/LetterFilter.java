package wian.index.search;

import java.time.LocalDate;
import wian.index.circular.LetterKind;
import wian.index.circular.Urgency;

/**
 * Which letters are looked among; null parts are not asked for.
 *
 * @param agency agency letters ({@code มท}), or words of the issuer's name
 * @param kind which of the kinds of official letters
 * @param urgency speed of handling
 * @param from first day of issue
 * @param to last day of issue
 * @param folder name of a watched folder in which the file arrived
 * @param openOn only letters that set a deadline which is open on this day
 */
public record LetterFilter(
    String agency,
    LetterKind kind,
    Urgency urgency,
    LocalDate from,
    LocalDate to,
    String folder,
    LocalDate openOn) {
  /** All letters. */
  public static final LetterFilter ALL = new LetterFilter(null, null, null, null, null, null, null);
}
