package wian.recogniser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Strings blobs of letter size together, from left to right: each joins the row whose bottoms it
 * stands on and that ends shortly before it.
 */
final class RowChain {
  /** Letters that may be between two of one row; more is another column. */
  private static final double WIDEST_GAP = 3.2;

  private final List<Blob> blobs = new ArrayList<>();
  private final List<Integer> bottoms = new ArrayList<>();
  private double right;
  private double level;

  private RowChain(Blob first) {
    level = first.bottom();
    take(first, Double.MAX_VALUE);
  }

  /**
   * The rows that letters of a certain height form.
   *
   * @param all blobs of the page
   * @param core the height of consonants
   * @param least what share of it a blob must have to be a letter
   */
  static List<TextRow> rows(List<Blob> all, double core, double least) {
    List<RowChain> chains = new ArrayList<>();
    all.stream()
        .filter(b -> b.height() > least * core && b.height() < 2.6 * core)
        .filter(b -> b.width() > 0.22 * core && b.width() < 30 * core)
        .sorted(Comparator.comparingInt(Blob::left))
        .forEach(b -> place(b, chains, core));
    return chains.stream().map(chain -> chain.row(all, core)).toList();
  }

  private static void place(Blob blob, List<RowChain> chains, double core) {
    RowChain best = null;
    double nearest = Double.MAX_VALUE;
    for (RowChain chain : chains) {
      double gap = blob.left() - chain.right;
      double apart = Math.abs(blob.bottom() - chain.level);
      if (gap < WIDEST_GAP * core && gap > -1.5 * core && apart < 0.55 * core) {
        double distance = apart + 0.1 * gap;
        if (distance < nearest) {
          nearest = distance;
          best = chain;
        }
      }
    }
    if (best == null) {
      chains.add(new RowChain(blob));
    } else {
      best.take(blob, 1.5 * core);
    }
  }

  private void take(Blob blob, double tallest) {
    blobs.add(blob);
    right = Math.max(right, blob.right());
    if (blob.height() < tallest) {
      bottoms.add(blob.bottom());
      List<Integer> latest = bottoms.subList(Math.max(0, bottoms.size() - 15), bottoms.size());
      level = latest.stream().sorted().toList().get(latest.size() / 2);
    }
  }

  private TextRow row(List<Blob> all, double core) {
    Baseline line = Baseline.of(blobs, core);
    double first = blobs.stream().mapToDouble(Blob::left).min().orElse(0);
    double last = right;
    double base = line.slope() * (first + last) / 2 + line.base();
    // Dots and vowels beside the letters belong to the line; each may bring the next one near.
    for (int round = 0; round < 3; round++) {
      double from = first - 0.9 * core;
      double to = last + 0.9 * core;
      for (Blob b : all) {
        if (b.bottom() > base - 2 * core
            && b.top() < base + 0.5 * core
            && b.right() > from
            && b.left() < to
            && b.height() < 3 * core) {
          first = Math.min(first, b.left());
          last = Math.max(last, b.right());
        }
      }
    }
    return new TextRow(first, last, line.slope(), line.base(), line.core(), blobs.size());
  }
}
