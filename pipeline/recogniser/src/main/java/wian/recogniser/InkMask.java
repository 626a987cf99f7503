package wian.recogniser;

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
}
