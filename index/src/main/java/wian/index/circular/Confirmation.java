package wian.index.circular;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;

/**
 * A fact of a letter that a person confirmed or corrected, with what was read in its place.
 *
 * @param field its name in the letter record: {@code reference}, {@code deadlines.due}
 * @param read the whole fact as read; null where nothing was read
 * @param value the whole fact as it stands; null where it is not there
 * @param who the person
 * @param at when it was said, UTC
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Confirmation(String field, JsonNode read, JsonNode value, String who, Instant at) {
  /** What is not there is null, however it is written. */
  public Confirmation {
    read = read instanceof NullNode ? null : read;
    value = value instanceof NullNode ? null : value;
  }
}
