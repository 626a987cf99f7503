package wian.recogniser;

import java.util.HashMap;
import java.util.Map;

/**
 * One page seen with fewer dots, so that a line of any size can be cut out dot by dot: what is left
 * out between two dots has been averaged into them. Not thread-safe; one a reading.
 */
final class Views {
  private final GreyPage page;
  private final Map<Integer, View> views = new HashMap<>();

  Views(GreyPage page) {
    this.page = page;
  }

  /**
   * A page seen with fewer dots.
   *
   * @param page what is seen
   * @param times dots of the whole page for one of it, each way
   * @param shift where on the whole page its first dot lies
   */
  record View(GreyPage page, int times, float shift) {
    float at(float x, float y) {
      return page.at((x - shift) / times, (y - shift) / times);
    }
  }

  /** For a strip that has one dot for so many of the page. */
  View of(double scale) {
    int times = scale < 2 ? 1 : (int) Math.round(scale / 1.5);
    boolean coarse = scale / times > 1.2;
    return views.computeIfAbsent(coarse ? times : -times, key -> view(times, coarse));
  }

  private View view(int times, boolean coarse) {
    GreyPage few = page.coarser(times);
    float shift = (times - 1) / 2f;
    return coarse
        ? new View(few.blurred(), times, shift + times / 2f)
        : new View(few, times, shift);
  }
}
