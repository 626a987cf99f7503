package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/** The likeliest class of each frame, repeats joined, blanks left out. */
final class GreedyReading {
  private GreedyReading() {}

  /** One class that was read: where it begins and ends, and the logarithm of how likely it is. */
  private record Peak(int of, int first, int last, float log) {}

  /** The signs of a line; none where the strip holds no text. */
  static List<Sign> signs(Frames frames, Classes classes, Placing placing) {
    List<Peak> peaks = peaks(frames);
    while (!peaks.isEmpty() && classes.text(peaks.getFirst().of()).isBlank()) {
      peaks.removeFirst();
    }
    while (!peaks.isEmpty() && classes.text(peaks.getLast().of()).isBlank()) {
      peaks.removeLast();
    }
    double start = (double) Strip.BEFORE / Frames.COLUMNS;
    double end = start + placing.width() / Frames.COLUMNS;
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < peaks.size(); i++) {
      Peak peak = peaks.get(i);
      // Frames fire in the middle of a sign: it reaches half way to its neighbours.
      double from = i == 0 ? start : (peaks.get(i - 1).last() + 1 + peak.first()) / 2.0;
      double to = i + 1 == peaks.size() ? end : (peak.last() + 1 + peaks.get(i + 1).first()) / 2.0;
      signs.add(
          new Sign(
              classes.text(peak.of()),
              placing.box(from * Frames.COLUMNS, to * Frames.COLUMNS),
              Math.min(Math.exp(peak.log()), 1 - passedOver(frames, peaks, i, classes.space()))));
    }
    return signs;
  }

  /**
   * How likely it is that a sign stands beside this one that was passed over: the likeliest class
   * in the frames up to its neighbours that is neither what was read here nor there.
   */
  private static double passedOver(Frames frames, List<Peak> peaks, int i, int space) {
    Peak peak = peaks.get(i);
    Peak before = i > 0 ? peaks.get(i - 1) : peak;
    Peak after = i + 1 < peaks.size() ? peaks.get(i + 1) : peak;
    float most = Float.NEGATIVE_INFINITY;
    for (int t = before.last() + 1; t < after.first(); t++) {
      if (t < peak.first() || t > peak.last()) {
        most = Math.max(most, frames.mostBut(t, before.of(), peak.of(), after.of(), space));
      }
    }
    return Math.exp(most);
  }

  private static List<Peak> peaks(Frames frames) {
    List<Peak> peaks = new ArrayList<>();
    int before = Classes.BLANK;
    for (int t = 0; t < frames.count(); t++) {
      int best = frames.best(t);
      if (best != Classes.BLANK) {
        float log = frames.log(t, best);
        if (best == before) {
          Peak last = peaks.removeLast();
          peaks.add(new Peak(best, last.first(), t, Math.max(last.log(), log)));
        } else {
          peaks.add(new Peak(best, t, t, log));
        }
      }
      before = best;
    }
    return peaks;
  }
}
