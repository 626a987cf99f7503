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
    List<Blob> inked =
        joined(Blobs.of(near(tones, side), 4 * APART * APART)).stream()
            .filter(blob -> blob.width() - APART >= WIDE && blob.height() - APART >= HIGH)
            .filter(blob -> isInk(tones, blob, side))
            .toList();
    GreyPage print = page;
    List<Stamp> stamps = new ArrayList<>();
    for (Blob blob : inked) {
      int left = blob.left() * side * ink.times();
      int top = blob.top() * side * ink.times();
      int width = Math.min(page.width(), blob.right() * side * ink.times()) - left;
      int height = Math.min(page.height(), blob.bottom() * side * ink.times()) - top;
      Optional<byte[]> told = ink.within(left, top, width, height);
      if (told.isPresent()) {
        Parted parted = Parted.of(page.part(left, top, width, height), told.get(), dpi);
        stamps.add(new Stamp(left, top, parted.stamp()));
        print = print.with(parted.print(), left, top);
      }
    }
    return new Stamps(print, stamps);
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

  /** A stamp's place, its ink and the print there in pictures of their own. */
  private record Parted(GreyPage stamp, GreyPage print) {
    static Parted of(GreyPage place, byte[] tones, int dpi) {
      int width = place.width();
      int height = place.height();
      InkMask inked = new InkMask(width, height, new byte[tones.length]);
      InkMask black = new InkMask(width, height, new byte[tones.length]);
      for (int i = 0; i < tones.length; i++) {
        boolean ink = (tones[i] & 255) > EDGE;
        inked.ink[i] = (byte) (ink ? 1 : 0);
        black.ink[i] = (byte) (!ink && (place.grey()[i] & 255) < PRINT ? 1 : 0);
      }
      byte[] near = inked.thicker(Math.max(1, dpi / 100)).ink;
      byte[] printed = black.thicker(Math.max(1, dpi / 200)).ink;
      byte[] stamp = new byte[tones.length];
      byte[] print = place.grey().clone();
      for (int i = 0; i < stamp.length; i++) {
        stamp[i] = (tones[i] & 255) > EDGE / 2 ? place.grey()[i] : (byte) 255;
        if (inked.ink[i] != 0 || (near[i] != 0 && printed[i] == 0)) {
          print[i] = (byte) 255;
        }
      }
      return new Parted(
          new GreyPage(width, height, uncovered(stamp, black.ink, width, dpi)),
          new GreyPage(width, height, print));
    }
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
