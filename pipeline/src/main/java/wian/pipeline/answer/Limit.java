package wian.pipeline.answer;

/** How many answers are wanted at most. */
public final class Limit {
  private static final int MOST = 1_000;

  private Limit() {}

  /**
   * The limit, if it is one.
   *
   * @param name of the parameter or option, for the message
   * @throws BadQuestion where it is not from 1 to 1,000
   */
  public static int checked(String name, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new BadQuestion(
          name + " ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง " + MOST,
          name + " must be a whole number from 1 to " + MOST);
    }
    return limit;
  }

  /**
   * Reads a limit.
   *
   * @throws BadQuestion where it is not a number from 1 to 1,000
   */
  public static int read(String name, String text) {
    return checked(name, text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0);
  }
}
