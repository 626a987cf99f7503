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
