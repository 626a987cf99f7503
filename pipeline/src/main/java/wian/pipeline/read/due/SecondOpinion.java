package wian.pipeline.read.due;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * What letters labelled by hand say of a day, beside the rules: a maximum-entropy model over the
 * characters around days whose meaning people have told. It knows no rule and the rules do not know
 * it, so where both say the same, both are seldom wrong (figures in the module's README).
 */
final class SecondOpinion {
  /** Beside the classes, in the file that the training writes. */
  static final String MODEL = "days.model";

  private static final MaxentModel LEARNT = load();

  private SecondOpinion() {}

  /** What a day means. */
  enum Meaning {
    /** Nothing that the reader is to act on. */
    NONE,
    DUE,
    /** The day before is the last one. */
    DAY_BEFORE,
    EVENT,
    EFFECTIVE,
    /** A last day that is only recounted. */
    WAS_DUE,
    WAS_EVENT,
    WAS_EFFECTIVE;

    /** The same as the rules name it; null where nothing is set. */
    DayWords.Sense sense() {
      return switch (this) {
        case DUE -> DayWords.Sense.DUE;
        case DAY_BEFORE -> DayWords.Sense.DAY_BEFORE;
        case EVENT -> DayWords.Sense.EVENT;
        case EFFECTIVE -> DayWords.Sense.EFFECTIVE;
        case NONE, WAS_DUE, WAS_EVENT, WAS_EFFECTIVE -> null;
      };
    }
  }

  /**
   * The likeliest meaning.
   *
   * @param probability from 0 to 1
   */
  record Opinion(Meaning meaning, double probability) {}

  static Opinion on(Surroundings day) {
    return on(LEARNT, day);
  }

  static Opinion on(MaxentModel model, Surroundings day) {
    double[] outcomes = model.eval(day.traits());
    int best = 0;
    for (int i = 1; i < outcomes.length; i++) {
      best = outcomes[i] > outcomes[best] ? i : best;
    }
    return new Opinion(Meaning.valueOf(model.getOutcome(best)), outcomes[best]);
  }

  private static MaxentModel load() {
    try (InputStream file =
        SecondOpinion.class.getResourceAsStream("/wian/pipeline/read/" + MODEL)) {
      return new BinaryGISModelReader(new DataInputStream(file)).getModel();
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL + " cannot be read", e);
    }
  }
}
