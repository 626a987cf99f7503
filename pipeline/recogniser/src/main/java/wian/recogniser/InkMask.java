package wian.recogniser;

import java.util.Arrays;

/** Which dots of a page are ink: those darker than the paper around them. */
final class InkMask {
  /** Inches around a dot that it is compared with: some letters wide. */
  private static final double AROUND = 0.16;

  /** From here on a dot is small against a stroke, and noise is smoothed away first. */
  private static final int FINE = 250;

  final int width;
  final int height;
  final byte[] ink;

  InkMask(int width, int height, byte[] ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  static InkMask of(GreyPage page, int dpi) {
    int width = page.width();
    int height = page.height();
    byte[] grey = dpi >= FINE ? smoothed(page) : page.grey();
    byte[] ink = new byte[width * height];
    int reach = Math.max(2, (int) (dpi * AROUND / 2));
    int[] columns = new int[width];
    int rows = 0;
    for (int y = 0; y < Math.min(reach, height); y++) {
      rows += add(columns, grey, y * width, 1);
    }
    for (int y = 0; y < height; y++) {
      if (y + reach < height) {
        rows += add(columns, grey, (y + reach) * width, 1);
      }
      if (y - reach > 0) {
        rows -= add(columns, grey, (y - reach - 1) * width, -1);
      }
      mark(grey, ink, y * width, columns, rows, reach);
    }
    return new InkMask(width, height, ink);
  }

  private static int add(int[] columns, byte[] grey, int row, int sign) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += sign * (grey[row + x] & 255);
    }
    return 1;
  }

  private static void mark(byte[] grey, byte[] ink, int row, int[] columns, int rows, int reach) {
    int width = columns.length;
    long sum = 0;
    int wide = Math.min(reach, width);
    for (int x = 0; x < wide; x++) {
      sum += columns[x];
    }
    for (int x = 0; x < width; x++) {
      if (x + reach < width) {
        sum += columns[x + reach];
        wide++;
      }
      if (x - reach > 0) {
        sum -= columns[x - reach - 1];
        wide--;
      }
      // Darker than 0.86 of the mean by 6 steps more: paper's own grain is not.
      double mean = (double) sum / (wide * rows);
      ink[row + x] = (byte) ((grey[row + x] & 255) < mean * 0.86 - 6 ? 1 : 0);
    }
  }

  /** Each dot with its neighbours, weights 1 2 1 both ways. */
  private static byte[] smoothed(GreyPage page) {
    int width = page.width();
    int height = page.height();
    byte[] grey = page.grey();
    byte[] smooth = new byte[grey.length];
    int[] column = new int[width];
    for (int y = 0; y < height; y++) {
      int here = y * width;
      int above = y > 0 ? here - width : here;
      int below = y + 1 < height ? here + width : here;
      for (int x = 0; x < width; x++) {
        column[x] = (grey[above + x] & 255) + 2 * (grey[here + x] & 255) + (grey[below + x] & 255);
      }
      for (int x = 1; x < width - 1; x++) {
        smooth[here + x] = (byte) ((column[x - 1] + 2 * column[x] + column[x + 1] + 8) >> 4);
      }
      smooth[here] = (byte) (column[0] >> 2);
      smooth[here + width - 1] = (byte) (column[width - 1] >> 2);
    }
    return smooth;
  }

  /** The page with each column moved up by {@code slope} dots for each dot from the left edge. */
  InkMask levelled(double slope) {
    byte[] level = new byte[ink.length];
    int x = 0;
    while (x < width) {
      int shift = (int) Math.round(x * slope);
      int end = x + 1;
      while (end < width && (int) Math.round(end * slope) == shift) {
        end++;
      }
      int first = Math.max(0, -shift);
      int last = Math.min(height, height - shift);
      for (int y = first; y < last; y++) {
        System.arraycopy(ink, (y + shift) * width + x, level, y * width + x, end - x);
      }
      x = end;
    }
    return new InkMask(width, height, level);
  }

  /** How much ink each square of {@code side} dots holds, row by row. */
  int[] squares(int side) {
    int across = width / side;
    int[] squares = new int[across * (height / side)];
    for (int y = 0; y < height / side * side; y++) {
      int row = y / side * across;
      for (int x = 0; x < across * side; x++) {
        squares[row + x / side] += ink[y * width + x];
      }
    }
    return squares;
  }

  /** Share of the page that is ink. */
  double share() {
    long sum = 0;
    for (byte dot : ink) {
      sum += dot;
    }
    return (double) sum / ink.length;
  }

  @Override
  public String toString() {
    return "%d x %d, hash %d".formatted(width, height, Arrays.hashCode(ink));
  }
}
