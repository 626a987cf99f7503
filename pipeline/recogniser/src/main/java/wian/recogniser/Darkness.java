package wian.recogniser;

import java.util.List;

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
  private boolean walled;

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
    Surroundings around = new Surroundings(width, Math.max(2, (int) (dpi * AROUND / 2)));
    for (int y = -around.reach; y < height; y++) {
      if (y + around.reach < height) {
        around.add(grey, (y + around.reach) * width);
      }
      if (y - around.reach > 0) {
        around.subtract(grey, (y - around.reach - 1) * width);
      }
      if (y >= 0) {
        around.compare(grey, dark, y * width);
      }
    }
    return new Darkness(width, height, dark);
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
    Darkness levelled = new Darkness(width, height, level);
    levelled.walled = walled;
    return levelled;
  }

  /** The dots that are certainly ink. */
  InkMask ink() {
    byte[] ink = new byte[dark.length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (byte) ((InkMask.LEAST - dark[i]) >>> 31);
    }
    return new InkMask(width, height, ink);
  }

  /**
   * Takes rules out, of the ink too: what runs on straight for more than this many dots, down or
   * across.
   */
  void eraseRules(InkMask ink, int length) {
    List<Rules.Rule> across = Rules.across(ink, length);
    List<Rules.Rule> down = Rules.down(ink, length);
    across.forEach(rule -> erase(ink, rule, (byte) 0));
    down.forEach(rule -> erase(ink, rule, WALL));
    walled |= !down.isEmpty();
  }

  /** Leaves a dot as part of a rule down the page that was taken out; none beyond the page. */
  void wall(int x, int y) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      dark[y * width + x] = WALL;
      walled = true;
    }
  }

  /** Whether a rule ran down it that was taken out. */
  boolean isWalled() {
    return walled;
  }

  private void erase(InkMask ink, Rules.Rule rule, byte instead) {
    for (int j = 0; j < rule.count(); j++) {
      dark[rule.first() + j * rule.step()] = instead;
      ink.ink[rule.first() + j * rule.step()] = 0;
    }
  }
}
