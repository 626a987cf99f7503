package wian.recogniser;

import java.util.List;

/** Tells of which stretches of a line it is known what kind of thing stands there. */
public interface Expectations {
  /**
   * A stretch of a line.
   *
   * @param from index of its first character
   * @param to index behind its last one
   * @param what may stand there
   */
  record Stretch(int from, int to, Expected what) {}

  /**
   * The stretches of a line, in order and apart; none where nothing is known.
   *
   * @param text the line as it was read, misread characters included
   */
  List<Stretch> in(String text);

  /** Nothing is known of any line. */
  static Expectations none() {
    return text -> List.of();
  }
}
