package wian.recogniser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A thin straight rule down the page, or nearly so: it may lean, as what was stamped does, and be
 * broken or covered in places.
 *
 * @param top its first row
 * @param rows how many
 * @param left its middle in the first row
 * @param lean by which it moves to the right from row to row
 * @param half half its thickness
 */
record ThinRule(int top, int rows, double left, double lean, double half) {
  /** Inches that it is long at least, and that are seen of it without a break. */
  private static final double LONG = 0.5;

  private static final double UNBROKEN = 0.25;

  /** Inches that it is thick at most. */
  private static final double THICK = 0.025;

  /** Inches of it that may be missing at one place, and how much of it must be seen. */
  private static final double MISSING = 0.12;

  private static final double SEEN = 0.5;

  /** How far it leans at most. */
  private static final double MOST_LEAN = 0.1;

  /** Dots that a piece lies off a straight line at most, and how many pieces in all may. */
  private static final double OFF = 1.8;

  private static final double OFTEN = 0.1;

  /** Dots beside it that are its edge. */
  private static final double NEAR = 3;

  /** Dots that it may jump from row to row. */
  private static final double JUMP = 1.6;

  /** Its middle in a row of the page. */
  double at(double y) {
    return left + lean * (y - top);
  }

  /** Whether it runs within {@link #NEAR} of a place, or would if it went on by as much. */
  boolean isAt(double y, double x) {
    return y > top - NEAR && y < top + rows + NEAR && Math.abs(at(y) - x) < half + NEAR;
  }

  static List<ThinRule> of(InkMask ink, int dpi) {
    return new Search(ink, dpi).rules();
  }

  /** Ink in one row with paper on both sides. */
  private record Piece(int y, int first, int last) {
    double middle() {
      return (first + last) / 2.0;
    }
  }

  /** Pieces below one another. */
  private static final class Track {
    /** Pieces back to which its lean is taken, and rows that they are apart at least. */
    private static final int BACK = 40;

    private static final int APART = 12;

    private final List<Piece> pieces = new ArrayList<>();
    private int run;
    private int unbroken;

    void add(Piece piece) {
      run = !pieces.isEmpty() && pieces.getLast().y() == piece.y() - 1 ? run + 1 : 1;
      unbroken = Math.max(unbroken, run);
      pieces.add(piece);
    }

    int bottom() {
      return pieces.getLast().y();
    }

    double expectedAt(int y) {
      Piece last = pieces.getLast();
      Piece back = pieces.get(Math.max(0, pieces.size() - BACK));
      int rows = last.y() - back.y();
      double lean = rows < APART ? 0 : (last.middle() - back.middle()) / rows;
      return last.middle() + lean * (y - last.y());
    }

    /** What is short so far may miss little. */
    boolean isOver(int y, int missing) {
      return y - bottom() > Math.min(missing, Math.max(2, unbroken));
    }

    Optional<ThinRule> rule(int dpi) {
      int top = pieces.getFirst().y();
      int rows = bottom() - top + 1;
      if (rows < LONG * dpi || unbroken < UNBROKEN * dpi || pieces.size() < SEEN * rows) {
        return Optional.empty();
      }
      double meanY = pieces.stream().mapToInt(Piece::y).average().orElseThrow();
      double meanX = pieces.stream().mapToDouble(Piece::middle).average().orElseThrow();
      double both = 0;
      double down = 0;
      for (Piece piece : pieces) {
        both += (piece.y() - meanY) * (piece.middle() - meanX);
        down += (piece.y() - meanY) * (piece.y() - meanY);
      }
      double lean = both / down;
      double left = meanX - lean * (meanY - top);
      int[] thick = pieces.stream().mapToInt(p -> p.last() - p.first() + 1).sorted().toArray();
      ThinRule rule = new ThinRule(top, rows, left, lean, thick[thick.length * 3 / 4] / 2.0);
      long off = pieces.stream().filter(p -> Math.abs(p.middle() - rule.at(p.y())) > OFF).count();
      return Math.abs(lean) > MOST_LEAN || off > OFTEN * pieces.size()
          ? Optional.empty()
          : Optional.of(rule);
    }
  }

  /** Follows thin ink from row to row. */
  private static final class Search {
    /** Columns beside a piece in which the track is looked for that it goes on. */
    private static final int BESIDE = 5;

    private final InkMask ink;
    private final int dpi;
    private final Track[] tracks;
    private final List<ThinRule> rules = new ArrayList<>();

    Search(InkMask ink, int dpi) {
      this.ink = ink;
      this.dpi = dpi;
      tracks = new Track[ink.width];
    }

    List<ThinRule> rules() {
      int thick = Math.max(2, (int) (THICK * dpi));
      for (int y = 0; y < ink.height; y++) {
        int row = y * ink.width;
        int x = 0;
        while (x < ink.width) {
          if (ink.ink[row + x] == 0) {
            x++;
          } else {
            int first = x;
            while (x < ink.width && ink.ink[row + x] != 0) {
              x++;
            }
            if (x - first <= thick) {
              goOn(new Piece(y, first, x - 1));
            }
          }
        }
      }
      Arrays.stream(tracks).forEach(this::end);
      return rules;
    }

    private void goOn(Piece piece) {
      int middle = (piece.first() + piece.last()) / 2;
      int missing = (int) (MISSING * dpi);
      int of = -1;
      for (int x = Math.max(0, middle - BESIDE);
          x <= Math.min(tracks.length - 1, middle + BESIDE);
          x++) {
        Track track = tracks[x];
        if (track != null && track.isOver(piece.y(), missing)) {
          end(track);
          tracks[x] = null;
        } else if (track != null
            && track.bottom() < piece.y()
            && Math.abs(track.expectedAt(piece.y()) - piece.middle()) <= JUMP
            && (of < 0 || track.pieces.size() > tracks[of].pieces.size())) {
          of = x;
        }
      }
      Track track = of < 0 ? new Track() : tracks[of];
      Track there = tracks[middle];
      if (there != null && there != track && there.pieces.size() > track.pieces.size()) {
        return;
      }
      if (of >= 0) {
        tracks[of] = null;
      }
      if (there != track) {
        end(there);
      }
      track.add(piece);
      tracks[middle] = track;
    }

    private void end(Track track) {
      if (track != null) {
        track.rule(dpi).ifPresent(rules::add);
      }
    }
  }
}
