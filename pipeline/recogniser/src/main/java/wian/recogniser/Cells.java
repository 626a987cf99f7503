package wian.recogniser;

import java.util.Arrays;

/**
 * A levelled page seen coarsely: the mean darkness of squares of dots, summed up so that the mean
 * of any rectangle is had at once.
 */
final class Cells {
  /** Darkness up to this is the paper's grain. */
  private static final int GRAIN = 8;

  /** Darkness above this adds nothing: a speck shall not weigh more than a faded stroke. */
  private static final int ENOUGH = 70;

  /** Dots along the side of a square. */
  final int side;

  final int across;
  final int down;

  /** Darkness of all dots above and to the left; may run over, their differences do not. */
  private final int[] sums;

  /** Where a rule runs down through a square; empty for a page without. */
  private final boolean[] walls;

  private Cells(int side, int across, int down, boolean walled) {
    this.side = side;
    this.across = across;
    this.down = down;
    sums = new int[(across + 1) * (down + 1)];
    walls = new boolean[walled ? across * down : 0];
  }

  static Cells of(Darkness page, int side) {
    Cells cells = new Cells(side, page.width / side, page.height / side, page.isWalled());
    int[] dots = new int[page.width];
    for (int y = 0; y < cells.down; y++) {
      Arrays.fill(dots, 0);
      for (int j = 0; j < side; j++) {
        gather(page.dark, (y * side + j) * page.width, dots);
      }
      cells.fill(y, side == 1 ? dots : cells.squares(dots));
      if (page.isWalled()) {
        cells.markWalls(page, y);
      }
    }
    return cells;
  }

  private static void gather(byte[] dark, int row, int[] dots) {
    for (int x = 0; x < dots.length; x++) {
      dots[x] += Math.max(0, Math.min(dark[row + x] - GRAIN, ENOUGH));
    }
  }

  private int[] squares(int[] dots) {
    int[] squares = new int[across];
    for (int x = 0; x < across * side; x++) {
      squares[x / side] += dots[x];
    }
    return squares;
  }

  private void fill(int y, int[] row) {
    int sum = 0;
    int i = (y + 1) * (across + 1) + 1;
    int above = i - across - 1;
    for (int x = 0; x < across; x++) {
      sum += row[x];
      sums[i + x] = sums[above + x] + sum;
    }
  }

  private void markWalls(Darkness page, int y) {
    for (int j = y * side; j < (y + 1) * side; j++) {
      int dot = j * page.width;
      for (int i = y * across; i < (y + 1) * across; i++) {
        for (int end = dot + side; dot < end; dot++) {
          walls[i] |= page.dark[dot] == Darkness.WALL;
        }
      }
    }
  }

  /** Whether a rule runs down through most of a column, or through the one beside it. */
  boolean wall(int x, int top, int bottom) {
    if (walls.length == 0) {
      return false;
    }
    int count = 0;
    for (int y = Math.max(0, top); y < Math.min(down, bottom); y++) {
      int i = y * across + x;
      count += walls[i] || (x + 1 < across && walls[i + 1]) ? 1 : 0;
    }
    return count > 0.7 * (bottom - top);
  }

  /** Mean darkness of a rectangle of squares; what lies beyond the page is paper. */
  float mean(int left, int top, int right, int bottom) {
    int x0 = within(left, across);
    int x1 = within(right, across);
    int y0 = within(top, down) * (across + 1);
    int y1 = within(bottom, down) * (across + 1);
    int sum = sums[y1 + x1] - sums[y1 + x0] - sums[y0 + x1] + sums[y0 + x0];
    return (float) sum / (Math.max(1, (right - left) * (bottom - top)) * side * side);
  }

  /**
   * Of a stripe down the page, for each row of squares, the darkness of all above it.
   *
   * @param stripe is written to; {@link #down} and one long
   */
  void stripe(int left, int right, int[] stripe) {
    int x0 = within(left, across);
    int x1 = within(right, across);
    for (int y = 0; y <= down; y++) {
      stripe[y] = sums[y * (across + 1) + x1] - sums[y * (across + 1) + x0];
    }
  }

  private static int within(int at, int end) {
    return Math.max(0, Math.min(at, end));
  }
}
