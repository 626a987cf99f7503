package wian.index.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wian.index.circular.Correction;
import wian.index.circular.Letter;

/** The letters of a file as persons corrected them: what was read stands beside what they said. */
public final class Corrected {
  private static final String LETTER = "letter";

  private Corrected() {}

  /**
   * The letters that count. The same whatever the order in which the corrections are given; with
   * none, the letters as read.
   *
   * @param read the letters as read, in the order in which they stand
   * @param said all that persons said of the file, taken back or not
   * @throws IllegalArgumentException where a correction makes no letter record
   */
  public static List<Letter> letters(List<Letter> read, Collection<Correction> said) {
    Map<Letter, List<Correction>> byLetter = new HashMap<>();
    for (Correction correction : InForce.of(said)) {
      meant(correction, read)
          .ifPresent(letter ->
              byLetter.computeIfAbsent(letter, none -> new ArrayList<>()).add(correction));
    }
    if (byLetter.isEmpty()) {
      return read;
    }
    List<Letter> letters = new ArrayList<>();
    for (Letter letter : read) {
      List<Correction> ofIt = byLetter.getOrDefault(letter, List.of());
      Letter corrected = CorrectedLetter.of(letter, ofIt);
      Optional<Correction> none =
          ofIt.stream().filter(correction -> correction.field().equals(LETTER)).findFirst();
      if (none.isEmpty()) {
        letters.add(corrected);
      } else if (!letters.isEmpty()) {
        letters.add(Enclosed.in(letters.removeLast(), corrected, none.get()));
      }
    }
    return letters;
  }

  /**
   * The letter that a correction speaks of: of its id, else the one of the number that it had, else
   * the only one of the file. Empty where that cannot be told: the correction waits.
   */
  public static Optional<Letter> meant(Correction correction, List<Letter> read) {
    List<Letter> called =
        read.stream().filter(letter -> correction.letter().equals(letter.id())).toList();
    if (called.isEmpty() && correction.number() != null) {
      called =
          read.stream()
              .filter(letter -> letter.canonical().filter(correction.number()::equals).isPresent())
              .toList();
    }
    if (called.isEmpty() && read.size() == 1) {
      called = read;
    }
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }
}
