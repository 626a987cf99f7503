package wian.index.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import wian.index.circular.Confirmation;
import wian.index.circular.Correction;
import wian.index.circular.LetterJson;

/**
 * The deadlines or the citations of a letter as persons corrected them. A confirmed fact that is no
 * longer read stands all the same: no reading outvotes it.
 */
final class CorrectedList {
  private final JsonNode read;
  private final Class<?> type;
  private final List<JsonNode> now = new ArrayList<>();
  private final List<JsonNode> added = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final List<Confirmation> confirmed;

  private CorrectedList(JsonNode read, Class<?> type, List<Confirmation> confirmed) {
    this.read = read;
    this.type = type;
    this.confirmed = confirmed;
    read.forEach(now::add);
  }

  /**
   * The list as it stands.
   *
   * @param type what its facts are
   * @param corrections those in force that speak of this list
   * @param confirmed what was read in the place of what was said is added to it
   */
  static ArrayNode of(
      JsonNode read, Class<?> type, List<Correction> corrections, List<Confirmation> confirmed) {
    CorrectedList list = new CorrectedList(read, type, confirmed);
    Map<JsonNode, List<Correction>> byFact = new LinkedHashMap<>();
    for (Correction correction : corrections) {
      byFact.computeIfAbsent(correction.of(), none -> new ArrayList<>()).add(correction);
    }
    byFact.forEach(list::correct);
    ArrayNode whole = LetterJson.MAPPER.createArrayNode();
    list.now.stream().filter(Objects::nonNull).forEach(whole::add);
    return whole.addAll(list.added);
  }

  private void correct(JsonNode fact, List<Correction> said) {
    OptionalInt at = SameFact.find(read, fact, place -> !taken.contains(place), true);
    at.ifPresent(taken::add);
    JsonNode before = at.isPresent() ? read.get(at.getAsInt()) : null;
    JsonNode after = corrected(before == null ? fact : before, said);
    if (at.isPresent()) {
      now.set(at.getAsInt(), after);
    } else if (after != null) {
      added.add(after);
    }
    for (Correction one : said) {
      confirmed.add(new Confirmation(one.field(), before, after, one.who(), one.at()));
    }
  }

  /** The fact as it stands; null where it is none. */
  private JsonNode corrected(JsonNode before, List<Correction> said) {
    JsonNode whole = before;
    for (Correction one : said) {
      if (one.part().isEmpty()) {
        whole = one.value();
      }
    }
    if (whole == null) {
      return null;
    }
    ObjectNode after = whole.deepCopy();
    for (Correction one : said) {
      if (!one.part().isEmpty()) {
        after.set(one.part(), one.value());
      }
    }
    after.put("certainty", "confirmed").remove("reason");
    if (!after.has("where") && before != null && before.has("where")) {
      after.set("where", before.get("where").deepCopy());
    }
    // As the record itself writes it: what does not fit in is refused here.
    return LetterJson.MAPPER.valueToTree(LetterJson.MAPPER.convertValue(after, type));
  }
}
