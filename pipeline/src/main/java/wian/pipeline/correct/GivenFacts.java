package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.LetterJson;
import wian.index.circular.ThaiDigits;
import wian.index.circular.Urgency;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Plain;

/** Facts as persons write them, made what the letter record writes. */
final class GivenFacts {
  static final int LONGEST = 2_000;
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?: *น\\.?)?");
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

  static BadQuestion bad(JsonNode given, String thai, String english) {
    String shown =
        "\"" + Plain.shortened(given.isTextual() ? given.asText() : given.toString(), 60) + "\" ";
    return new BadQuestion(shown + thai, shown + english);
  }
}
