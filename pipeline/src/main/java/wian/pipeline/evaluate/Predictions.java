package wian.pipeline.evaluate;

/** Where the readings come from that are held against the truth. */
public interface Predictions {
  /**
   * What was read of one file.
   *
   * @param stem the file's name without its extension, which is that of its truth
   */
  Prediction of(String stem);
}
