package wian.index.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;
import wian.index.circular.SourceFile;
import wian.index.link.Claim;
import wian.index.link.Reading;

/** What documents hold as JSON. */
final class Stored {
  private Stored() {}

  /** A file without its letters. */
  record File(SourceFile file, Set<String> folders, Instant arrived) {}

  /** A letter; its text stands in a field of its own, so that links are told without reading it. */
  record Facts(
      String file,
      String sha256,
      int position,
      Set<String> folders,
      List<Claim> claims,
      ObjectNode letter) {

    static Facts of(Reading reading) {
      ObjectNode letter = LetterJson.MAPPER.valueToTree(reading.letter());
      letter.remove(Fields.TEXT);
      return new Facts(
          reading.file(),
          reading.sha256(),
          reading.position(),
          reading.folders(),
          reading.claims(),
          letter);
    }

    Reading reading() {
      return new Reading(file, sha256, position, folders, letter(letter), claims);
    }

    /** The letter with its text. */
    Letter whole(String text) {
      return letter(text.isEmpty() ? letter : letter.deepCopy().put(Fields.TEXT, text));
    }

    private static Letter letter(ObjectNode json) {
      try {
        return LetterJson.MAPPER.treeToValue(json, Letter.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the index holds a letter that is none", e);
      }
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return LetterJson.read(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a record that is none", e);
    }
  }
}
