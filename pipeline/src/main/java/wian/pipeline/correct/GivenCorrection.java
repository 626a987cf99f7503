package wian.pipeline.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * A correction as a person gives it; public interface, as JSON.
 *
 * @param letter id of the letter as read; null where its file holds one
 * @param field which fact: {@link CorrectedField}
 * @param of which of a list: its day, number or words as they are shown or were read, or the fact
 *     itself; null for plain fields and for what is added
 * @param value what is right, in any spelling; null where the fact is not there
 * @param undone whether it takes back what was said before
 * @param who the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GivenCorrection(
    String letter, String field, JsonNode of, JsonNode value, boolean undone, String who) {
  /** A value that is not there is null, however it is written. */
  public GivenCorrection {
    of = of instanceof NullNode ? null : of;
    value = value instanceof NullNode ? null : value;
  }
}
