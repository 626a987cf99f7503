package wian.recogniser;

import java.util.List;

/** How high the consonants of a page's text are. */
final class CoreHeight {
  private CoreHeight() {}

  /** The most common height of what may be letters; what is usual where there are too few. */
  static double of(List<Blob> blobs, int dpi) {
    double[] heights = new double[(int) (dpi * 0.2) + 5];
    int letters = 0;
    for (Blob b : blobs) {
      if (b.height() > dpi * 0.065 && b.height() < dpi * 0.16 && b.width() > dpi * 0.02) {
        letters++;
        for (int i = -2; i <= 2; i++) {
          heights[b.height() + i] += (3 - Math.abs(i)) * Math.min(b.width(), dpi * 0.3);
        }
      }
    }
    if (letters < 5) {
      return dpi * 0.085;
    }
    int best = 0;
    for (int i = 1; i < heights.length; i++) {
      best = heights[i] > heights[best] ? i : best;
    }
    return best;
  }
}
