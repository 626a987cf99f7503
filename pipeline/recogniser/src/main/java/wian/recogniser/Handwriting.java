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

  /**
   * Signs without the marks of handwriting, what they hold for in doubt; where nothing could be
   * read behind such a mark, the signs on both its sides.
   */
  static List<Sign> doubted(List<Sign> signs) {
    List<Sign> printed = new ArrayList<>();
    boolean byHand = false;
    boolean lost = false;
    for (Sign sign : signs) {
      if (sign.text().equals(PEN)) {
        byHand = true;
        lost = true;
        continue;
      }
      byHand = byHand && goesOn(sign.text().codePointAt(0));
      if (byHand) {
        lost = false;
      } else if (lost && !printed.isEmpty() && !printed.getLast().text().isBlank()) {
        printed.add(written(printed.removeLast()));
      }
      boolean beside = lost && !sign.text().isBlank();
      printed.add(byHand || beside ? written(sign) : sign);
      lost = lost && !beside;
    }
    if (lost && !printed.isEmpty()) {
      printed.add(written(printed.removeLast()));
    }
    return printed;
  }

  private static Sign written(Sign sign) {
    return new Sign(sign.text(), sign.box(), Math.min(MOST, sign.confidence()), true);
  }

  private static boolean goesOn(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '.';
  }
}
