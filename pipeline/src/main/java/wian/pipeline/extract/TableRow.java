package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while it is read: cells, each with its paragraphs. */
final class TableRow {
  private final List<List<String>> cells = new ArrayList<>();

  void startCell() {
    cells.add(new ArrayList<>());
  }

  /** Adds a paragraph to the cell that was started last. */
  void add(String paragraph) {
    if (cells.isEmpty()) {
      startCell();
    }
    cells.getLast().add(paragraph);
  }

  /**
   * The row as lines, as it stands on paper: the first paragraphs of all cells joined by tabs, then
   * the second ones. Most rows are one line; one that lays out a letter's head (number left, agency
   * right) keeps its lines apart.
   */
  List<String> lines() {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        line.append(c == 0 ? "" : "\t");
        if (i < cells.get(c).size()) {
          line.append(cells.get(c).get(i).strip());
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
