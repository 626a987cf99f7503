package wian.pipeline.command;

import wian.pipeline.answer.Told;

/** A command cannot go on; its user is told in one line. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient Told told;

  Failure(int exitCode, Told told) {
    super(told.english());
    this.exitCode = exitCode;
    this.told = told;
  }

  Failure(int exitCode, String thai, String english, Throwable cause) {
    this(exitCode, new Told(thai, english));
    initCause(cause);
  }

  int exitCode() {
    return exitCode;
  }

  Told told() {
    return told;
  }
}
