package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Letter;
import wian.index.search.FoundLetter;
import wian.index.search.HeldLetter;
import wian.pipeline.answer.FitWords;
import wian.pipeline.answer.Plain;
import wian.pipeline.command.Columns.Cell;

/**
 * Letters found, for people: number, day, issuer and file of each, its subject below, and that it
 * is an alternative, where it is one.
 */
final class FoundText {
  private FoundText() {}

  static List<String> of(List<FoundLetter> found, Terminal terminal) {
    Columns columns = new Columns();
    found.forEach(letter -> columns.row(cells(letter.held())));
    List<String> heads = columns.lines(terminal);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      lines.add(heads.get(i));
      subject(found.get(i).held().letter()).ifPresent(lines::add);
      alternative(found.get(i)).ifPresent(lines::add);
    }
    return lines;
  }

  private static Cell[] cells(HeldLetter held) {
    Letter letter = held.letter();
    return new Cell[] {
      new Cell(LetterWords.number(letter), Style.STRONG),
      Cell.plain(LetterWords.day(letter)),
      new Cell(LetterWords.urgency(letter.urgency()).orElse(""), Style.RED),
      Cell.plain(letter.issuer()),
      new Cell(LetterPlace.of(held), Style.FAINT)
    };
  }

  private static Optional<String> subject(Letter letter) {
    return Optional.ofNullable(letter.subject())
        .map(subject -> "    เรื่อง " + Plain.text(subject));
  }

  /** That it is not what was asked for, and why it is shown all the same. */
  private static Optional<String> alternative(FoundLetter found) {
    return found.alternative()
        ? Optional.of("    ≈ " + FitWords.of(found.fit()).line())
        : Optional.empty();
  }
}
