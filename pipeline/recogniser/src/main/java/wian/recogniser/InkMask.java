package wian.recogniser;

import java.util.Arrays;

/** Which dots of a page are ink. */
final class InkMask {
  /** How dark ink is at least; see {@link Darkness}. */
  static final int LEAST = 44;

  final int width;
  final int height;
  final byte[] ink;

  InkMask(int width, int height, byte[] ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  /** Which part of the page is ink, 0 to 1. */
  double share() {
    int count = 0;
    for (byte dot : ink) {
      count += dot;
    }
    return (double) count / Math.max(1, ink.length);
  }

  /** How much ink each square of {@code side} dots holds, row by row. */
  int[] squares(int side) {
    int across = width / side;
    int[] squares = new int[across * (height / side)];
    int[] columns = new int[width];
    for (int y = 0; y < height / side; y++) {
      Arrays.fill(columns, 0);
      for (int row = y * side; row < (y + 1) * side; row++) {
        addTo(columns, row * width);
      }
      for (int x = 0, i = 0; x < across; x++) {
        for (int end = i + side; i < end; i++) {
          squares[y * across + x] += columns[i];
        }
      }
    }
    return squares;
  }

  private void addTo(int[] columns, int row) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += ink[row + x];
    }
  }

  /** With all dots that are no further than {@code reach} from ink, across and down. */
  InkMask thicker(int reach) {
    byte[] across = new byte[ink.length];
    byte[] thick = new byte[ink.length];
    for (int y = 0; y < height; y++) {
      spread(ink, across, y * width, 1, width, reach);
    }
    for (int x = 0; x < width; x++) {
      spread(across, thick, x, width, height, reach);
    }
    return new InkMask(width, height, thick);
  }

  private static void spread(byte[] from, byte[] to, int start, int step, int count, int reach) {
    int last = -reach - 1;
    for (int i = 0; i < count + reach; i++) {
      if (i < count && from[start + i * step] != 0) {
        last = i;
      }
      int centre = i - reach;
      if (centre >= 0 && last >= centre - reach) {
        to[start + centre * step] = 1;
      }
    }
  }
}
