package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wian.index.circular.Box;

/**
 * A scan with some lines of text over it, such as the stamp of an electronic registry: what was
 * printed by the layer's own glyphs is taken from them, all else from the picture.
 */
final class LayerOverPicture {
  /** Share of a line that the other must cover to be the same line. */
  private static final double SAME = 0.8;

  private LayerOverPicture() {}

  /** The page's lines from top to bottom. */
  static List<Line> both(List<Line> layer, List<Line> seen) {
    List<Line> sure =
        layer.stream()
            .filter(line -> !LayerQuality.isStrange(line) && line.box() != null)
            // A line that the picture has more of stays as it was seen.
            .filter(line -> seen.stream().noneMatch(s -> touches(line, s) && !covers(line, s)))
            .toList();
    List<Line> both = new ArrayList<>(sure);
    seen.stream().filter(s -> sure.stream().noneMatch(l -> covers(l, s))).forEach(both::add);
    both.sort(Comparator.comparingDouble(line -> line.box().y() + line.box().h() / 2));
    return both;
  }

  private static boolean touches(Line a, Line b) {
    return isLevel(a.box(), b.box()) && common(a.box(), b.box()) > 0;
  }

  /** Whether the second line lies within the first. */
  private static boolean covers(Line a, Line b) {
    return isLevel(a.box(), b.box()) && common(a.box(), b.box()) > SAME * b.box().w();
  }

  private static boolean isLevel(Box a, Box b) {
    double distance = Math.abs(a.y() + a.h() / 2 - b.y() - b.h() / 2);
    return distance < Math.min(a.h(), b.h()) / 2;
  }

  private static double common(Box a, Box b) {
    return Math.min(a.x() + a.w(), b.x() + b.w()) - Math.max(a.x(), b.x());
  }
}
