package wian.pipeline.evaluate;

/**
 * Facts counted.
 *
 * @param hit stated by the truth and read
 * @param madeUp read, and not stated by the truth
 * @param missed stated by the truth, and not read
 */
public record Count(int hit, int madeUp, int missed) {
  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count other) {
    return new Count(hit + other.hit, madeUp + other.madeUp, missed + other.missed);
  }

  /** How many the truth states. */
  public int truth() {
    return hit + missed;
  }

  /** How many were read. */
  public int read() {
    return hit + madeUp;
  }

  /** What the counts say; where nothing was read nothing is wrong. */
  public Figures figures() {
    double precision = read() == 0 ? 1 : (double) hit / read();
    double recall = truth() == 0 ? 1 : (double) hit / truth();
    double sum = precision + recall;
    return new Figures(
        precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, truth(), read());
  }
}
