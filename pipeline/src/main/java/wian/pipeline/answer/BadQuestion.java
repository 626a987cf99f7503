package wian.pipeline.answer;

/** A question that cannot be asked: a day that is no day, a parameter that is not known. */
public final class BadQuestion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Told told;

  /** Says what is wrong with it. */
  public BadQuestion(Told told) {
    super(told.english());
    this.told = told;
  }

  /** Says what is wrong with it. */
  public BadQuestion(String thai, String english) {
    this(new Told(thai, english));
  }

  /** What the asker is told. */
  public Told told() {
    return told;
  }
}
