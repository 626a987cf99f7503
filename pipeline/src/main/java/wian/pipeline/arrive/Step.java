package wian.pipeline.arrive;

import java.nio.file.Path;
import wian.pipeline.Outcome;

/** What one look at a file in an inbox came to. */
public sealed interface Step {
  /**
   * Wian has it, and it stands among the taken files.
   *
   * @param to where
   */
  record Done(Path to, Outcome outcome) implements Step {}

  /**
   * Wian has it and cannot read it; it stands among the failed files with its reason.
   *
   * @param to where
   */
  record Failed(Path to, Outcome.Refused outcome) implements Step {}

  /** It is left where it is, and looked at again after a pause, or as soon as it changes. */
  record Left(Why why) implements Step {}

  /** Why a file is left. */
  enum Why {
    /** It was there when the folder was listed, and is no more. */
    GONE,
    /** Its end is missing: still being copied, scanned or fetched. */
    NOT_WHOLE,
    /** Another program has it open, or it may not be moved. */
    HELD,
    /** It failed, or was left a moment ago. */
    PAUSED
  }
}
