package wian.pipeline;

/**
 * What came of reading all files of a home again.
 *
 * @param files how many were read again
 * @param changed of how many the letters are other than before
 * @param failed how many could be read before and cannot be now: what was read before stands
 */
public record Reread(long files, long changed, long failed) {

  /** What came of one file. */
  enum Of {
    /** It reads as before. */
    SAME,
    /** Its letters are others. */
    CHANGED,
    /** It cannot be read now; what was read before stands. */
    FAILED,
    /** It could not be read and cannot be now. */
    LEFT
  }

  Reread plus(Of one) {
    return switch (one) {
      case SAME -> new Reread(files + 1, changed, failed);
      case CHANGED -> new Reread(files + 1, changed + 1, failed);
      case FAILED -> new Reread(files + 1, changed, failed + 1);
      case LEFT -> this;
    };
  }
}
