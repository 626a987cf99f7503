package wian.pipeline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.ThaiDigits;
import wian.index.search.DueDay;
import wian.index.search.Link;
import wian.pipeline.answer.DeadlineWords;
import wian.pipeline.answer.Plain;
import wian.pipeline.command.Columns.Cell;

/**
 * Deadlines by day, for people: the day, its state and its letter, and below it who is to do what.
 */
final class DeadlineText {
  private static final String INDENT = "    ";

  private DeadlineText() {}

  static List<String> of(List<DueDay> deadlines, Terminal terminal) {
    Columns columns = new Columns();
    deadlines.forEach(day -> columns.row(cells(day, terminal)));
    List<String> heads = columns.lines(terminal);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      lines.add(heads.get(i));
      below(deadlines.get(i)).forEach(line -> lines.add(INDENT + Plain.text(line)));
    }
    return lines;
  }

  private static Cell[] cells(DueDay day, Terminal terminal) {
    return new Cell[] {
      new Cell(DeadlineLine.when(day.deadline(), terminal.today()), Style.STRONG),
      Cell.plain(
          day.state() == DueDay.State.OPEN
              ? DeadlineLine.distance(day.deadline(), terminal.today())
              : ""),
      new Cell(DeadlineWords.state(day.state()).line(), style(day.state())),
      Cell.plain(DeadlineWords.kind(day.deadline().kind()).line()),
      Cell.plain(day.canonical() == null ? "" : ThaiDigits.toThai(day.canonical()))
    };
  }

  private static Style style(DueDay.State state) {
    return switch (state) {
      case OPEN -> Style.GREEN;
      case PAST -> Style.RED;
      case MOVED, VOID, DONE -> Style.FAINT;
    };
  }

  private static List<String> below(DueDay day) {
    return Stream.of(
            DeadlineLine.task(day.deadline()),
            LetterWords.doubt(day.deadline().certainty(), day.deadline().reason()).strip(),
            DeadlineLine.begin(day.deadline()),
            joined(day.deadline().place() == null ? null : "ที่ " + day.deadline().place()),
            joined(day.issuer(), day.subject(), files(day)),
            joined(day.because()),
            joined(day.holiday() == null ? null : "ตรงกับวันหยุด / a holiday: " + day.holiday()))
        .filter(line -> line != null && !line.isBlank())
        .collect(Collectors.collectingAndThen(Collectors.toList(), lines -> with(lines, day)));
  }

  private static List<String> with(List<String> lines, DueDay day) {
    lines.addAll(DayNotes.of(day));
    return lines;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private static String files(DueDay day) {
    return day.sources().stream().map(Link.End::file).distinct().collect(Collectors.joining(", "));
  }
}
