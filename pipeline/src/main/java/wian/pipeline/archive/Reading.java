package wian.pipeline.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;

/**
 * The letters of one file as {@code letters.json} keeps them: the letter record, with what read it
 * beside its fields.
 *
 * @param reader name and version of what read them from the pages
 * @param letters what was read
 */
public record Reading(String reader, LetterRecord letters) {

  String json() {
    ObjectNode json = LetterJson.MAPPER.valueToTree(letters);
    return json.put("reader", reader) + "\n";
  }

  static Reading of(String json) throws JsonProcessingException {
    // Each record passes over the fields of the other.
    return new Reading(
        LetterJson.read(json, ReadBy.class).reader, LetterJson.read(json, LetterRecord.class));
  }

  private record ReadBy(String reader) {}
}
