package wian.recogniser;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All ways of some frames through steps that are allowed (CTC: each step's class for a frame or
 * more, blanks between, one at least between two of the same).
 */
final class Ways {
  static final int BLANK = -1;

  /** What is less likely than this beside the likeliest of its frame is not followed. */
  private static final double LOST = 1e-9;

  private final Steps steps;
  private final int count;
  private final DoubleBinaryOperator together;
  private final boolean[] open;

  /**
   * Likelihood of each step's class at the last frame, of the blank behind each, of no step yet.
   */
  private double[] at;

  /** Where the likeliest way to each came from, frame by frame. */
  private final int[][] came;

  private double log;

  /**
   * Goes through the frames.
   *
   * @param together sum of all ways, or the likeliest of them
   */
  Ways(
      Frames frames,
      int from,
      int to,
      Steps steps,
      DoubleBinaryOperator together,
      IntPredicate allowed) {
    this.steps = steps;
    this.together = together;
    count = steps.count();
    open = new boolean[count];
    IntStream.range(0, count).filter(allowed).forEach(j -> open[j] = true);
    at = new double[2 * count + 1];
    at[2 * count] = 1;
    came = new int[to - from][2 * count + 1];
    for (int t = from; t < to; t++) {
      goOn(frames, t, came[t - from]);
    }
    double end = 0;
    for (int j = 0; j < count; j++) {
      if (steps.mayEnd(j)) {
        end = together.applyAsDouble(end, together.applyAsDouble(at[j], at[count + j]));
      }
    }
    log += Math.log(end);
  }

  private void goOn(Frames frames, int t, int[] from) {
    double[] next = new double[at.length];
    double[] likeliest = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      if (at[i] < LOST) {
        continue;
      }
      boolean onSign = i < count;
      int blank = onSign ? count + i : i;
      add(next, likeliest, from, i, blank, at[i]);
      if (onSign) {
        add(next, likeliest, from, i, i, at[i]);
      }
      for (int j : i == 2 * count ? steps.first() : steps.behind(i % count)) {
        if (open[j] && !(onSign && steps.of(i) == steps.of(j))) {
          add(next, likeliest, from, i, j, at[i] * steps.weight(j));
        }
      }
    }
    double blank = Math.exp(frames.log(t, Classes.BLANK));
    double most = 0;
    for (int j = 0; j < next.length; j++) {
      if (next[j] > 0) {
        next[j] *= j < count ? Math.exp(frames.log(t, steps.of(j))) : blank;
        most = Math.max(most, next[j]);
      }
    }
    for (int j = 0; j < next.length; j++) {
      next[j] /= most;
    }
    log += Math.log(most);
    at = next;
  }

  private void add(double[] next, double[] likeliest, int[] from, int i, int j, double likely) {
    next[j] = together.applyAsDouble(next[j], likely);
    if (likely > likeliest[j]) {
      likeliest[j] = likely;
      from[j] = i;
    }
  }

  /** Logarithm of their likelihood; negative infinity where there is none. */
  double log() {
    return log;
  }

  /** The steps of the likeliest way, a frame each; {@link #BLANK} between them. */
  int[] likeliest() {
    int last = -1;
    for (int j = 0; j < 2 * count; j++) {
      if (steps.mayEnd(j % count) && (last < 0 || at[j] > at[last])) {
        last = j;
      }
    }
    int[] way = new int[came.length];
    for (int t = came.length - 1; t >= 0; t--) {
      way[t] = last < count ? last : BLANK;
      last = came[t][last];
    }
    return way;
  }
}
