package wian.pipeline;

import wian.index.circular.LetterRecord;
import wian.pipeline.extract.Extraction;

/** What came of one file that was given to Wian. */
public sealed interface Outcome {
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  String sha256();

  /** The file is new: kept, read, and found by searches from now on. */
  record Taken(String sha256, LetterRecord letters) implements Outcome {}

  /** The same bytes are held already: another arrival of the same file, not read again. */
  record Again(String sha256, LetterRecord letters) implements Outcome {}

  /** The file is kept, but cannot be read. */
  record Refused(String sha256, Extraction.Why why, String detail) implements Outcome {}
}
