package wian.recogniser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a levelled page. */
final class LineFinder {
  /** Sizes of type to look for, as multiples of the text's: text, headings, the urgency word. */
  private static final double[] SIZES = {1, 1.4, 1.9};

  /** Inches that ink runs on straight in a rule, and never in a letter. */
  private static final double RULE = 0.25;

  /** Heights of consonants from which on a blob is no writing: a seal, a picture, a signature. */
  private static final double PICTURE = 5;

  /** Heights of the text's consonants that an urgency word or a title is long at most. */
  private static final int LONGEST_HEADING = 24;

  /** Heights of consonants that is left of a line at least where a neighbour goes on. */
  private static final double LEAST_REST = 0.4;

  private final Cells cells;
  private final List<Blob> blobs;
  private final List<Blob> pictures;
  private final double core;

  private LineFinder(Cells cells, List<Blob> blobs, double core) {
    this.cells = cells;
    this.blobs = blobs;
    this.core = core;
    this.pictures =
        blobs.stream()
            .filter(b -> b.height() > PICTURE * core && b.width() > PICTURE * core)
            .toList();
  }

  /** Lines from top to bottom; the page's rules are gone afterwards. */
  static List<TextRow> lines(Darkness level, int dpi) {
    InkMask ink = level.ink();
    level.eraseRules(ink, (int) (RULE * dpi));
    List<Blob> blobs = Blobs.of(ink, Math.max(1, dpi / 60));
    double core = CoreHeight.of(blobs, dpi);
    Cells cells = Cells.of(level, Math.max(1, (int) (core / 8)));
    return new LineFinder(cells, blobs, core).lines();
  }

  private List<TextRow> lines() {
    List<RidgeRow> found = new ArrayList<>();
    for (double size : SIZES) {
      for (Ridge ridge : Ridges.of(cells, (int) Math.round(core * size / cells.side))) {
        for (TextRow row : RidgeRows.of(ridge, cells, blobs)) {
          if ((size == 1 || isLarge(row, size)) && !isPartOfPicture(row)) {
            found.add(new RidgeRow(row, ridge.strengthOf(row, cells.side)));
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(RidgeRow::strength).reversed());
    List<TextRow> kept = new ArrayList<>();
    for (RidgeRow one : found) {
      TextRow row = one.row();
      for (TextRow stronger : kept) {
        row = row.beside(stronger);
      }
      TextRow rest = row;
      if (rest.width() > LEAST_REST * core
          && kept.stream().noneMatch(stronger -> shareInk(rest, stronger))) {
        boolean cut = rest.width() < one.row().width();
        kept.stream()
            .filter(stronger -> cut && stronger.goesOnIn(rest))
            .findFirst()
            .ifPresentOrElse(
                stronger -> kept.set(kept.indexOf(stronger), stronger.upTo(rest)),
                () -> kept.add(rest));
      }
    }
    kept.sort(Comparator.comparingDouble(TextRow::middle));
    return kept;
  }

  /**
   * Whether a line is of larger type: its letters are, more of them than of those that a line of
   * the text's size would have. A band of small type with its vowels is as dark as one of larger
   * type.
   */
  private boolean isLarge(TextRow row, double size) {
    int large = 0;
    int normal = 0;
    for (Blob b : blobs) {
      double base = row.baseAt(b.middle());
      if (b.left() > row.left() - core
          && b.right() < row.right() + core
          && b.bottom() > base - 1.3 * size * core
          && b.bottom() < base + 0.35 * size * core
          && b.width() > 0.3 * core) {
        large += b.height() > 0.85 * size * core && b.height() < 1.5 * size * core ? 1 : 0;
        normal += b.height() > 0.75 * core && b.height() < 1.15 * core ? 1 : 0;
      }
    }
    // Letters of twice the size break when they fade, but do not pass for small ones.
    // A long line of faded print without any is of the text's size.
    return size > 1.5
        ? large >= normal && (large > 0 || row.width() < LONGEST_HEADING * core)
        : large >= 3 && large >= 1.5 * normal;
  }

  /** Whether it is a few letters wide and lies within a seal or a picture, whose strokes it is. */
  private boolean isPartOfPicture(TextRow row) {
    double base = row.middle();
    return row.width() < 4 * core
        && pictures.stream()
            .anyMatch(p ->
                row.left() > p.left() - core
                    && row.right() < p.right() + core
                    && base > p.top()
                    && base < p.bottom() + core);
  }

  /** A line that a ridge gave, and how strongly it stands out. */
  private record RidgeRow(TextRow row, double strength) {}

  /** Whether two lines are made by the same ink, as one is found in several sizes. */
  private static boolean shareInk(TextRow row, TextRow stronger) {
    double wide = row.overlap(stronger);
    if (wide < 0.3 * row.width()) {
      return false;
    }
    double x =
        (Math.max(row.left(), stronger.left()) + Math.min(row.right(), stronger.right())) / 2;
    double base = row.baseAt(x);
    double other = stronger.baseAt(x);
    double high = Math.min(base, other) - Math.max(base - row.core(), other - stronger.core());
    return high > 0.25 * Math.min(row.core(), stronger.core())
        || Math.abs(base - other) < 0.9 * Math.min(row.core(), stronger.core());
  }
}
