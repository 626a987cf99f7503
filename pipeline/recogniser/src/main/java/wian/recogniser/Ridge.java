package wian.recogniser;

import java.util.Arrays;

/**
 * A stretch of a page along which ink gathers as a line of text does: a band of consonants, darker
 * than what is above and below it. In squares of {@link Cells}.
 */
final class Ridge {
  /** Slopes up to this are those of a page; a stamp may stand further askew. */
  private static final double LEVEL = 0.02;

  private static final double STEEP = 0.15;

  /** Points and heights of consonants that a slope is told from at least. */
  private static final int FEW = 6;

  private static final int SHORT = 4;

  /** Heights of consonants that a line is long at least whose bend can be told. */
  private static final int LONG = 14;

  /** Heights of consonants that a line bends by at least; less does not matter. */
  private static final double BENT = 0.2;

  /** Of what a straight line leaves over, how much a bent one may leave. */
  private static final double STRAIGHT = 0.3;

  final int core;
  private int[] xs = new int[64];
  private int[] ys = new int[64];
  private int count;
  private double strength;

  Ridge(int core) {
    this.core = core;
  }

  void add(int x, int y, double response) {
    if (count == xs.length) {
      xs = Arrays.copyOf(xs, 2 * count);
      ys = Arrays.copyOf(ys, 2 * count);
    }
    xs[count] = x;
    ys[count++] = y;
    strength += response;
  }

  /** How many points it was followed along. */
  int points() {
    return count;
  }

  int first() {
    return xs[0];
  }

  int last() {
    return xs[count - 1];
  }

  /** Its height at its last point. */
  int lastY() {
    return ys[count - 1];
  }

  double mean() {
    return strength / count;
  }

  /** How strongly a line that it gave stands out: by as much of it as the ridge was followed. */
  double strengthOf(TextRow row, int side) {
    double left = Math.max(row.left(), first() * side);
    double right = Math.min(row.right(), last() * side);
    return mean() * Math.max(side, right - left);
  }

  /**
   * By how much it runs downwards to the right between two columns: 0 where that is no more than a
   * page's own unevenness, so only for what was set down askew, as stamps are.
   */
  double tilt(int left, int right) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < count; i++) {
      if (xs[i] >= left && xs[i] <= right) {
        n++;
        x += xs[i];
        y += ys[i];
        xx += (double) xs[i] * xs[i];
        xy += (double) xs[i] * ys[i];
      }
    }
    double wide = xx - x * x / n;
    if (n < FEW || right - left < SHORT * core || wide <= 0) {
      return 0;
    }
    double tilt = (xy - x * y / n) / wide;
    return Math.abs(tilt) < LEVEL || Math.abs(tilt) > STEEP ? 0 : tilt;
  }

  /**
   * By how much it bends between two columns: what is added for the square of a column. 0 where a
   * straight line does as well.
   */
  double bow(int left, int right) {
    double middle = (left + right) / 2.0;
    double half = (right - left) / 2.0;
    double[] sums = new double[5];
    double[] heights = new double[3];
    double all = 0;
    for (int i = 0; i < count; i++) {
      if (xs[i] >= left && xs[i] <= right) {
        double x = (xs[i] - middle) / half;
        double y = ys[i] - ys[0];
        double power = 1;
        for (int k = 0; k < sums.length; k++) {
          sums[k] += power;
          if (k < heights.length) {
            heights[k] += power * y;
          }
          power *= x;
        }
        all += y * y;
      }
    }
    if (sums[0] < 2 * FEW || right - left < LONG * core) {
      return 0;
    }
    // What each square is above the straight line through all of them, and so are the heights.
    double n = sums[0];
    double mean = sums[1] / n;
    double xx = sums[2] - n * mean * mean;
    double lean = (sums[3] - mean * sums[2]) / xx;
    double qq = sums[4] - sums[2] * sums[2] / n - lean * (sums[3] - mean * sums[2]);
    double rise = (heights[1] - mean * heights[0]) / xx;
    double qy = heights[2] - sums[2] * heights[0] / n - lean * (heights[1] - mean * heights[0]);
    double straight = all - heights[0] * heights[0] / n - rise * (heights[1] - mean * heights[0]);
    double bow = qy / qq;
    boolean plain = Math.abs(bow) < BENT * core || straight - bow * qy > STRAIGHT * straight;
    return plain ? 0 : bow / (half * half);
  }

  /** Its baseline at a column. */
  double at(double x) {
    if (x <= first()) {
      return ys[0];
    }
    if (x >= last()) {
      return ys[count - 1];
    }
    double step = (double) (last() - first()) / (count - 1);
    int i = Math.min(count - 2, (int) ((x - first()) / step));
    double part = (x - xs[i]) / (xs[i + 1] - xs[i]);
    return ys[i] * (1 - part) + ys[i + 1] * part;
  }
}
