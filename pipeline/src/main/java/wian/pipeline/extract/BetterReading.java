package wian.pipeline.extract;

import java.util.List;

/** Which of two readings of one page is the better: its text layer, or what the recogniser saw. */
final class BetterReading {
  /** What is in doubt is told so: facts of lines with this confidence are uncertain. */
  private static final double IN_DOUBT = 0.5;

  /** A reading that is worth this much more than the other is better, whatever it is. */
  private static final double MORE = 1.1;

  private BetterReading() {}

  /**
   * Whether the layer is kept. Where the page shows the layer's own glyphs, these are what was
   * printed, and the recogniser must have found clearly more. A hidden layer is itself a
   * recogniser's reading, of unknown quality, with digits that it may not have known, and one with
   * glyphs without meaning lacks just these: it must be clearly better than ours.
   */
  static boolean isLayer(LayerQuality quality, List<Line> layer, List<Line> seen) {
    double layers = worth(layer);
    double seens = worth(seen);
    return quality.isComplete() ? layers * MORE >= seens && layers > 0 : layers > MORE * seens;
  }

  /**
   * The layer's lines where no other reading of the page could be had, or was better: what is
   * hidden may say anything, what has no meaning is missing somewhere, and lines that are no
   * language say something else.
   */
  static List<Line> inDoubt(LayerQuality quality, List<Line> layer) {
    if (quality.isComplete() && quality.strange() == 0 && quality.unknown() == 0) {
      return layer;
    }
    return layer.stream()
        .map(line ->
            !quality.isComplete() || LayerQuality.isStrange(line)
                ? new Line(line.text(), line.box(), IN_DOUBT)
                : line)
        .toList();
  }

  /** Whether there is language in the lines at all. */
  static boolean isReadable(List<Line> lines) {
    return worth(lines) > 0;
  }

  private static double worth(List<Line> lines) {
    return lines.stream()
        .map(line -> WrittenLanguage.of(line.text()))
        .reduce(WrittenLanguage.Surprise.NONE, WrittenLanguage.Surprise::and)
        .worth();
  }
}
