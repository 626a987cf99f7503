package wian.pipeline.command;

import java.util.List;
import java.util.stream.Collectors;
import wian.index.circular.ThaiDigits;
import wian.index.search.Link;
import wian.index.search.Missing;
import wian.pipeline.answer.ThaiDay;
import wian.pipeline.command.Columns.Cell;

/** What is cited and not held, for people. */
final class MissingText {
  private MissingText() {}

  static List<String> of(List<Missing> missing, Terminal terminal) {
    Columns columns = new Columns();
    for (Missing letter : missing) {
      columns.row(
          new Cell(ThaiDigits.toThai(letter.canonical()), Style.STRONG),
          Cell.plain(ThaiDay.written(letter.date())),
          new Cell("อ้างใน / cited in " + files(letter), Style.FAINT));
    }
    return columns.lines(terminal);
  }

  private static String files(Missing letter) {
    return letter.citedBy().stream()
        .map(Link.End::file)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
