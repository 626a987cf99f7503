package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/** What was read on a strip, with its places on the page and how sure it is. */
final class Signs {
  private final Frames frames;
  private final Classes classes;
  private final Placing placing;

  Signs(Frames frames, Classes classes, Placing placing) {
    this.frames = frames;
    this.classes = classes;
    this.placing = placing;
  }

  List<Sign> of(List<Peak> peaks) {
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
              Math.min(peak.sure(), 1 - passedOver(peaks, i))));
    }
    return signs;
  }

  /**
   * How likely it is that a sign stands beside this one that was passed over: the likeliest class
   * in the frames up to its neighbours that is neither what was read here nor there.
   */
  private double passedOver(List<Peak> peaks, int i) {
    Peak peak = peaks.get(i);
    Peak before = i > 0 ? peaks.get(i - 1) : peak;
    Peak after = i + 1 < peaks.size() ? peaks.get(i + 1) : peak;
    float most = Float.NEGATIVE_INFINITY;
    for (int t = before.last() + 1; t < after.first(); t++) {
      if (t < peak.first() || t > peak.last()) {
        most =
            Math.max(most, frames.mostBut(t, before.of(), peak.of(), after.of(), classes.space()));
      }
    }
    return Math.exp(most);
  }
}
