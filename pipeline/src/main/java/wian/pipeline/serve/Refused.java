package wian.pipeline.serve;

import wian.pipeline.answer.Told;

/** A request that is not answered, and with which status. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Told told;

  Refused(int status, Told told) {
    super(told.english());
    this.status = status;
    this.told = told;
  }

  Answer answer() {
    Answer problem = Answer.problem(status, told);
    return status == 503 ? problem.with("Retry-After", "10") : problem;
  }
}
