package wian.recogniser;

import java.util.Comparator;
import java.util.List;

/**
 * A page whose lines have been found.
 *
 * @param views the page they are cut out of
 * @param rows in reading order
 * @param slope by which the page was levelled
 * @param times dots of the page for one of those that lines were looked for in
 * @param ink how much of it is ink
 */
record Sheet(Views views, List<List<TextRow>> rows, double slope, int times, double ink) {
  /**
   * Dots an inch, more or less, at which lines are looked for; they are read from all dots there
   * are.
   */
  private static final int SEEN_AT = 175;

  /** Lines that tell which way up a page is. */
  private static final int SAMPLE = 5;

  static Sheet of(GreyPage page, int dpi) {
    int times = Math.max(1, Math.round((float) dpi / SEEN_AT));
    Darkness dark = Darkness.of(page.coarser(times), dpi / times);
    InkMask ink = dark.ink();
    CrossedRules crossed = CrossedRules.of(ink, dpi / times);
    GreyPage bare = page;
    if (!crossed.isEmpty()) {
      bare = crossed.takenOff(page, times);
      dark = Darkness.of(bare.coarser(times), dpi / times);
      crossed.leaveWalls(dark, dpi / times);
      ink = dark.ink();
    }
    double slope = Skew.slope(ink, dpi / times);
    List<TextRow> lines = LineFinder.lines(dark.levelled(slope), dpi / times);
    return new Sheet(new Views(bare), ReadingOrder.rows(lines), slope, times, ink.share());
  }

  Placing placing(TextRow row) {
    return Placing.of(row.finer(times), slope);
  }

  /** Its longest lines. */
  List<Placing> longest() {
    return rows.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingDouble(TextRow::width).reversed())
        .limit(SAMPLE)
        .map(this::placing)
        .toList();
  }

  /** The same, read from the other side. */
  List<Placing> upsideDown() {
    return longest().stream().map(Placing::turned).toList();
  }
}
