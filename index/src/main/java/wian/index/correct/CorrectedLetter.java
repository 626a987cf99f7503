package wian.index.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wian.index.circular.Citation;
import wian.index.circular.Confirmation;
import wian.index.circular.Correction;
import wian.index.circular.Deadline;
import wian.index.circular.Letter;
import wian.index.circular.LetterJson;

/** One letter as persons corrected it, worked out on its record. */
final class CorrectedLetter {
  private final ObjectNode record;
  private final List<Confirmation> confirmed = new ArrayList<>();

  private CorrectedLetter(Letter read) {
    record = LetterJson.MAPPER.valueToTree(read);
  }

  /**
   * The letter as it stands.
   *
   * @param corrections those in force that speak of it, earlier ones first
   * @throws IllegalArgumentException where one of them makes no letter record
   */
  static Letter of(Letter read, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return read;
    }
    CorrectedLetter letter = new CorrectedLetter(read);
    letter.correctList("citations", Citation.class, corrections);
    letter.correctList("deadlines", Deadline.class, corrections);
    corrections.forEach(letter::correctField);
    letter.record.set("confirmed", LetterJson.MAPPER.valueToTree(letter.confirmed));
    try {
      return LetterJson.MAPPER.treeToValue(letter.record, Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a correction of " + read.id() + " cannot be followed", e);
    }
  }

  private void correctField(Correction said) {
    switch (said.field()) {
      case "reference" -> {
        confirm(said, printed("reference", "canonical", said.value()));
        unresolved("reference");
        if (said.value() != null) {
          record.put("draft", false);
        }
      }
      case "date" -> {
        JsonNode before = record.path("date").path("iso");
        confirm(said, printed("date", "iso", said.value()));
        unresolved("date");
        if (isDay(before) && isDay(said.value())) {
          IssuedAnew.count(
              record.path("deadlines"),
              LocalDate.parse(before.asText()),
              LocalDate.parse(said.value().asText()));
        }
      }
      case "subject", "urgency" -> confirm(said, said.value());
      default -> {} // a fact of a list, or of a newer program
    }
  }

  private void confirm(Correction said, JsonNode value) {
    JsonNode read = record.path(said.field()).deepCopy();
    record.set(said.field(), value);
    confirmed.add(
        new Confirmation(
            said.field(), read.isMissingNode() ? null : read, value, said.who(), said.at()));
  }

  /** A fact that is printed: what was read of it, with another value. */
  private JsonNode printed(String field, String part, JsonNode value) {
    if (value == null) {
      return null;
    }
    ObjectNode fact =
        record.path(field) instanceof ObjectNode read
            ? read.deepCopy()
            : LetterJson.MAPPER.createObjectNode().put("text", value.asText());
    fact.set(part, value);
    return fact.put("certainty", "confirmed").putNull("reason");
  }

  /** What other letters seemed to prove no longer stands in the way of a person's word. */
  private void unresolved(String field) {
    if (record.path("resolved") instanceof ObjectNode resolved) {
      resolved.remove(field);
      if (!resolved.has("reference") && !resolved.has("date")) {
        record.remove("resolved");
      }
    }
  }

  private void correctList(String list, Class<?> type, List<Correction> corrections) {
    List<Correction> ofList =
        corrections.stream().filter(said -> said.list().equals(list) && said.of() != null).toList();
    if (!ofList.isEmpty()) {
      record.set(list, CorrectedList.of(record.path(list), type, ofList, confirmed));
    }
  }

  /** Whether it is a whole day; the day of the month may be blank. */
  private static boolean isDay(JsonNode iso) {
    return iso != null && iso.asText().length() == 10;
  }
}
