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
  private final float[] sums;
  private final boolean[] walls;

  private Cells(int side, int across, int down, float[] sums, boolean[] walls) {
    this.side = side;
    this.across = across;
    this.down = down;
    this.sums = sums;
    this.walls = walls;
  }

  static Cells of(Darkness page, int side) {
    int across = page.width / side;
    int down = page.height / side;
    float[] sums = new float[(across + 1) * (down + 1)];
    boolean[] walls = new boolean[across * down];
    float share = 1f / (side * side);
    int[] row = new int[across];
    for (int y = 0; y < down; y++) {
      Arrays.fill(row, 0);
      for (int j = 0; j < side; j++) {
        int i = (y * side + j) * page.width;
        for (int x = 0; x < across; x++) {
          for (int end = i + side; i < end; i++) {
            int dark = page.dark[i];
            row[x] += Math.max(0, Math.min(dark - GRAIN, ENOUGH));
            walls[y * across + x] |= dark == Darkness.WALL;
          }
        }
      }
      float sum = 0;
      for (int x = 0; x < across; x++) {
        sum += row[x] * share;
        int i = (y + 1) * (across + 1) + x + 1;
        sums[i] = sums[i - across - 1] + sum;
      }
    }
    return new Cells(side, across, down, sums, walls);
  }

  /** Whether a rule runs down through most of a column, or through the one beside it. */
  boolean wall(int x, int top, int bottom) {
    int count = 0;
    for (int y = Math.max(0, top); y < Math.min(down, bottom); y++) {
      int i = y * across + x;
      count += walls[i] || (x + 1 < across && walls[i + 1]) ? 1 : 0;
    }
    return count > 0.7 * (bottom - top);
  }

  /** Mean darkness of a rectangle of squares; what lies beyond the page is paper. */
  float mean(int left, int top, int right, int bottom) {
    int x0 = Math.clamp(left, 0, across);
    int x1 = Math.clamp(right, 0, across);
    int y0 = Math.clamp(top, 0, down) * (across + 1);
    int y1 = Math.clamp(bottom, 0, down) * (across + 1);
    float sum = sums[y1 + x1] - sums[y1 + x0] - sums[y0 + x1] + sums[y0 + x0];
    return sum / Math.max(1, (right - left) * (bottom - top));
  }
}
