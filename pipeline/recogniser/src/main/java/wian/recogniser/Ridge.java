package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a page along which ink gathers as a line of text does: a band of consonants, darker
 * than what is above and below it. In squares of {@link Cells}.
 */
final class Ridge {
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
