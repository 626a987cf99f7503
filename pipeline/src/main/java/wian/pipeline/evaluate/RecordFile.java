package wian.pipeline.evaluate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import wian.index.circular.LetterJson;

/** The letters of a letter record in a JSON file; the record may be partial. */
final class RecordFile {
  static final String EXTENSION = ".json";

  private static final ObjectReader READER =
      LetterJson.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private RecordFile() {}

  /**
   * Reads the letters.
   *
   * @throws IOException where the file cannot be read or holds no letter record
   */
  static List<JsonNode> letters(Path file) throws IOException {
    JsonNode letters = READER.readTree(Files.readAllBytes(file)).path("letters");
    List<JsonNode> all = StreamSupport.stream(letters.spliterator(), false).toList();
    if (!letters.isArray() || !all.stream().allMatch(JsonNode::isObject)) {
      throw new IOException("not a letter record: no list of letters");
    }
    return all;
  }
}
