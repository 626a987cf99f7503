package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.OptionalInt;
import wian.index.circular.Confirmation;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;

/**
 * What persons said of the deadlines and citations of one arrival of a letter holds for the other
 * arrivals on which the same was read. What was added to the one is there once, and stays there.
 */
public final class OtherArrivals {
  private OtherArrivals() {}

  /**
   * A letter as persons spoke of other arrivals of it; what they said of this one stands.
   *
   * @param others the letter as it stands on other arrivals
   */
  public static Letter told(Letter letter, Collection<Letter> others) {
    ObjectNode record = null;
    for (Letter other : others) {
      for (Confirmation said : other.confirmed()) {
        if (said.read() instanceof ObjectNode && said.field().matches("(deadlines|citations).*")) {
          record = record == null ? LetterJson.MAPPER.valueToTree(letter) : record;
          follow((ArrayNode) record.get(said.field().replaceFirst("[.].*", "")), said);
        }
      }
    }
    return record == null ? letter : LetterJson.MAPPER.convertValue(record, Letter.class);
  }

  private static void follow(ArrayNode list, Confirmation said) {
    OptionalInt found =
        SameFact.find(
            list,
            said.read(),
            at -> !list.get(at).path("certainty").asText().equals("confirmed"),
            false);
    if (found.isEmpty()) {
      return;
    }
    if (said.value() == null) {
      list.remove(found.getAsInt());
      return;
    }
    JsonNode here = list.get(found.getAsInt());
    ObjectNode told = said.value().deepCopy();
    told.set("where", here.path("where"));
    list.set(found.getAsInt(), told);
  }
}
