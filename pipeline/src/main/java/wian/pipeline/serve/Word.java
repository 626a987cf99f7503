package wian.pipeline.serve;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import wian.pipeline.answer.BadQuestion;

/** The words by which JSON names an enum's values, as parameters. */
final class Word {
  private Word() {}

  /**
   * The value that a word names.
   *
   * @throws BadQuestion where it names none
   */
  static <E extends Enum<E>> E read(String parameter, String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> of(value).equals(word))
        .findFirst()
        .orElseThrow(() -> {
          String words =
              Arrays.stream(type.getEnumConstants())
                  .map(Word::of)
                  .collect(Collectors.joining(", "));
          return new BadQuestion(
              parameter + " ต้องเป็นคำใดคำหนึ่ง: " + words,
              parameter + " must be one of: " + words);
        });
  }

  /** The word of a value. */
  static String of(Enum<?> value) {
    try {
      JsonProperty word =
          value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
      return word == null ? value.name().toLowerCase(Locale.ROOT) : word.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every value of an enum is a field", e);
    }
  }
}
