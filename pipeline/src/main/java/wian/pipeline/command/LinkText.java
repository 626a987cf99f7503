package wian.pipeline.command;

import java.util.List;
import wian.index.circular.ThaiDigits;
import wian.index.search.Link;
import wian.pipeline.command.Columns.Cell;

/** Links, for people: a line each. */
final class LinkText {
  private LinkText() {}

  static List<String> of(List<Link> links, Terminal terminal) {
    Columns columns = new Columns();
    for (Link link : links) {
      columns.row(
          Cell.plain(end(link.from())),
          Cell.plain(LetterWords.relation(link)),
          new Cell(ThaiDigits.toThai(link.citation()), Style.STRONG),
          Cell.plain(link.to() == null ? "" : "→ " + end(link.to())),
          new Cell(LetterWords.certainty(link.certainty()), style(link.certainty())),
          new Cell(link.why(), Style.FAINT));
    }
    return columns.lines(terminal);
  }

  private static String end(Link.End end) {
    return end.file() + " #" + (end.letter() + 1);
  }

  private static Style style(Link.Certainty certainty) {
    return switch (certainty) {
      case EXACT -> Style.GREEN;
      case PROBABLE, AMBIGUOUS -> Style.YELLOW;
      case MISSING -> Style.RED;
    };
  }
}
