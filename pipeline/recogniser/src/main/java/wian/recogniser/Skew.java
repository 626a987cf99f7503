package wian.recogniser;

/** By how much a page stands askew: where its ink, seen along the lines, gathers most sharply. */
final class Skew {
  /** Degrees; a page further off was laid on the glass so on purpose. */
  private static final double MOST = 8;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.05;

  /** Squares an inch that the page is looked at in. */
  private static final int SQUARES = 75;

  /** Rows of the squares that hold ink, column by column. */
  private final short[] ys;

  /** Where each column ends in them. */
  private final int[] ends;

  private final int height;

  private Skew(short[] ys, int[] ends, int height) {
    this.ys = ys;
    this.ends = ends;
    this.height = height;
  }

  /** The slope of the lines, downwards to the right; 0 for a page without ink. */
  static double slope(InkMask mask, int dpi) {
    Skew skew = of(mask, dpi);
    if (skew.ys.length == 0) {
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
    int down = mask.height / side;
    int[] ends = new int[across];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        ends[x] += squares[y * across + x] >= inked ? 1 : 0;
      }
    }
    int[] next = new int[across];
    for (int x = 1; x < across; x++) {
      next[x] = ends[x - 1];
      ends[x] += ends[x - 1];
    }
    short[] ys = new short[across == 0 ? 0 : ends[across - 1]];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        if (squares[y * across + x] >= inked) {
          ys[next[x]++] = (short) y;
        }
      }
    }
    return new Skew(ys, ends, down);
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
    int beyond = 2 + (int) (ends.length * Math.abs(slope));
    int[] rows = new int[height + 2 * beyond];
    int n = 0;
    for (int x = 0; x < ends.length; x++) {
      int shift = (int) (beyond - x * slope);
      while (n < ends[x]) {
        rows[ys[n++] + shift]++;
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double difference = rows[i] - rows[i - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
