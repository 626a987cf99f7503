package wian.recogniser;

import java.util.Optional;

/**
 * Stamps on a scan without colours: their ink is paler than print. It is told by how much darker a
 * dot is than the paper around it; print has 0, and what is close to it, whose edges are pale too.
 */
final class PaleInk implements StampInk {
  /** Dots an inch that suffice to see where stamps are. */
  private static final int SEEN = 150;

  /** The darker quarter of the ink must be so dark: print that faded has the tone of a stamp. */
  private static final int BLACK = 150;

  /** From this share of that darkness on a dot is print. */
  private static final double PRINT = 0.83;

  /** From this share on it is surely print. */
  private static final double SURE = 0.93;

  /** A stamp's ink fills so much of its place at least; what does not is thin print. */
  private static final double FILLED = 0.018;

  /** A page of which more is pale faded in places. */
  private static final double MOST = 0.006;

  /** Where more of the ink is close to print's limit, stamp and print cannot be told apart. */
  private static final double DOUBTED = 0.28;

  private final GreyPage page;
  private final int dpi;
  private final GreyPage seen;
  private final int times;
  private final Paper paper;
  private final byte[] dark;
  private final int print;

  PaleInk(GreyPage page, int dpi) {
    this.page = page;
    this.dpi = dpi;
    times = Math.max(1, dpi / SEEN);
    seen = page.coarser(times);
    paper = Paper.of(seen, dpi / times);
    dark = paper.darkness(seen, 0, 0, 1);
    print = darkerQuarter(dark);
  }

  private static int darkerQuarter(byte[] dark) {
    int[] counts = new int[256];
    for (byte dot : dark) {
      counts[dot & 255]++;
    }
    int inked = 0;
    for (int v = Strokes.INK + 1; v < counts.length; v++) {
      inked += counts[v];
    }
    int print = counts.length - 1;
    for (int darker = 0; print > Strokes.INK && darker + counts[print] <= inked / 4; print--) {
      darker += counts[print];
    }
    return print;
  }

  @Override
  public GreyPage everywhere() {
    GreyPage nothing = new GreyPage(0, 0, new byte[0]);
    if (print < BLACK) {
      return nothing;
    }
    Strokes strokes = new Strokes(seen.width(), seen.height(), dark, dpi / times);
    byte[] pale = strokes.without(strokes.darker(limit()));
    return inked(pale) > MOST * pale.length
        ? nothing
        : new GreyPage(seen.width(), seen.height(), pale);
  }

  private static int inked(byte[] pale) {
    int inked = 0;
    for (byte dot : pale) {
      inked += (dot & 255) > Strokes.INK ? 1 : 0;
    }
    return inked;
  }

  private int limit() {
    return (int) (print * PRINT);
  }

  @Override
  public int times() {
    return times;
  }

  @Override
  public Optional<byte[]> within(int left, int top, int wide, int high) {
    GreyPage part = page.part(left, top, wide, high);
    Strokes strokes = new Strokes(wide, high, paper.darkness(part, left, top, times), dpi);
    int limit = limit();
    if (strokes.close(limit) > DOUBTED) {
      return Optional.empty();
    }
    InkMask black = strokes.darker(limit);
    strokes.takeDull(black, (int) (print * SURE));
    byte[] pale = strokes.without(black);
    return inked(pale) < FILLED * pale.length ? Optional.empty() : Optional.of(pale);
  }
}
