package wian.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts what is stamped from the print it lies over, by its {@link StampInk}: ink of a stamp's size
 * only. A number or a day that was written with a blue pen stays in its line.
 *
 * @param print the page without its stamps
 * @param stamps from top to bottom
 */
record Stamps(GreyPage print, List<Stamp> stamps) {
  /** Squares an inch in which ink is gathered. */
  private static final int SQUARES = 50;

  /** Squares that ink may lie apart in one stamp: 3 mm. */
  private static final int APART = 6;

  /** Squares that a stamp is wide and high at least: 18 and 9 mm. */
  private static final int WIDE = 36;

  private static final int HIGH = 18;

  /** A page of which more is coloured is a coloured page: nothing is stamped on it. */
  private static final double MOST = 0.15;

  /** From here on a dot is a stamp's ink. */
  private static final int INKED = 28;

  /** What only ink has: what compression and a camera put around black print has less. */
  private static final int STRONG = 56;

  /** One in so many dots of a stamp has that much at least. */
  private static final int ONE_IN = 6;

  /** At the edge of a stroke. */
  private static final int EDGE = 22;

  /** Grey up to this that is no ink of a stamp is print, which hides what is stamped below it. */
  private static final int PRINT = 120;

  static Stamps of(GreyPage page, int dpi) {
    StampInk ink = StampInk.of(page, dpi);
    GreyPage tones = ink.everywhere();
    int side = Math.max(1, dpi / ink.times() / SQUARES);
    byte[] print = page.grey().clone();
    List<Stamp> stamps =
        joined(Blobs.of(near(tones, side), 4 * APART * APART)).stream()
            .filter(blob -> blob.width() - APART >= WIDE && blob.height() - APART >= HIGH)
            .filter(blob -> isInk(tones, blob, side))
            .map(blob -> lift(page, ink, print, blob, side * ink.times(), dpi))
            .flatMap(Optional::stream)
            .toList();
    return stamps.isEmpty()
        ? new Stamps(page, stamps)
        : new Stamps(new GreyPage(page.width(), page.height(), print), stamps);
  }

  private static boolean isInk(GreyPage tones, Blob blob, int side) {
    int inked = 0;
    int strong = 0;
    for (int y = blob.top() * side; y < Math.min(tones.height(), blob.bottom() * side); y++) {
      for (int x = blob.left() * side; x < Math.min(tones.width(), blob.right() * side); x++) {
        int tone = tones.grey()[y * tones.width() + x] & 255;
        inked += tone > INKED ? 1 : 0;
        strong += tone > STRONG ? 1 : 0;
      }
    }
    return strong * ONE_IN >= inked;
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

  /** The squares that hold a stamp's ink, and those around them. */
  private static InkMask near(GreyPage tones, int side) {
    if (tones.grey().length == 0) {
      return new InkMask(0, 0, tones.grey());
    }
    byte[] inked = new byte[tones.grey().length];
    for (int i = 0; i < inked.length; i++) {
      inked[i] = (byte) ((tones.grey()[i] & 255) > INKED ? 1 : 0);
    }
    int[] squares = new InkMask(tones.width(), tones.height(), inked).squares(side);
    int across = tones.width() / side;
    int down = tones.height() / side;
    byte[] held = new byte[across * down];
    int count = 0;
    for (int i = 0; i < held.length; i++) {
      held[i] = (byte) (squares[i] * 8 >= side * side ? 1 : 0);
      count += held[i];
    }
    InkMask mask = new InkMask(across, down, held);
    return count > MOST * held.length ? new InkMask(0, 0, new byte[0]) : mask.thicker(APART / 2);
  }

  /** Moves a stamp's ink from the page to a picture of its own. */
  private static Optional<Stamp> lift(
      GreyPage page, StampInk ink, byte[] print, Blob blob, int side, int dpi) {
    int left = blob.left() * side;
    int top = blob.top() * side;
    int width = Math.min(page.width(), blob.right() * side) - left;
    int height = Math.min(page.height(), blob.bottom() * side) - top;
    return ink.within(left, top, width, height)
        .map(tones -> lift(page, tones, print, left, top, width, height, dpi));
  }

  private static Stamp lift(
      GreyPage page,
      byte[] tones,
      byte[] print,
      int left,
      int top,
      int width,
      int height,
      int dpi) {
    InkMask inked = new InkMask(width, height, new byte[width * height]);
    InkMask black = new InkMask(width, height, new byte[width * height]);
    GreyPage part = page.part(left, top, width, height);
    for (int i = 0; i < tones.length; i++) {
      boolean ink = (tones[i] & 255) > EDGE;
      inked.ink[i] = (byte) (ink ? 1 : 0);
      black.ink[i] = (byte) (!ink && (part.grey()[i] & 255) < PRINT ? 1 : 0);
    }
    byte[] near = inked.thicker(Math.max(1, dpi / 100)).ink;
    byte[] printed = black.thicker(Math.max(1, dpi / 200)).ink;
    byte[] alone = new byte[width * height];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = (tones[i] & 255) > EDGE / 2 ? part.grey()[i] : (byte) 255;
      if (inked.ink[i] != 0 || (near[i] != 0 && printed[i] == 0)) {
        print[(top + i / width) * page.width() + left + i % width] = (byte) 255;
      }
    }
    return new Stamp(
        left, top, new GreyPage(width, height, uncovered(alone, black.ink, width, dpi)));
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
