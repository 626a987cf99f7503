package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/** The likeliest class of each frame, repeats joined, blanks left out. */
final class GreedyReading {
  private GreedyReading() {}

  /** What stands on a line, neither first nor last a space; none where the strip holds no text. */
  static List<Peak> peaks(Frames frames, Classes classes) {
    List<Peak> peaks = all(frames);
    while (!peaks.isEmpty() && classes.text(peaks.getFirst().of()).isBlank()) {
      peaks.removeFirst();
    }
    while (!peaks.isEmpty() && classes.text(peaks.getLast().of()).isBlank()) {
      peaks.removeLast();
    }
    return peaks;
  }

  private static List<Peak> all(Frames frames) {
    List<Peak> peaks = new ArrayList<>();
    int before = Classes.BLANK;
    for (int t = 0; t < frames.count(); t++) {
      int best = frames.best(t);
      if (best != Classes.BLANK) {
        double sure = Math.exp(frames.log(t, best));
        if (best == before) {
          Peak last = peaks.removeLast();
          peaks.add(new Peak(best, last.first(), t, Math.max(last.sure(), sure)));
        } else {
          peaks.add(new Peak(best, t, t, sure));
        }
      }
      before = best;
    }
    return peaks;
  }
}
