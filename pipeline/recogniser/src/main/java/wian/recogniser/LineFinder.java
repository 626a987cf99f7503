package wian.recogniser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a levelled page. */
final class LineFinder {
  /** How much larger than the text the urgency word (ด่วนที่สุด) and headings are printed. */
  private static final double LARGE = 1.85;

  private final List<Blob> blobs;
  private final double core;

  private LineFinder(List<Blob> blobs, double core) {
    this.blobs = blobs;
    this.core = core;
  }

  /** Lines from top to bottom. */
  static List<TextRow> lines(InkMask level, int dpi) {
    List<Blob> blobs =
        Blobs.of(level, Math.max(1, dpi / 60)).stream().filter(b -> b.width() < dpi * 2.2).toList();
    return new LineFinder(blobs, coreHeight(blobs, dpi)).lines();
  }

  /** The most common height of what may be letters: that of consonants. */
  private static double coreHeight(List<Blob> blobs, int dpi) {
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

  private List<TextRow> lines() {
    List<TextRow> large =
        RowChain.rows(blobs, core * LARGE, 0.72).stream().filter(this::isLarge).toList();
    List<Blob> letters = blobs.stream().filter(b -> b.height() <= 3.2 * core).toList();
    List<TextRow> all = new ArrayList<>(large);
    for (TextRow row : RowChain.rows(letters, core, 0.62)) {
      if (large.stream().noneMatch(big -> covers(big, row))) {
        all.add(row);
      }
    }
    return all.stream()
        .filter(row -> all.stream().noneMatch(other -> isMarksOf(row, other)))
        .sorted(Comparator.comparingDouble(TextRow::middle))
        .toList();
  }

  /** Large letters in its band outnumber those of normal size: not two lines that touch. */
  private boolean isLarge(TextRow row) {
    if (row.glyphs() < 3 || row.core() < 1.35 * core || row.width() > 40 * row.core()) {
      return false;
    }
    int tall = 0;
    int normal = 0;
    for (Blob b : blobs) {
      if (b.left() > row.left() - core
          && b.right() < row.right() + core
          && b.bottom() > row.base() - 1.3 * row.core()
          && b.bottom() < row.base() + 0.35 * row.core()
          && b.width() > 0.3 * core) {
        tall += b.height() > 1.5 * core ? 1 : 0;
        normal += b.height() > 0.75 * core && b.height() < 1.3 * core ? 1 : 0;
      }
    }
    return tall >= 1.5 * normal;
  }

  private boolean covers(TextRow big, TextRow row) {
    return row.left() > big.left() - core
        && row.right() < big.right() + core
        && row.base() > big.base() - 2.4 * big.core()
        && row.base() < big.base() + 0.8 * big.core();
  }

  /** Whether a row is the vowels and tone marks above or below a longer one. */
  private boolean isMarksOf(TextRow row, TextRow other) {
    return other.glyphs() > 2 * row.glyphs()
        && row.overlap(other) > 0.7 * row.width()
        && Math.abs(row.middle() - other.middle()) < 1.35 * core;
  }
}
