package wian.pipeline.read.text;

import wian.index.circular.Certainty;
import wian.index.circular.Doubt;

/** Why a fact that was read may be wrong; the first reason that applies is the one reported. */
public final class Doubts {
  /** A line read with less confidence than this makes its facts uncertain. */
  static final double LOW = 0.6;

  /**
   * The same for a digit that was read as such. Measured on simulated scans ({@code
   * recogniser/training/surely.tsv}): of 39,447 printed digits read with more, 19 were wrong.
   */
  private static final double LOW_DIGIT = 0.97;

  /** The same for any other character; what it says stands in the words around it too. */
  private static final double LOW_LETTER = 0.8;

  private Doubts() {}

  /** With how much confidence a character must have been read at least. */
  static double least(char c) {
    return Character.isDigit(c) ? LOW_DIGIT : LOW_LETTER;
  }

  public static Certainty certainty(Doubt doubt) {
    return doubt == null ? Certainty.READ : Certainty.UNCERTAIN;
  }

  /** The doubt of a stretch of text that has none of its own. */
  public static Doubt of(FlatText flat, int start, int end) {
    return flat.doubt(start, end);
  }
}
