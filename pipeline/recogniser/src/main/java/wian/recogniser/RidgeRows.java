package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a ridge into lines of text: where ink begins and ends, and where its baseline lies exactly.
 */
final class RidgeRows {
  /** Consonant heights without ink that part two columns. */
  private static final double COLUMN = 3.2;

  private final Ridge ridge;
  private final Cells cells;
  private final List<Blob> blobs;

  private RidgeRows(Ridge ridge, Cells cells, List<Blob> blobs) {
    this.ridge = ridge;
    this.cells = cells;
    this.blobs = blobs;
  }

  static List<TextRow> of(Ridge ridge, Cells cells, List<Blob> blobs) {
    return new RidgeRows(ridge, cells, blobs).rows();
  }

  private List<TextRow> rows() {
    int core = ridge.core;
    int first = Math.max(0, ridge.first() - 3 * core);
    int last = Math.min(cells.across, ridge.last() + 3 * core);
    double least = Math.max(1.5, 0.2 * ridge.mean());
    List<TextRow> rows = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int x = first; x <= last; x++) {
      int y = (int) Math.round(ridge.at(x));
      boolean wall = x < last && cells.wall(x, y - core, y);
      boolean ink = x < last && !wall && darkness(x, y) > least;
      if (ink) {
        start = start < 0 ? x : start;
        end = x + 1;
      } else if (start >= 0 && (x == last || wall || x - end > COLUMN * core)) {
        if (end - start > 0.4 * core) {
          rows.add(row(start, end));
        }
        start = -1;
      }
    }
    return rows;
  }

  /** Darkness of the band at a column, a third of a letter wide. */
  private double darkness(int x, int y) {
    int half = Math.max(1, ridge.core / 6);
    return cells.mean(x - half, y - ridge.core * 5 / 4, x + half, y + ridge.core / 4);
  }

  private TextRow row(int start, int end) {
    double side = cells.side;
    double core = ridge.core * side;
    double left = start * side;
    double right = end * side;
    double tilt = ridge.tilt(start, end);
    double bow = ridge.bow(start, end) / side;
    List<Blob> letters = new ArrayList<>();
    for (Blob b : blobs) {
      if (b.left() > left - core
          && b.right() < right + core
          && b.height() > 0.62 * core
          && b.height() < 1.75 * core
          && b.width() > 0.25 * core
          && Math.abs(b.bottom() - ridge.at(b.middle() / side) * side) < 0.45 * core) {
        letters.add(b.lower(-bow * (b.middle() - left) * (b.middle() - right)));
      }
    }
    double slope =
        tilt == 0 && right - left > 12 * core
            ? (ridge.at(end) - ridge.at(start)) / (end - start)
            : tilt;
    double middle = (left + right) / 2;
    double base =
        ridge.at(middle / side) * side - slope * middle - bow * (middle - left) * (middle - right);
    double height = core;
    if (letters.size() >= 4) {
      Baseline line = Baseline.of(letters, core, tilt);
      slope = line.slope();
      base = line.base();
      height = line.core();
    }
    return new TextRow(
        left,
        right,
        slope - bow * (left + right),
        base + bow * left * right,
        bow,
        height,
        letters.size());
  }
}
