package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.LetterJson;

/** Whole deadlines and citations as persons write them, made what the letter record writes. */
final class GivenEntries {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern RULE =
      Pattern.compile("FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[-A-Z0-9,]+)*");
  private static final Set<String> CITATION_PARTS =
      Set.of("text", "canonical", "date", "relation", "certainty", "reason", "where");
  private static final Set<String> DEADLINE_PARTS =
      Set.of(
          "text",
          "kind",
          "from",
          "due",
          "time",
          "until",
          "place",
          "who",
          "what",
          "standing",
          "extended",
          "replaces",
          "relative",
          "recurs",
          "certainty",
          "reason",
          "where");

  private GivenEntries() {}

  /** A deadline: a day, or its facts by their names. */
  static JsonNode deadline(JsonNode given) {
    ObjectNode fact = facts(given, "due", DEADLINE_PARTS);
    fact.remove(List.of("certainty", "reason", "where"));
    for (CorrectedField part :
        List.of(
            CorrectedField.DUE,
            CorrectedField.FROM,
            CorrectedField.TIME,
            CorrectedField.DEADLINE_KIND,
            CorrectedField.STANDING)) {
      readPart(fact, part);
    }
    if (fact.hasNonNull("recurs") && !RULE.matcher(fact.get("recurs").asText()).matches()) {
      throw GivenFacts.bad(
          given, "recurs ต้องเป็น RRULE", "recurs must be an RRULE (FREQ=MONTHLY;BYMONTHDAY=5)");
    }
    if (!fact.hasNonNull("due") && !fact.hasNonNull("recurs") && !fact.hasNonNull("relative")) {
      throw GivenFacts.bad(given, "ต้องระบุวัน (due)", "needs its day (due)");
    }
    withDefault(fact, "kind", "due");
    withDefault(fact, "standing", "set");
    return fact;
  }

  /** A citation: number and day as a letter cites them, or its facts by their names. */
  static JsonNode citation(JsonNode given) {
    ObjectNode fact = facts(given, "text", CITATION_PARTS);
    fact.remove(List.of("certainty", "reason", "where"));
    if (!fact.hasNonNull("canonical") && fact.hasNonNull("text")) {
      String text = GivenFacts.words(fact.get("text")).asText();
      List<FoundDate> days = DateGrammar.scan(text);
      String number = days.isEmpty() ? text : text.substring(0, days.getFirst().start());
      fact.put("canonical", number.replaceFirst("\\s*(?:ลง|วันที่)*\\s*$", ""));
      if (!days.isEmpty()) {
        fact.put("date", days.getFirst().iso().orElse(null));
      }
    }
    fact.set("canonical", GivenFacts.number(fact.path("canonical")));
    if (!MONTH.matcher(fact.path("date").asText()).matches()) {
      readPart(fact, CorrectedField.CITED_DATE);
    }
    readPart(fact, CorrectedField.RELATION);
    withDefault(fact, "relation", "refers");
    return fact;
  }

  private static ObjectNode facts(JsonNode given, String ofText, Set<String> parts) {
    if (given.isTextual()) {
      return LetterJson.MAPPER.createObjectNode().put(ofText, given.asText());
    }
    if (given instanceof ObjectNode facts
        && facts.toString().length() <= GivenFacts.LONGEST
        && facts.propertyStream().allMatch(part -> parts.contains(part.getKey()))) {
      return facts.deepCopy();
    }
    String names = String.join(", ", new TreeSet<>(parts));
    throw GivenFacts.bad(given, "ต้องมีเพียง: " + names, "may have no more than: " + names);
  }

  private static void readPart(ObjectNode fact, CorrectedField field) {
    String part = field.word().replaceFirst(".*[.]", "");
    if (fact.hasNonNull(part)) {
      fact.set(part, field.value(fact.get(part)));
    }
  }

  private static void withDefault(ObjectNode fact, String part, String value) {
    if (!fact.hasNonNull(part)) {
      fact.put(part, value);
    }
  }
}
