package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

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
  final List<Integer> xs = new ArrayList<>();
  final List<Integer> ys = new ArrayList<>();
  double strength;

  Ridge(int core) {
    this.core = core;
  }

  void add(int x, int y, double response) {
    xs.add(x);
    ys.add(y);
    strength += response;
  }

  int first() {
    return xs.getFirst();
  }

  int last() {
    return xs.getLast();
  }

  double mean() {
    return strength / xs.size();
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
    for (int i = 0; i < xs.size(); i++) {
      if (xs.get(i) >= left && xs.get(i) <= right) {
        n++;
        x += xs.get(i);
        y += ys.get(i);
        xx += (double) xs.get(i) * xs.get(i);
        xy += (double) xs.get(i) * ys.get(i);
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
    for (int i = 0; i < xs.size(); i++) {
      if (xs.get(i) >= left && xs.get(i) <= right) {
        double x = (xs.get(i) - middle) / half;
        double y = ys.get(i) - ys.getFirst();
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
      return ys.getFirst();
    }
    if (x >= last()) {
      return ys.getLast();
    }
    double step = (double) (last() - first()) / (xs.size() - 1);
    int i = Math.min(xs.size() - 2, (int) ((x - first()) / step));
    double part = (x - xs.get(i)) / (xs.get(i + 1) - xs.get(i));
    return ys.get(i) * (1 - part) + ys.get(i + 1) * part;
  }
}
