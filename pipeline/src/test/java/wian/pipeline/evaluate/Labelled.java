package wian.pipeline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import wian.index.circular.LetterJson;

/** Letters typed into a test as lists of JSON objects, and what was read of them. */
final class Labelled {
  private Labelled() {}

  static Scores scores(String truth, String read) {
    Scores scores = new Scores();
    scores.add("typed.json", Alignment.rows(facts(truth), facts(read)), true);
    return scores;
  }

  static List<Facts> facts(String letters) {
    try {
      JsonNode all = LetterJson.MAPPER.readTree(letters);
      return StreamSupport.stream(all.spliterator(), false).map(Facts::of).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
