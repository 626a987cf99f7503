package wian.pipeline.read;

import wian.index.circular.Certainty;
import wian.index.circular.Doubt;

/** Why a fact that was read may be wrong; the first reason that applies is the one reported. */
final class Doubts {
  /** A line read with less confidence than this makes its facts uncertain. */
  static final double LOW = 0.6;

  private Doubts() {}

  static Certainty certainty(Doubt doubt) {
    return doubt == null ? Certainty.READ : Certainty.UNCERTAIN;
  }

  /** The doubt of a stretch of text that has none of its own. */
  static Doubt of(FlatText flat, int start, int end) {
    return flat.confidence(start, end) < LOW ? Doubt.LOW_CONFIDENCE : null;
  }
}
