package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.LetterJson;
import wian.index.circular.ThaiDigits;
import wian.index.circular.Urgency;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Plain;

/** Facts as persons write them, made what the letter record writes. */
final class GivenFacts {
  private static final int LONGEST = 2_000;
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?: *น\\.?)?");
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
  private static final Map<String, String> URGENCIES =
      Map.of("ด่วน", "urgent", "ด่วนมาก", "very-urgent", "ด่วนที่สุด", "most-urgent");

  private GivenFacts() {}

  /** Text on one line. */
  static JsonNode words(JsonNode given) {
    String plain = given.isTextual() ? Plain.text(given.asText()) : "";
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw bad(
          given,
          "ต้องเป็นข้อความไม่เกิน " + LONGEST + " ตัวอักษร",
          "must be text of 1 to " + LONGEST);
    }
    return TextNode.valueOf(plain);
  }

  /** A day in any spelling. */
  static JsonNode day(JsonNode given) {
    return TextNode.valueOf(GivenDay.read("value", words(given).asText()).toString());
  }

  /** A letter's number in full. */
  static JsonNode ownNumber(JsonNode given) {
    JsonNode canonical = number(given);
    if (canonical.asText().startsWith("ว ")) {
      throw GivenNumber.unreadable(canonical.asText());
    }
    return canonical;
  }

  /** A number as letters cite it. */
  static JsonNode number(JsonNode given) {
    return TextNode.valueOf(GivenNumber.canonical(words(given).asText()));
  }

  /** An hour, Bangkok time. */
  static JsonNode hour(JsonNode given) {
    Matcher hour = HOUR.matcher(ThaiDigits.toArabic(words(given).asText()));
    if (!hour.matches()
        || Integer.parseInt(hour.group(1)) > 23
        || Integer.parseInt(hour.group(2)) > 59) {
      throw bad(given, "ไม่ใช่เวลา (เช่น 16:30)", "is no time (such as 16:30)");
    }
    return TextNode.valueOf("%02d:%s".formatted(Integer.parseInt(hour.group(1)), hour.group(2)));
  }

  /** One of the words of the letter record. */
  static <E extends Enum<E>> JsonNode word(JsonNode given, Class<E> type) {
    List<JsonNode> words =
        Arrays.stream(type.getEnumConstants())
            .map(value -> LetterJson.MAPPER.<JsonNode>valueToTree(value))
            .toList();
    if (!words.contains(given)) {
      String all = words.stream().map(JsonNode::asText).collect(Collectors.joining(", "));
      throw bad(given, "ต้องเป็นคำใดคำหนึ่ง: " + all, "must be one of: " + all);
    }
    return given;
  }

  /** Speed of handling, in the words of the record or of the letter. */
  static JsonNode urgency(JsonNode given) {
    String word = URGENCIES.get(given.asText());
    return word(word == null ? given : TextNode.valueOf(word), Urgency.class);
  }

  /** What is no letter has no value. */
  static BadQuestion noValueOfLetter(JsonNode given) {
    return bad(
        given,
        "letter แก้ได้เพียงว่าไม่ใช่หนังสือ (ไม่มีค่า)",
        "of letter it can only be said that it is none (no value)");
  }

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
      throw bad(
          given, "recurs ต้องเป็น RRULE", "recurs must be an RRULE (FREQ=MONTHLY;BYMONTHDAY=5)");
    }
    if (!fact.hasNonNull("due") && !fact.hasNonNull("recurs") && !fact.hasNonNull("relative")) {
      throw bad(given, "ต้องระบุวัน (due)", "needs its day (due)");
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
      String text = words(fact.get("text")).asText();
      List<FoundDate> days = DateGrammar.scan(text);
      String number = days.isEmpty() ? text : text.substring(0, days.getFirst().start());
      fact.put("canonical", number.replaceFirst("\\s*(?:ลง|วันที่)*\\s*$", ""));
      if (!days.isEmpty()) {
        fact.put("date", days.getFirst().iso().orElse(null));
      }
    }
    fact.set("canonical", number(fact.path("canonical")));
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
        && facts.toString().length() <= LONGEST
        && facts.propertyStream().allMatch(part -> parts.contains(part.getKey()))) {
      return facts.deepCopy();
    }
    String names = String.join(", ", new TreeSet<>(parts));
    throw bad(given, "ต้องมีเพียง: " + names, "may have no more than: " + names);
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

  private static BadQuestion bad(JsonNode given, String thai, String english) {
    String shown =
        "\"" + Plain.shortened(given.isTextual() ? given.asText() : given.toString(), 60) + "\" ";
    return new BadQuestion(shown + thai, shown + english);
  }
}
