package wian.recogniser;

/** By how much a page stands askew: where its ink, seen along the lines, gathers most sharply. */
final class Skew {
  /** Degrees; a page further off was laid on the glass so on purpose. */
  private static final double MOST = 8;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.05;

  /** Squares an inch that the page is looked at in. */
  private static final int SQUARES = 75;

  private final short[] xs;
  private final short[] ys;
  private final int height;

  private Skew(short[] xs, short[] ys, int height) {
    this.xs = xs;
    this.ys = ys;
    this.height = height;
  }

  /** The slope of the lines, downwards to the right; 0 for a page without ink. */
  static double slope(InkMask mask, int dpi) {
    Skew skew = of(mask, dpi);
    if (skew.xs.length == 0) {
      return 0;
    }
    double coarse = skew.best(0, MOST, COARSE);
    double fine = skew.best(coarse, COARSE, FINE);
    return Math.tan(Math.toRadians(fine));
  }

  private static Skew of(InkMask mask, int dpi) {
    int side = Math.max(1, dpi / SQUARES);
    int[] squares = mask.squares(side);
    int across = mask.width / side;
    int inked = Math.max(1, side * side / 6);
    int count = 0;
    for (int ink : squares) {
      count += ink >= inked ? 1 : 0;
    }
    short[] xs = new short[count];
    short[] ys = new short[count];
    int n = 0;
    for (int i = 0; i < squares.length; i++) {
      if (squares[i] >= inked) {
        xs[n] = (short) (i % across);
        ys[n++] = (short) (i / across);
      }
    }
    return new Skew(xs, ys, mask.height / side);
  }

  private double best(double centre, double reach, double step) {
    double best = centre;
    double most = -1;
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double angle = centre + i * step;
      double sharpness = sharpness(angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  /** Sum of squared differences of neighbouring rows of ink. */
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[3 * height];
    for (int i = 0; i < xs.length; i++) {
      int row = (int) (ys[i] - xs[i] * slope) + height;
      rows[Math.clamp(row, 0, rows.length - 1)]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double difference = rows[i] - rows[i - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
