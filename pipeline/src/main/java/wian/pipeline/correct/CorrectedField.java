package wian.pipeline.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import wian.index.circular.Deadline;
import wian.index.circular.Relation;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Plain;

/** The fields that persons correct, and how each is given. */
enum CorrectedField {
  REFERENCE("reference", true),
  DATE("date", true),
  SUBJECT("subject", true),
  URGENCY("urgency", false),
  LETTER("letter", true),
  DEADLINE("deadlines", true),
  DUE("deadlines.due", false),
  FROM("deadlines.from", true),
  TIME("deadlines.time", true),
  DEADLINE_KIND("deadlines.kind", false),
  STANDING("deadlines.standing", false),
  WHO("deadlines.who", true),
  WHAT("deadlines.what", true),
  CITATION("citations", true),
  CITED("citations.canonical", false),
  CITED_DATE("citations.date", true),
  RELATION("citations.relation", false);

  private final String word;
  private final boolean mayBeNone;

  CorrectedField(String word, boolean mayBeNone) {
    this.word = word;
    this.mayBeNone = mayBeNone;
  }

  /**
   * The field of a name in the letter record.
   *
   * @throws BadQuestion where there is none
   */
  static CorrectedField of(String name) {
    return Arrays.stream(values())
        .filter(field -> field.word.equals(name))
        .findFirst()
        .orElseThrow(() -> {
          String names = Arrays.stream(values()).map(f -> f.word).collect(Collectors.joining(", "));
          String given = name == null ? "" : " \"" + Plain.shortened(name, 40) + "\"";
          return new BadQuestion(
              "ไม่มีข้อมูลชื่อ" + given + " แก้ไขได้: " + names,
              "no field" + given + "; these can be corrected: " + names);
        });
  }

  /** Its name in the letter record. */
  String word() {
    return word;
  }

  /** Whether it speaks of a deadline or citation. */
  boolean ofList() {
    return list().equals("deadlines") || list().equals("citations");
  }

  /** {@code deadlines} of {@code deadlines.due}. */
  String list() {
    return word.replaceFirst("[.].*", "");
  }

  /** Whether it speaks of a whole deadline or citation, so that one can be added. */
  boolean whole() {
    return this == DEADLINE || this == CITATION;
  }

  /**
   * The value as the letter record writes it; null where the fact is not there.
   *
   * @throws BadQuestion where it cannot be read
   */
  JsonNode value(JsonNode given) {
    if (given == null && !mayBeNone) {
      throw new BadQuestion("ต้องระบุค่าของ " + word, "a value of " + word + " is needed");
    }
    return given == null ? null : read(given);
  }

  private JsonNode read(JsonNode given) {
    return switch (this) {
      case REFERENCE -> GivenFacts.ownNumber(given);
      case CITED -> GivenFacts.number(given);
      case DATE, DUE, FROM, CITED_DATE -> GivenFacts.day(given);
      case TIME -> GivenFacts.hour(given);
      case SUBJECT, WHO, WHAT -> GivenFacts.words(given);
      case URGENCY -> GivenFacts.urgency(given);
      case DEADLINE_KIND -> GivenFacts.word(given, Deadline.Kind.class);
      case STANDING -> GivenFacts.word(given, Deadline.Standing.class);
      case RELATION -> GivenFacts.word(given, Relation.class);
      case LETTER -> throw GivenFacts.noValueOfLetter(given);
      case DEADLINE -> GivenEntries.deadline(given);
      case CITATION -> GivenEntries.citation(given);
    };
  }
}
