package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Letter;
import wian.index.search.HeldLetter;
import wian.pipeline.answer.Plain;
import wian.pipeline.command.Columns.Cell;

/** Letters found, for people: number, day, issuer and file of each, its subject below. */
final class FoundText {
  private FoundText() {}

  static List<String> of(List<HeldLetter> found, Terminal terminal) {
    Columns columns = new Columns();
    found.forEach(held -> columns.row(cells(held)));
    List<String> heads = columns.lines(terminal);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      lines.add(heads.get(i));
      subject(found.get(i).letter()).ifPresent(lines::add);
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
}
