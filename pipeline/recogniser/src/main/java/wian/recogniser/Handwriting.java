package wian.recogniser;

import java.util.ArrayList;
import java.util.List;

/**
 * The network puts {@code ✎} before each handwritten word or number; it is never printed. What
 * follows it, up to the next sign that is no digit, letter, mark or full stop, was written by hand.
 */
final class Handwriting {
  private static final String PEN = "✎";

  /**
   * The most that handwriting is trusted: the running number and the day of a letter are often
   * written by hand, and hands differ more than what the network has learnt from.
   */
  private static final double MOST = 0.5;

  private Handwriting() {}

  /** Signs without the marks of handwriting, what they hold for in doubt. */
  static List<Sign> doubted(List<Sign> signs) {
    List<Sign> printed = new ArrayList<>();
    boolean byHand = false;
    for (Sign sign : signs) {
      if (sign.text().equals(PEN)) {
        byHand = true;
        continue;
      }
      byHand = byHand && goesOn(sign.text().codePointAt(0));
      double confidence = byHand ? Math.min(MOST, sign.confidence()) : sign.confidence();
      printed.add(new Sign(sign.text(), sign.box(), confidence));
    }
    return printed;
  }

  private static boolean goesOn(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '.';
  }
}
