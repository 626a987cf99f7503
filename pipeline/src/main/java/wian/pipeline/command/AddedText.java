package wian.pipeline.command;

import java.util.List;
import java.util.stream.Collectors;
import wian.index.circular.ThaiDigits;
import wian.pipeline.command.Columns.Cell;

/** What came of files that were added, for people: a line each; what failed is told elsewhere. */
final class AddedText {
  private AddedText() {}

  static List<String> of(List<AddedFile> added, Terminal terminal) {
    Columns columns = new Columns();
    for (AddedFile file : added) {
      switch (file.outcome()) {
        case "taken" -> columns.row(cells("รับแล้ว / taken", Style.GREEN, file));
        case "again" -> columns.row(cells("มีอยู่แล้ว / held already", Style.PLAIN, file));
        default -> {}
      }
    }
    return columns.lines(terminal);
  }

  private static Cell[] cells(String outcome, Style style, AddedFile file) {
    return new Cell[] {
      new Cell(outcome, style), Cell.plain(file.file()), new Cell(references(file), Style.STRONG)
    };
  }

  private static String references(AddedFile file) {
    return file.references().isEmpty()
        ? "ไม่พบหนังสือในไฟล์ / no letter in it"
        : file.references().stream()
            .map(number -> number == null ? "(ไม่มีเลขที่ / no number)" : ThaiDigits.toThai(number))
            .collect(Collectors.joining(", "));
  }
}
