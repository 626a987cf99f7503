package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/** Follows the ridges of a page from left to right. */
final class Ridges {
  /** How much darker a band is than its surroundings at least. */
  private static final double FAINTEST = 2.2;

  /**
   * Consonant heights over which a ridge is followed though marks above and below hide it
   * (ปฏิบัติ).
   */
  private static final int LONGEST_GAP = 4;

  private final Cells cells;
  private final int core;
  private final int reach;
  private final int step;

  private Ridges(Cells cells, int core) {
    this.cells = cells;
    this.core = core;
    this.reach = 2 * core;
    this.step = Math.max(2, core / 2);
  }

  /** All ridges of text whose consonants are {@code core} squares high. */
  static List<Ridge> of(Cells cells, int core) {
    return new Ridges(cells, core).follow();
  }

  private List<Ridge> follow() {
    List<Ridge> done = new ArrayList<>();
    List<Ridge> open = new ArrayList<>();
    double[] response = new double[cells.down + 1];
    int[] stripe = new int[cells.down + 1];
    for (int x = 0; x < cells.across; x += step) {
      cells.stripe(x - reach, x + reach, stripe);
      for (int y = 0; y <= cells.down; y++) {
        response[y] = response(stripe, y);
      }
      extend(x, response, open);
      int column = x;
      open.removeIf(ridge -> {
        boolean over = column - ridge.last() > LONGEST_GAP * core;
        if (over) {
          done.add(ridge);
        }
        return over;
      });
    }
    done.addAll(open);
    done.removeIf(ridge -> ridge.points() < 2);
    return done;
  }

  private void extend(int x, double[] response, List<Ridge> open) {
    int near = Math.max(1, core / 2);
    for (int y = 1; y < response.length; y++) {
      if (response[y] > FAINTEST && isPeak(response, y, near)) {
        Ridge best = null;
        for (Ridge ridge : open) {
          int apart = Math.abs(ridge.lastY() - y);
          if (ridge.last() < x
              && apart <= Math.max(1, core / 4)
              && (best == null || apart < Math.abs(best.lastY() - y))) {
            best = ridge;
          }
        }
        if (best == null) {
          best = new Ridge(core);
          open.add(best);
        }
        best.add(x, y, response[y]);
      }
    }
  }

  private static boolean isPeak(double[] response, int y, int near) {
    int first = Math.max(0, y - near);
    int last = Math.min(response.length - 1, y + near);
    for (int i = first; i <= last; i++) {
      if (response[i] > response[y] || (response[i] == response[y] && i < y)) {
        return false;
      }
    }
    return true;
  }

  /** How much darker the band of consonants above a baseline is than what is around it. */
  private double response(int[] stripe, int y) {
    float band = mean(stripe, y - core, y);
    if (band < FAINTEST) {
      return 0;
    }
    float below = mean(stripe, y + core / 8, y + core * 3 / 4);
    float above = mean(stripe, y - core * 7 / 4, y - core * 9 / 8);
    return band - 0.5 * (below + above);
  }

  private float mean(int[] stripe, int top, int bottom) {
    int from = Math.max(0, Math.min(top, cells.down));
    int to = Math.max(0, Math.min(bottom, cells.down));
    int squares = Math.max(1, 2 * reach * (bottom - top));
    return (float) (stripe[to] - stripe[from]) / (squares * cells.side * cells.side);
  }
}
