package wian.pipeline;

/** A setting that cannot be used: one line for the person who wrote it, in Thai and English. */
public final class BadSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String thai;
  private final String english;

  /**
   * Says which setting and what is wrong with it.
   *
   * @param where the setting, as it is written
   * @param thai what is wrong, in Thai
   * @param english the same in English
   */
  public BadSetting(String where, String thai, String english) {
    super("wian.properties: " + where + ": " + thai + " / " + english);
    this.thai = where + ": " + thai;
    this.english = where + ": " + english;
  }

  /** Which setting and what is wrong with it, in Thai. */
  public String thai() {
    return thai;
  }

  /** The same in English. */
  public String english() {
    return english;
  }
}
