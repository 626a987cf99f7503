package wian.recogniser;

import java.util.Optional;

/**
 * Stamps on a scan without colours: their ink is paler than print. It is told by how much darker a
 * dot is than the paper around it; print has 0, and what is close to it, whose edges are pale too.
 */
final class PaleInk implements StampInk {
  /** Dots an inch that suffice to see where stamps are. */
  private static final int SEEN = 150;

  /** How much darker than paper ink is at least. */
  private static final int INK = 50;

  /** The darker quarter of the ink must be so dark: print that faded has the tone of a stamp. */
  private static final int BLACK = 150;

  /** From this share of that darkness on a dot is print. */
  private static final double PRINT = 0.83;

  /** The edge of print reaches this part of an inch. */
  private static final int EDGES = 75;

  /** What is smaller than this part of an inch may be a dark place in a stroke of a stamp. */
  private static final int SPECKS = 30;

  /** A page of which more is pale faded in places. */
  private static final double MOST = 0.006;

  /** Ink that is so little paler or darker than print's limit may be either. */
  private static final int CLOSE = 20;

  /** Where more of the ink is that close, stamp and print cannot be told apart. */
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
    for (int v = INK + 1; v < counts.length; v++) {
      inked += counts[v];
    }
    int print = counts.length - 1;
    for (int darker = 0; print > INK && darker + counts[print] <= inked / 4; print--) {
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
    int inked = 0;
    for (byte dot : pale) {
      inked += (dot & 255) > INK ? 1 : 0;
    }
    return inked > MOST * pale.length ? nothing : new GreyPage(seen.width(), seen.height(), pale);
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
    strokes.takeSpecks(black);
    return Optional.of(strokes.without(black));
  }

  /** Ink by its darkness. */
  private static final class Strokes {
    private final int width;
    private final int height;
    private final byte[] dark;
    private final int dpi;

    Strokes(int width, int height, byte[] dark, int dpi) {
      this.width = width;
      this.height = height;
      this.dark = dark;
      this.dpi = dpi;
    }

    private int margin() {
      return Math.max(1, dpi / EDGES);
    }

    /** What is darker than this. */
    InkMask darker(int limit) {
      byte[] black = new byte[dark.length];
      for (int i = 0; i < dark.length; i++) {
        black[i] = (byte) ((dark[i] & 255) > limit ? 1 : 0);
      }
      return new InkMask(width, height, black);
    }

    /** How dark each dot is that is not close to print. */
    byte[] without(InkMask black) {
      byte[] near = black.thicker(margin()).ink;
      byte[] pale = new byte[dark.length];
      for (int i = 0; i < pale.length; i++) {
        pale[i] = near[i] != 0 ? 0 : dark[i];
      }
      return pale;
    }

    /** Which part of the ink, by the middles of strokes, is hardly paler or darker than a limit. */
    double close(int limit) {
      int all = 0;
      int close = 0;
      for (int y = 1; y < height - 1; y++) {
        for (int i = y * width + 1; i < (y + 1) * width - 1; i++) {
          int here = dark[i] & 255;
          if (here > INK && (isMiddle(here, i, 1) || isMiddle(here, i, width))) {
            all++;
            close += Math.abs(here - limit) < CLOSE ? 1 : 0;
          }
        }
      }
      return (double) close / Math.max(1, all);
    }

    private boolean isMiddle(int here, int i, int step) {
      return here >= (dark[i - step] & 255) && here >= (dark[i + step] & 255);
    }

    /** Takes out of print what the paler ink of a stroke goes on beside. */
    void takeSpecks(InkMask black) {
      int size = dpi / SPECKS;
      byte[] near = black.thicker(margin()).ink;
      for (Blob blob : Blobs.of(black, 1)) {
        if (blob.width() <= size && blob.height() <= size && goesOn(blob, near)) {
          for (int y = blob.top(); y < blob.bottom(); y++) {
            for (int x = blob.left(); x < blob.right(); x++) {
              black.ink[y * width + x] = 0;
            }
          }
        }
      }
    }

    private boolean goesOn(Blob blob, byte[] near) {
      int around = margin() + 3;
      int count = 0;
      for (int y = Math.max(0, blob.top() - around);
          y < Math.min(height, blob.bottom() + around);
          y++) {
        for (int x = Math.max(0, blob.left() - around);
            x < Math.min(width, blob.right() + around);
            x++) {
          int i = y * width + x;
          count += near[i] == 0 && (dark[i] & 255) > INK ? 1 : 0;
        }
      }
      return count > 2 * margin();
    }
  }
}
