package wian.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import wian.pipeline.answer.Told;

/** What was read of a labelled file. */
public sealed interface Prediction {
  /**
   * It was read.
   *
   * @param letters its letters, as a letter record has them
   */
  record Letters(List<JsonNode> letters) implements Prediction {
    /** Copies its list. */
    public Letters {
      letters = List.copyOf(letters);
    }
  }

  /**
   * Nothing was read: the letters of its truth are all missed.
   *
   * @param file the file that cannot be read or is not there
   * @param why what a person is told
   */
  record None(Path file, Told why) implements Prediction {}
}
