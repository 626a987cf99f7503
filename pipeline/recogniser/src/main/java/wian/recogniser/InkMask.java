package wian.recogniser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Which dots of a page are ink. */
final class InkMask {
  /** How dark ink is at least; see {@link Darkness}. */
  static final int LEAST = 44;

  /** Rows that are mirrored together: as many as the processor keeps at hand. */
  private static final int BLOCK = 64;

  private static final VarHandle DOTS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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

  /** Rows for columns. */
  InkMask mirrored() {
    byte[] mirrored = new byte[ink.length];
    for (int top = 0; top < height; top += BLOCK) {
      for (int x = 0; x < width; x++) {
        for (int y = top; y < Math.min(height, top + BLOCK); y++) {
          mirrored[x * height + y] = ink[y * width + x];
        }
      }
    }
    return new InkMask(/* width= */ height, /* height= */ width, mirrored);
  }

  /** With all dots that are no further than {@code reach} from ink, across and down. */
  InkMask thicker(int reach) {
    byte[] across = ink.clone();
    byte[] thick = new byte[ink.length];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int by = 1; by <= Math.min(reach, width - 1); by++) {
        add(ink, row + by, across, row, width - by);
        add(ink, row, across, row + by, width - by);
      }
    }
    for (int y = 0; y < height; y++) {
      for (int j = Math.max(0, y - reach); j <= Math.min(height - 1, y + reach); j++) {
        add(across, j * width, thick, y * width, width);
      }
    }
    return new InkMask(width, height, thick);
  }

  /** Eight dots at a time: Java does not see for itself that these are never the same dots. */
  private static void add(byte[] from, int first, byte[] to, int place, int count) {
    int i = 0;
    for (; i + Long.BYTES <= count; i += Long.BYTES) {
      long both = (long) DOTS.get(from, first + i) | (long) DOTS.get(to, place + i);
      DOTS.set(to, place + i, both);
    }
    for (; i < count; i++) {
      to[place + i] |= from[first + i];
    }
  }
}
