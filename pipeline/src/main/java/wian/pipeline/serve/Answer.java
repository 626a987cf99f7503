package wian.pipeline.serve;

import java.util.Optional;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Told;

/**
 * What a client is answered.
 *
 * @param status HTTP status
 * @param type media type with its charset
 * @param text the body, sent as UTF-8
 * @param fileName the name that a browser saves it under; empty where it shows it
 */
record Answer(int status, String type, String text, Optional<String> fileName) {
  private static final String JSON = "application/json; charset=utf-8";

  /** JSON text, found. */
  static Answer json(String text) {
    return new Answer(200, JSON, text, Optional.empty());
  }

  /** A file to be saved or subscribed to. */
  static Answer file(String type, String text, String name) {
    return new Answer(200, type, text, Optional.of(name));
  }

  /** Why there is no answer: a line of JSON in Thai and English. */
  static Answer problem(int status, Told told) {
    String text = Json.record(new Problem(status, told.thai(), told.english()));
    return new Answer(status, JSON, text, Optional.empty());
  }

  private record Problem(int status, String thai, String english) {}
}
