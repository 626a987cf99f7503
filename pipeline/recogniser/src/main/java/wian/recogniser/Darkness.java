package wian.recogniser;

/**
 * How much darker each dot of a page is than the paper around it: 0 for paper, 127 for half as
 * bright or less. So faded print and dark print, white paper and grey, come to look alike.
 */
final class Darkness {
  static final int MOST = 127;

  /** Where a rule ran down the page that was taken out. */
  static final byte WALL = -1;

  /** Inches around a dot that it is compared with: some letters wide. */
  private static final double AROUND = 0.16;

  /** From here on a dot is small against a stroke, and noise is smoothed away first. */
  private static final int FINE = 250;

  final int width;
  final int height;
  final byte[] dark;

  Darkness(int width, int height, byte[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  static Darkness of(GreyPage page, int dpi) {
    int width = page.width();
    int height = page.height();
    byte[] grey = dpi >= FINE ? smoothed(page) : page.grey();
    byte[] dark = new byte[width * height];
    int reach = Math.max(2, (int) (dpi * AROUND / 2));
    int[] columns = new int[width];
    int rows = 0;
    for (int y = 0; y < Math.min(reach, height); y++) {
      add(columns, grey, y * width);
      rows++;
    }
    for (int y = 0; y < height; y++) {
      if (y + reach < height) {
        add(columns, grey, (y + reach) * width);
        rows++;
      }
      if (y - reach > 0) {
        subtract(columns, grey, (y - reach - 1) * width);
        rows--;
      }
      compare(grey, dark, y * width, columns, rows, reach);
    }
    return new Darkness(width, height, dark);
  }

  private static void add(int[] columns, byte[] grey, int row) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += grey[row + x] & 255;
    }
  }

  private static void subtract(int[] columns, byte[] grey, int row) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] -= grey[row + x] & 255;
    }
  }

  private static void compare(
      byte[] grey, byte[] dark, int row, int[] columns, int rows, int reach) {
    int width = columns.length;
    float[] means = new float[width];
    int sum = 0;
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
      means[x] = (float) sum / (wide * rows);
    }
    for (int x = 0; x < width; x++) {
      float darker = (means[x] - (grey[row + x] & 255)) * 256 / (means[x] + 1);
      dark[row + x] = (byte) Math.max(0, Math.min((int) darker, MOST));
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
  Darkness levelled(double slope) {
    byte[] level = new byte[dark.length];
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
        System.arraycopy(dark, (y + shift) * width + x, level, y * width + x, end - x);
      }
      x = end;
    }
    return new Darkness(width, height, level);
  }

  /** The dots that are certainly ink. */
  InkMask ink() {
    byte[] ink = new byte[dark.length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (byte) (dark[i] > InkMask.LEAST ? 1 : 0);
    }
    return new InkMask(width, height, ink);
  }

  /**
   * Takes rules out, of the ink too: what runs on straight for more than this many dots, down or
   * across.
   */
  void eraseRules(InkMask ink, int length) {
    int[] runs = new int[width];
    for (int y = 0; y <= height; y++) {
      int run = 0;
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        boolean inked = y < height && ink.ink[i] != 0;
        if (inked) {
          run++;
          runs[x]++;
        }
        if (run > length && (!inked || x + 1 == width)) {
          erase(ink, inked ? i : i - 1, 1, run, (byte) 0);
        }
        if (!inked) {
          if (runs[x] > length) {
            erase(ink, i - width, width, runs[x], WALL);
          }
          run = 0;
          runs[x] = 0;
        }
      }
    }
  }

  private void erase(InkMask ink, int last, int step, int count, byte instead) {
    for (int j = 0; j < count; j++) {
      dark[last - j * step] = instead;
      ink.ink[last - j * step] = 0;
    }
  }
}
