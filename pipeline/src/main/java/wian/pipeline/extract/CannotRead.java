package wian.pipeline.extract;

/** A file, or a page of it, cannot be read: carries what {@link Extraction.Unreadable} tells. */
public final class CannotRead extends Exception {
  private static final long serialVersionUID = 1L;

  private final Extraction.Why why;

  /**
   * Names the reason.
   *
   * @param detail for the log, in English
   */
  public CannotRead(Extraction.Why why, String detail) {
    super(detail);
    this.why = why;
  }

  /** As {@link #CannotRead(Extraction.Why, String)}, with what it came from. */
  public CannotRead(Extraction.Why why, String detail, Throwable cause) {
    super(detail, cause);
    this.why = why;
  }

  /** What is wrong. */
  public Extraction.Why why() {
    return why;
  }
}
