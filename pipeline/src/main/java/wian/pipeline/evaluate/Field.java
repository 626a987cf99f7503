package wian.pipeline.evaluate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is compared of a letter, in the order in which it is reported. */
public enum Field {
  /** That the letter is there at all. */
  LETTERS,
  /** Its kind. */
  KIND,
  /** That it is a draft. */
  DRAFT,
  /** Its canonical reference. */
  REFERENCE,
  /** How sure its reference is. */
  CERTAINTY,
  /** Its date. */
  DATE,
  /** Its urgency, where it has one. */
  URGENCY,
  /** Its secrecy, where it has one. */
  SECRECY,
  /** Who issued it. */
  ISSUER,
  /** Whom it is to. */
  TO,
  /** Its subject. */
  SUBJECT,
  /** The documents it names, each with the date it gives. */
  CITATIONS,
  /** What it says of the documents it names. */
  RELATIONS,
  /** The days it sets. */
  DEADLINES,
  /** The days it only recounts. */
  RECALLED,
  /** The earlier days that its days move. */
  REPLACES,
  /** Its receiving stamps. */
  RECEIVED;

  /** The fields that an office acts on. */
  public static final Set<Field> KEY =
      Collections.unmodifiableSet(EnumSet.of(REFERENCE, DATE, CITATIONS, DEADLINES));

  /** Its name where people and programs meet it. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of that name. */
  public static Optional<Field> ofWord(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }
}
