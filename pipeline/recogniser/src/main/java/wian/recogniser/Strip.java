package wian.recogniser;

/**
 * A line of text as the network takes it: levelled, consonants of one height, the baseline on one
 * row, ink 1 and paper 0. What the training draws its lines as ({@code training/README.md}).
 */
final class Strip {
  static final int HEIGHT = 48;

  /** Height of consonants. */
  static final double CORE = 15.5;

  /** Row of the baseline. */
  static final double BASE = 32.5;

  /** Columns of paper before the first sign. */
  static final int BEFORE = 5;

  /** The network takes widths that are multiples of this. */
  private static final int STEP = 8;

  private static final int LEAST = 32;

  /** Where ink and paper lie closer together than this, there is no ink. */
  private static final float LEAST_CONTRAST = 0.12f;

  /** Rows of {@link #width} columns each, from the top. */
  final float[] ink;

  final int width;

  private Strip(int width, float[] ink) {
    this.width = width;
    this.ink = ink;
  }

  /** Cuts a line out of its page. */
  static Strip of(Views.View page, Placing placing) {
    int used = (int) Math.max(16, placing.width() + 2 * BEFORE);
    int width = Math.max(LEAST, (used + STEP - 1) / STEP * STEP);
    float[] ink = new float[HEIGHT * width];
    float downX = (float) (placing.x(0, 1) - placing.x(0, 0));
    float downY = (float) (placing.y(0, 1) - placing.y(0, 0));
    float[] topX = new float[used];
    float[] topY = new float[used];
    for (int u = 0; u < used; u++) {
      topX[u] = (float) placing.x(u, 0);
      topY[u] = (float) placing.y(u, 0);
    }
    for (int v = 0; v < HEIGHT; v++) {
      for (int u = 0; u < used; u++) {
        ink[v * width + u] = 1 - page.at(topX[u] + v * downX, topY[u] + v * downY) / 255;
      }
    }
    stretch(ink, width, used);
    return new Strip(width, ink);
  }

  /** Makes the median paper and the darkest hundredth ink. */
  private static void stretch(float[] ink, int width, int used) {
    int[] counts = new int[256];
    int n = 0;
    for (int v = 0; v < HEIGHT; v += 2) {
      for (int u = 0; u < used; u += 2) {
        counts[Math.round(ink[v * width + u] * 255)]++;
        n++;
      }
    }
    float paper = level(counts, n * 0.5) / 255f;
    float most = Math.max(level(counts, n * 0.99) / 255f - paper, LEAST_CONTRAST);
    for (int v = 0; v < HEIGHT; v++) {
      for (int u = 0; u < used; u++) {
        int i = v * width + u;
        ink[i] = Math.max(0f, Math.min((ink[i] - paper) / most, 1f));
      }
    }
  }

  private static int level(int[] counts, double share) {
    int sum = 0;
    int i = 0;
    while (i < 255 && sum + counts[i] <= share) {
      sum += counts[i++];
    }
    return i;
  }
}
