package wian.recogniser;

import java.util.Arrays;
import java.util.List;

/**
 * The baseline of a line of blobs, and how high its consonants are. By the bottoms that most agree:
 * tails of ฎ and ญ, vowels below and specks have other ones.
 *
 * @param slope downwards to the right
 * @param base height at column 0
 * @param core height of consonants
 */
record Baseline(double slope, double base, double core) {
  /** Of a letter's height, how far apart bottoms may be that belong together. */
  private static final double AGREE = 0.22;

  private static final double STEEPEST = 0.02;

  /**
   * Fits a line.
   *
   * @param blobs of one line, at least one
   * @param core the height of consonants to expect
   * @param tilt the slope to expect
   */
  static Baseline of(List<Blob> blobs, double core, double tilt) {
    List<Blob> letters =
        blobs.stream()
            .filter(b ->
                b.height() > 0.62 * core && b.height() < 1.75 * core && b.width() > 0.25 * core)
            .toList();
    if (letters.isEmpty()) {
      letters = blobs;
    }
    double level = mode(letters, core, tilt);
    List<Blob> near = near(letters, tilt, level, 0.3 * core);
    double slope = tilt;
    double base = level;
    if (near.size() >= 6 && spread(near) > 12 * core) {
      for (int round = 0; round < 2 && near.size() >= 4; round++) {
        slope = Math.clamp(slope(near), tilt - STEEPEST, tilt + STEEPEST);
        base = median(bottoms(near, slope));
        near = near(letters, slope, base, 0.18 * core);
      }
    }
    return new Baseline(slope, base, height(near.isEmpty() ? letters : near, core));
  }

  /** The bottom edge that most ink of the line stands on. */
  private static double mode(List<Blob> letters, double core, double tilt) {
    double best = 0;
    double most = -1;
    for (Blob candidate : letters) {
      double bottom = candidate.bottom() - tilt * candidate.middle();
      double sum = 0;
      for (Blob b : letters) {
        double apart = Math.abs(b.bottom() - tilt * b.middle() - bottom) / (AGREE * core);
        sum += Math.max(0, 1 - apart) * Math.min(b.width(), 3 * core);
      }
      if (sum > most) {
        most = sum;
        best = bottom;
      }
    }
    return best;
  }

  private static List<Blob> near(List<Blob> letters, double slope, double base, double reach) {
    return letters.stream()
        .filter(b -> Math.abs(b.bottom() - slope * b.middle() - base) < reach)
        .toList();
  }

  private static double spread(List<Blob> letters) {
    double first = letters.stream().mapToDouble(Blob::middle).min().orElse(0);
    double last = letters.stream().mapToDouble(Blob::middle).max().orElse(0);
    return last - first;
  }

  /** Least squares of the bottoms. */
  private static double slope(List<Blob> letters) {
    double x = letters.stream().mapToDouble(Blob::middle).average().orElse(0);
    double y = letters.stream().mapToDouble(Blob::bottom).average().orElse(0);
    double xy = 0;
    double xx = 0;
    for (Blob b : letters) {
      xy += (b.middle() - x) * (b.bottom() - y);
      xx += (b.middle() - x) * (b.middle() - x);
    }
    return xx == 0 ? 0 : xy / xx;
  }

  private static double[] bottoms(List<Blob> letters, double slope) {
    return letters.stream().mapToDouble(b -> b.bottom() - slope * b.middle()).toArray();
  }

  private static double height(List<Blob> letters, double core) {
    double[] heights =
        letters.stream()
            .mapToDouble(Blob::height)
            .filter(h -> h > 0.75 * core && h < 1.3 * core)
            .toArray();
    return heights.length >= 4 ? median(heights) : core;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }
}
