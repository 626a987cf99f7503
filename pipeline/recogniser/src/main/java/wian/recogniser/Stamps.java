package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what is stamped in colour from the print it lies over. Coloured ink of a stamp's size only:
 * a number or a day that was written with a blue pen stays in its line.
 *
 * @param print the page without its stamps
 * @param stamps from top to bottom
 */
record Stamps(GreyPage print, List<Stamp> stamps) {
  /** Squares an inch in which ink is gathered. */
  private static final int SQUARES = 50;

  /** Squares that coloured ink may lie apart in one stamp: 3 mm. */
  private static final int APART = 6;

  /** Squares that a stamp is wide and high at least: 18 and 9 mm. */
  private static final int WIDE = 36;

  private static final int HIGH = 18;

  /** A page of which more is coloured is a coloured page: nothing is stamped on it. */
  private static final double MOST = 0.15;

  /** Colour that only ink has: what compression and a camera put around black print has less. */
  private static final int STRONG = 56;

  /** One in so many coloured dots of a stamp has that much at least. */
  private static final int ONE_IN = 6;

  /** Colour at the edge of a stroke. */
  private static final int EDGE = 22;

  /** Grey up to this and without colour is print, which hides what is stamped below it. */
  private static final int PRINT = 120;

  static Stamps of(GreyPage page, int dpi) {
    byte[] colours = page.colours();
    if (colours.length == 0) {
      return new Stamps(page, List.of());
    }
    int side = Math.max(1, dpi / SQUARES);
    InkMask near = near(page, side);
    List<Blob> inked =
        joined(Blobs.of(near, 4 * APART * APART)).stream()
            .filter(blob -> blob.width() - APART >= WIDE && blob.height() - APART >= HIGH)
            .filter(blob -> isInk(page, blob, side))
            .toList();
    if (inked.isEmpty()) {
      return new Stamps(page, List.of());
    }
    byte[] print = page.grey().clone();
    List<Stamp> stamps = inked.stream().map(blob -> lift(page, print, blob, side, dpi)).toList();
    return new Stamps(new GreyPage(page.width(), page.height(), print), stamps);
  }

  private static boolean isInk(GreyPage page, Blob blob, int side) {
    int coloured = 0;
    int strong = 0;
    for (int y = blob.top() * side; y < Math.min(page.height(), blob.bottom() * side); y++) {
      for (int x = blob.left() * side; x < Math.min(page.width(), blob.right() * side); x++) {
        int colour = page.colours()[y * page.width() + x] & 255;
        coloured += colour > Colours.COLOURED ? 1 : 0;
        strong += colour > STRONG ? 1 : 0;
      }
    }
    return strong * ONE_IN >= coloured;
  }

  /** What lies within or across one another is one stamp: a frame and what it holds. */
  private static List<Blob> joined(List<Blob> blobs) {
    List<Blob> joined = new ArrayList<>();
    for (Blob blob : blobs) {
      Blob whole = blob;
      for (int i = 0; i < joined.size(); i++) {
        if (joined.get(i).meets(whole)) {
          whole = whole.around(joined.remove(i));
          i = -1;
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  /** The squares that hold coloured ink, and those around them. */
  private static InkMask near(GreyPage page, int side) {
    byte[] coloured = new byte[page.colours().length];
    for (int i = 0; i < coloured.length; i++) {
      coloured[i] = (byte) ((page.colours()[i] & 255) > Colours.COLOURED ? 1 : 0);
    }
    int[] squares = new InkMask(page.width(), page.height(), coloured).squares(side);
    int across = page.width() / side;
    int down = page.height() / side;
    byte[] inked = new byte[across * down];
    int count = 0;
    for (int i = 0; i < inked.length; i++) {
      inked[i] = (byte) (squares[i] * 8 >= side * side ? 1 : 0);
      count += inked[i];
    }
    InkMask mask = new InkMask(across, down, inked);
    return count > MOST * inked.length ? new InkMask(0, 0, new byte[0]) : mask.thicker(APART / 2);
  }

  /** Moves a stamp's ink from the page to a picture of its own. */
  private static Stamp lift(GreyPage page, byte[] print, Blob blob, int side, int dpi) {
    int left = blob.left() * side;
    int top = blob.top() * side;
    int width = Math.min(page.width(), blob.right() * side) - left;
    int height = Math.min(page.height(), blob.bottom() * side) - top;
    InkMask coloured = new InkMask(width, height, new byte[width * height]);
    InkMask black = new InkMask(width, height, new byte[width * height]);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (top + y) * page.width() + left + x;
        boolean colour = (page.colours()[at] & 255) > EDGE;
        coloured.ink[y * width + x] = (byte) (colour ? 1 : 0);
        black.ink[y * width + x] = (byte) (!colour && (page.grey()[at] & 255) < PRINT ? 1 : 0);
      }
    }
    byte[] near = coloured.thicker(Math.max(1, dpi / 100)).ink;
    byte[] printed = black.thicker(Math.max(1, dpi / 200)).ink;
    byte[] ink = new byte[width * height];
    for (int i = 0; i < ink.length; i++) {
      int at = (top + i / width) * page.width() + left + i % width;
      ink[i] = (page.colours()[at] & 255) > EDGE / 2 ? page.grey()[at] : (byte) 255;
      if (coloured.ink[i] != 0 || (near[i] != 0 && printed[i] == 0)) {
        print[at] = (byte) 255;
      }
    }
    return new Stamp(left, top, new GreyPage(width, height, uncovered(ink, black.ink, width, dpi)));
  }

  /** Strokes that print hides go on below it where they come out on both sides. */
  private static byte[] uncovered(byte[] ink, byte[] hidden, int width, int dpi) {
    byte[] whole = ink.clone();
    int reach = Math.max(2, dpi / 30);
    for (int i = 0; i < ink.length; i++) {
      if (hidden[i] != 0) {
        int beside = Math.max(beyond(ink, hidden, i, -1, reach), beyond(ink, hidden, i, 1, reach));
        int over =
            Math.max(beyond(ink, hidden, i, -width, reach), beyond(ink, hidden, i, width, reach));
        whole[i] = (byte) Math.min(beside, over);
      }
    }
    return whole;
  }

  /** The first dot in a direction that print does not hide; paper where there is none near. */
  private static int beyond(byte[] ink, byte[] hidden, int from, int step, int reach) {
    for (int i = from + step, n = 0; n < reach && i >= 0 && i < ink.length; i += step, n++) {
      if (hidden[i] == 0) {
        return ink[i] & 255;
      }
    }
    return 255;
  }
}
