package wian.recogniser;

/** What the network says of a strip: for each four columns, how likely each class is. */
final class Frames {
  /** Columns of the strip that a frame stands for. */
  static final int COLUMNS = 4;

  private final float[] logs;
  private final int classes;

  /**
   * Takes the array over.
   *
   * @param logs natural logarithms of probabilities, frame by frame
   */
  Frames(float[] logs, int classes) {
    this.logs = logs;
    this.classes = classes;
  }

  /** With all that was said of one class said of another one, which it is taken for. */
  Frames joined(int of, int taken) {
    float[] joined = logs.clone();
    for (int t = 0; t < count(); t++) {
      float more = logs[t * classes + of];
      float most = Math.max(more, logs[t * classes + taken]);
      joined[t * classes + taken] =
          most + (float) Math.log(Math.exp(more - most) + Math.exp(log(t, taken) - most));
      joined[t * classes + of] = Float.NEGATIVE_INFINITY;
    }
    return new Frames(joined, classes);
  }

  int count() {
    return logs.length / classes;
  }

  /** Logarithm of the probability of a class in a frame. */
  float log(int frame, int of) {
    return logs[frame * classes + of];
  }

  /** Logarithm of the likeliest class of a frame that is none of four, nor nothing. */
  float mostBut(int frame, int a, int b, int c, int d) {
    int start = frame * classes;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < classes; i++) {
      if (logs[start + i] > most && i != a && i != b && i != c && i != d) {
        most = logs[start + i];
      }
    }
    return most;
  }

  /** The likeliest class of a frame. */
  int best(int frame) {
    int start = frame * classes;
    int best = 0;
    for (int i = 1; i < classes; i++) {
      best = logs[start + i] > logs[start + best] ? i : best;
    }
    return best;
  }
}
