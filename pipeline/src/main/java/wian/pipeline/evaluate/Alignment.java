package wian.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Which letter that was read is which letter of the truth: pairs that keep the order in which both
 * stand in their file, so chosen that their likeness is greatest in sum.
 */
final class Alignment {
  private final List<Facts> truth;
  private final List<Facts> read;
  private final double[][] likeness;

  /** The greatest sum from letter i of the truth and letter j of those read on. */
  private final double[][] best;

  private Alignment(List<Facts> truth, List<Facts> read) {
    this.truth = truth;
    this.read = read;
    likeness = new double[truth.size()][read.size()];
    best = new double[truth.size() + 1][read.size() + 1];
    for (int i = truth.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        likeness[i][j] = Likeness.of(truth.get(i), read.get(j));
        best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired(i, j));
      }
    }
  }

  /**
   * Every letter of either list once: the pairs, then what is left of the truth, and of the other.
   */
  static List<Row> rows(List<Facts> truth, List<Facts> read) {
    return new Alignment(truth, read).rows();
  }

  private List<Row> rows() {
    List<Row> pairs = new ArrayList<>();
    List<Row> missed = new ArrayList<>();
    List<Row> madeUp = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < truth.size() || j < read.size()) {
      boolean inBoth = i < truth.size() && j < read.size();
      if (inBoth && best[i][j] == paired(i, j)) {
        pairs.add(new Row(truth.get(i++), read.get(j++)));
      } else if (j == read.size() || (inBoth && best[i][j] == best[i + 1][j])) {
        missed.add(new Row(truth.get(i++), Facts.NONE));
      } else {
        madeUp.add(new Row(Facts.NONE, read.get(j++)));
      }
    }
    pairs.addAll(missed);
    pairs.addAll(madeUp);
    return pairs;
  }

  private double paired(int i, int j) {
    return best[i + 1][j + 1] + likeness[i][j];
  }
}
