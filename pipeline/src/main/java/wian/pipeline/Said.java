package wian.pipeline;

import wian.pipeline.correct.GivenCorrection;

/** What a person says of a letter, to be kept in the home. */
public sealed interface Said permits DoneDay, Said.OfFile {
  /**
   * A correction of a letter of a file.
   *
   * @param sha256 SHA-256 of the file
   * @param correction as it was given
   */
  record OfFile(String sha256, GivenCorrection correction) implements Said {}
}
