package wian.recogniser;

import java.util.HashMap;
import java.util.Map;

/**
 * One page seen with fewer dots, so that a line of any size can be cut out dot by dot: what is left
 * out between two dots has been averaged into them. Not thread-safe; one a reading.
 */
final class Views {
  private final GreyPage page;
  private final Map<Integer, GreyPage> pages = new HashMap<>();

  Views(GreyPage page) {
    this.page = page;
  }

  /**
   * A page seen with fewer dots.
   *
   * @param page what is seen
   * @param times dots of the whole page for one of it, each way
   * @param shift where on the whole page its first dot lies
   * @param coarse whether a strip's dots lie so far apart on it that each is the mean of four
   */
  record View(GreyPage page, int times, float shift, boolean coarse) {
    float at(float x, float y) {
      float here = (x - shift) / times;
      float down = (y - shift) / times;
      return coarse ? page.blurredAt(here, down) : page.at(here, down);
    }
  }

  /** For a strip that has one dot for so many of the page. */
  View of(double scale) {
    int times = scale < 2 ? 1 : (int) Math.round(scale / 1.5);
    boolean coarse = scale / times > 1.2;
    GreyPage few = pages.computeIfAbsent(times, page::coarser);
    float shift = (times - 1) / 2f;
    return new View(few, times, coarse ? shift + times / 2f : shift, coarse);
  }
}
