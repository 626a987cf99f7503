package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import wian.index.circular.Box;

/** Puts a line together from its characters. Not thread-safe. */
final class LineCharacters {
  /** From here on a character is as good as certain, and not told of. */
  private static final double CERTAIN = 0.995;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Line.Weak> weak = new ArrayList<>();

  /**
   * Adds what stands next.
   *
   * @param sign one character, or several that stand in one place
   * @param end where it ends, as a share of the line's width
   */
  void add(String sign, double end, double confidence, boolean byHand) {
    for (int i = 0; i < sign.length(); i++) {
      if (confidence < CERTAIN && sign.charAt(i) != ' ') {
        weak.add(new Line.Weak(text.length(), Math.round(confidence * 1000) / 1000.0, byHand));
      }
      ends.add((int) Math.round(Math.clamp(end, 0, 1) * 1000));
      text.append(sign.charAt(i));
    }
  }

  Line line(Box box, double confidence) {
    return new Line(text.toString(), box, Math.round(confidence * 1000) / 1000.0, ends, weak);
  }
}
