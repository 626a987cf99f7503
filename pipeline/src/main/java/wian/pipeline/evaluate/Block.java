package wian.pipeline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wian.index.circular.LetterJson;

/**
 * An object of a letter record, which may be partial: what is not there is null, or an empty list.
 */
record Block(JsonNode json) {
  private static final ObjectWriter SORTED =
      LetterJson.MAPPER.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

  /** The value of that name as text; null where there is none. */
  String text(String name) {
    return text(json.path(name));
  }

  /** As {@link #text}, null also where the text is empty. */
  String given(String name) {
    String text = text(name);
    return text == null || text.isEmpty() ? null : text;
  }

  boolean holds(String name) {
    return json.path(name).asBoolean();
  }

  Block block(String name) {
    return new Block(json.path(name));
  }

  List<Block> blocks(String name) {
    return elements(name).map(Block::new).toList();
  }

  List<String> texts(String name) {
    return elements(name).map(Block::text).filter(text -> text != null).toList();
  }

  /**
   * This object with its members in order of their names, so that equal objects are equal texts.
   */
  String sorted() {
    try {
      return json.isEmpty() ? null : SORTED.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was JSON cannot be written as JSON", e);
    }
  }

  private Stream<JsonNode> elements(String name) {
    return StreamSupport.stream(json.path(name).spliterator(), false);
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
