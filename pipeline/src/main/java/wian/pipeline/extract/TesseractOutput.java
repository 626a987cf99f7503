package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import wian.index.circular.Box;
import wian.index.circular.ThaiDigits;

/** Lines out of what Tesseract writes for one page: its text and its table (TSV). */
final class TesseractOutput {
  /**
   * The most that a line with a Thai digit is trusted. The {@code tha} model cannot print ๔ ๖ ๗ ๘ ๙
   * at all (its character set holds only ๐ ๑ ๒ ๓ ๕), and says the wrong ones with a confidence of
   * 0.88 to 0.97: its own figure says nothing about digits.
   */
  static final double MOST_FOR_DIGITS = 0.3;

  private static final int COLUMNS = 12;

  private TesseractOutput() {}

  /**
   * The lines with their boxes. Tesseract gives Thai boxes one a character, which do not tell where
   * spaces are; so the wording comes from the text, whose lines are the table's in the same order.
   */
  static List<Line> lines(String text, String table) {
    List<Row> rows = rows(table);
    List<String> wording = text.replace("\f", "").lines().filter(line -> !line.isBlank()).toList();
    boolean agree = wording.size() == rows.size();
    List<Line> lines = new ArrayList<>();
    Iterator<String> words = wording.iterator();
    for (Row row : rows) {
      String line = agree ? words.next() : row.characters.toString();
      lines.add(row.line(LineText.of(line.strip())));
    }
    return lines;
  }

  private static List<Row> rows(String table) {
    List<Row> rows = new ArrayList<>();
    double width = 1;
    double height = 1;
    for (String line : table.lines().skip(1).toList()) {
      String[] cells = line.split("\t", COLUMNS);
      if (cells.length < COLUMNS) {
        continue;
      }
      switch (cells[0]) {
        case "1" -> {
          width = Integer.parseInt(cells[8]);
          height = Integer.parseInt(cells[9]);
        }
        case "4" -> rows.add(new Row(box(cells, width, height)));
        case "5" -> rows.getLast().add(cells[11], Double.parseDouble(cells[10]) / 100);
        default -> {
          // Blocks and paragraphs: lines are all that is asked for.
        }
      }
    }
    rows.removeIf(row -> row.characters.toString().isBlank());
    return rows;
  }

  private static Box box(String[] cells, double width, double height) {
    return new Box(
        Integer.parseInt(cells[6]) / width,
        Integer.parseInt(cells[7]) / height,
        Integer.parseInt(cells[8]) / width,
        Integer.parseInt(cells[9]) / height);
  }

  private static final class Row {
    private final Box box;
    private final StringBuilder characters = new StringBuilder();
    private double confidences;
    private int counted;

    Row(Box box) {
      this.box = box;
    }

    void add(String text, double confidence) {
      characters.append(text);
      confidences += confidence * text.length();
      counted += text.length();
    }

    Line line(String text) {
      double mean = counted == 0 ? 0 : Math.clamp(confidences / counted, 0, 1);
      boolean digits = text.chars().anyMatch(c -> ThaiDigits.isThai((char) c));
      return new Line(text, box, digits ? Math.min(mean, MOST_FOR_DIGITS) : mean);
    }
  }
}
