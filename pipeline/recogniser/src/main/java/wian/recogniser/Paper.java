package wian.recogniser;

/** How bright the paper of a page is, tile by tile: scans are darker at the spine and the edges. */
final class Paper {
  /** Tiles an inch. */
  private static final int TILES = 3;

  /** Every so many dots one is looked at. */
  private static final int SAMPLE = 3;

  /** Dots of a tile, each way. */
  private final int side;

  private final int across;

  /** Grey values of the tiles, row by row. */
  private final int[] tones;

  private Paper(int side, int across, int[] tones) {
    this.side = side;
    this.across = across;
    this.tones = tones;
  }

  /** Of a page, most of each tile of which is paper. */
  static Paper of(GreyPage page, int dpi) {
    int side = Math.max(8, dpi / TILES);
    int across = (page.width() + side - 1) / side;
    int[][] counts = new int[across * ((page.height() + side - 1) / side)][256];
    for (int y = 0; y < page.height(); y++) {
      for (int x = y % SAMPLE; x < page.width(); x += SAMPLE) {
        counts[y / side * across + x / side][page.grey()[y * page.width() + x] & 255]++;
      }
    }
    int[] tones = new int[counts.length];
    for (int t = 0; t < tones.length; t++) {
      tones[t] = brightThird(counts[t]);
    }
    return new Paper(side, across, tones);
  }

  private static int brightThird(int[] counts) {
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    int brighter = 0;
    int tone = 255;
    while (tone > 0 && brighter + counts[tone] <= all / 3) {
      brighter += counts[tone--];
    }
    return tone;
  }

  /**
   * How much darker than its paper each dot of a part of the page is.
   *
   * @param left of the part on the page that the paper is of
   * @param top likewise
   * @param times dots of the part for one of that page, each way
   */
  byte[] darkness(GreyPage part, int left, int top, int times) {
    byte[] dark = new byte[part.grey().length];
    for (int y = 0; y < part.height(); y++) {
      int row = (top + y) / times / side * across;
      for (int x = 0; x < part.width(); ) {
        int tile = (left + x) / times / side;
        int end = Math.min(part.width(), (tile + 1) * side * times - left);
        int paper = tones[Math.min(row + tile, tones.length - 1)];
        for (int i = y * part.width() + x; x < end; x++, i++) {
          dark[i] = (byte) Math.max(0, paper - (part.grey()[i] & 255));
        }
      }
    }
    return dark;
  }
}
