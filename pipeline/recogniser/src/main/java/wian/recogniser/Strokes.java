package wian.recogniser;

/** The ink of a page or a part of it, paler or darker; see {@link PaleInk}. */
final class Strokes {
  /** How much darker than paper ink is at least. */
  static final int INK = 50;

  /** Ink that is so little paler or darker than print's limit may be either. */
  private static final int CLOSE = 20;

  /** The edge of print reaches this part of an inch. */
  private static final int EDGES = 75;

  /** So much of each stroke of print is surely print; what is not is a dark place in a stamp. */
  private static final double SURELY = 0.3;

  private final int width;
  private final int height;

  /** How much darker than paper each dot is. */
  private final byte[] dark;

  private final int dpi;

  Strokes(int width, int height, byte[] dark, int dpi) {
    this.width = width;
    this.height = height;
    this.dark = dark;
    this.dpi = dpi;
  }

  private int margin() {
    return Math.max(1, dpi / EDGES);
  }

  /** What is darker than this. */
  InkMask darker(int limit) {
    byte[] black = new byte[dark.length];
    for (int i = 0; i < dark.length; i++) {
      black[i] = (byte) ((dark[i] & 255) > limit ? 1 : 0);
    }
    return new InkMask(width, height, black);
  }

  /** How dark each dot is that is not close to print. */
  byte[] without(InkMask black) {
    byte[] near = black.thicker(margin()).ink;
    byte[] pale = new byte[dark.length];
    for (int i = 0; i < pale.length; i++) {
      pale[i] = near[i] != 0 ? 0 : dark[i];
    }
    return pale;
  }

  /** Which part of the ink, by the middles of strokes, is hardly paler or darker than a limit. */
  double close(int limit) {
    int all = 0;
    int close = 0;
    for (int y = 1; y < height - 1; y++) {
      for (int i = y * width + 1; i < (y + 1) * width - 1; i++) {
        int here = dark[i] & 255;
        if (here > INK && (isMiddle(here, i, 1) || isMiddle(here, i, width))) {
          all++;
          close += Math.abs(here - limit) < CLOSE ? 1 : 0;
        }
      }
    }
    return (double) close / Math.max(1, all);
  }

  private boolean isMiddle(int here, int i, int step) {
    return here >= (dark[i - step] & 255) && here >= (dark[i + step] & 255);
  }

  /** Takes out of print what is hardly anywhere so dark that it surely is. */
  void takeDull(InkMask black, int sure) {
    int[] open = new int[black.ink.length];
    byte[] known = new byte[black.ink.length];
    for (int start = 0; start < open.length; start++) {
      if (black.ink[start] == 0 || known[start] != 0) {
        continue;
      }
      int count = 0;
      int dark = 0;
      open[count++] = start;
      known[start] = 1;
      for (int k = 0; k < count; k++) {
        int i = open[k];
        dark += (this.dark[i] & 255) >= sure ? 1 : 0;
        for (int y = Math.max(0, i / width - 1); y <= Math.min(height - 1, i / width + 1); y++) {
          for (int x = Math.max(0, i % width - 1); x <= Math.min(width - 1, i % width + 1); x++) {
            int next = y * width + x;
            if (black.ink[next] != 0 && known[next] == 0) {
              known[next] = 1;
              open[count++] = next;
            }
          }
        }
      }
      if (dark < SURELY * count) {
        for (int k = 0; k < count; k++) {
          black.ink[open[k]] = 0;
        }
      }
    }
  }
}
