package wian.index.circular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * The letter record as JSON: UTF-8, dates as ISO-8601 text, hours as {@code HH:mm}. Unknown fields
 * are passed over, so that a newer record can be read by an older program.
 */
public final class LetterJson {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** The mapper that everything of Wian's JSON goes through; thread-safe. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new JavaTimeModule()
                  .addSerializer(
                      LocalTime.class,
                      new com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer(HOUR)))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private LetterJson() {}

  /** The record as one compact line of JSON. */
  public static String line(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot be written as JSON", e);
    }
  }

  /**
   * Reads a record back.
   *
   * @throws JsonProcessingException where the text is no such JSON
   */
  public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(json, type);
  }
}
