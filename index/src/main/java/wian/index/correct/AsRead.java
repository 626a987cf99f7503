package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wian.index.circular.Confirmation;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;

/**
 * A letter as it was read before persons spoke: another arrival of it, read in the same way, is
 * known by this face.
 */
public final class AsRead {
  private AsRead() {}

  /** The letter with what was read in the place of what persons said. */
  public static Letter of(Letter letter) {
    if (letter.confirmed().isEmpty()) {
      return letter;
    }
    ObjectNode record = LetterJson.MAPPER.valueToTree(letter);
    for (Confirmation said : letter.confirmed()) {
      if (record.path(said.field().replaceFirst("[.].*", "")) instanceof ArrayNode list) {
        asRead(list, said);
      } else if (record.has(said.field())) {
        record.set(said.field(), said.read());
      }
    }
    record.remove("confirmed");
    return LetterJson.MAPPER.convertValue(record, Letter.class);
  }

  private static void asRead(ArrayNode list, Confirmation said) {
    for (int at = 0; at < list.size(); at++) {
      if (list.get(at).equals(said.value())) {
        list.remove(at);
        break;
      }
    }
    boolean there = false;
    for (JsonNode fact : list) {
      there |= fact.equals(said.read());
    }
    if (said.read() != null && !there) {
      list.add(said.read());
    }
  }
}
