package wian.recogniser;

import java.util.Optional;

/**
 * Stamps in colour: how far each dot of a page is from grey, 0 to 255, after the paper's own tint
 * has been taken out. Black print has next to none, the ink of a stamp has much.
 */
record Colours(GreyPage page) implements StampInk {
  /** From here on a dot is coloured. */
  static final int COLOURED = 28;

  /** Every so many dots one is looked at for the paper's tint. */
  private static final int SAMPLE = 97;

  /** A page has colours from this share of its dots on; less is a camera's noise. */
  private static final double LEAST_SHARE = 4e-4;

  /**
   * Of three bytes a dot: blue, green, red.
   *
   * @return a value for each dot; empty for a page without colours
   */
  static byte[] of(byte[] dots) {
    int[] paper = paper(dots);
    int[] scale = new int[3];
    for (int c = 0; c < 3; c++) {
      scale[c] = (255 << 8) / Math.max(64, paper[c]);
    }
    byte[] colours = new byte[dots.length / 3];
    int coloured = 0;
    for (int i = 0, j = 0; i < colours.length; i++, j += 3) {
      int blue = (dots[j] & 255) * scale[0];
      int green = (dots[j + 1] & 255) * scale[1];
      int red = (dots[j + 2] & 255) * scale[2];
      int colour =
          (Math.max(blue, Math.max(green, red)) - Math.min(blue, Math.min(green, red))) >> 8;
      colours[i] = (byte) Math.min(colour, 255);
      coloured += colour > COLOURED ? 1 : 0;
    }
    return coloured < LEAST_SHARE * colours.length ? new byte[0] : colours;
  }

  @Override
  public GreyPage everywhere() {
    return new GreyPage(page.width(), page.height(), page.colours());
  }

  @Override
  public int times() {
    return 1;
  }

  @Override
  public Optional<byte[]> within(int left, int top, int wide, int high) {
    return Optional.of(everywhere().part(left, top, wide, high).grey());
  }

  /** The middle value of each colour: most of a page is paper. */
  private static int[] paper(byte[] dots) {
    int[][] counts = new int[3][256];
    int n = 0;
    for (int j = 0; j + 2 < dots.length; j += 3 * SAMPLE) {
      for (int c = 0; c < 3; c++) {
        counts[c][dots[j + c] & 255]++;
      }
      n++;
    }
    int[] paper = new int[3];
    for (int c = 0; c < 3; c++) {
      int sum = 0;
      while (paper[c] < 255 && sum + counts[c][paper[c]] <= n / 2) {
        sum += counts[c][paper[c]++];
      }
    }
    return paper;
  }
}
