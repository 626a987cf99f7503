package wian.recogniser;

import java.util.Optional;

/** Tells the ink of stamps from print, dot by dot: by its colour, or by its tone. */
sealed interface StampInk permits Colours, PaleInk {
  /**
   * How much of it there is on the page, seen with fewer dots: for each 0 to 255, 0 for print and
   * paper. Without dots where there is none.
   */
  GreyPage everywhere();

  /** Dots of the page for one of those, each way. */
  int times();

  /** The same for each dot of a stamp's place; empty where it cannot be told from print there. */
  Optional<byte[]> within(int left, int top, int wide, int high);

  /** By colour where the page has colours. */
  static StampInk of(GreyPage page, int dpi) {
    return page.colours().length > 0 ? new Colours(page) : new PaleInk(page, dpi);
  }
}
