package wian.pipeline.serve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wian.index.search.LetterQuestion.BadCursor;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Limit;

/**
 * What a client asks: the path with its named parts, and the parameters of the query. Read
 * strictly: a parameter that is given twice or is no UTF-8 makes a bad question, not a guess.
 */
final class Asked {
  private static final int LONGEST_TEXT = 1_000;

  private final String path;
  private final Map<String, String> parts;
  private final Map<String, String> parameters;

  private Asked(String path, Map<String, String> parts, Map<String, String> parameters) {
    this.path = path;
    this.parts = parts;
    this.parameters = parameters;
  }

  /**
   * Reads a query.
   *
   * @param path the path as sent
   * @param parts the named parts of the path
   * @param query the query as sent; null where there is none
   * @throws BadQuestion where it cannot be read
   */
  static Asked of(String path, Map<String, String> parts, String query) {
    return new Asked(path, parts, QueryString.read(query));
  }

  /** A named part of the path. */
  String part(String name) {
    return parts.get(name);
  }

  /**
   * A parameter's text; empty where it is blank or not given.
   *
   * @throws BadQuestion where it is longer than anybody asks
   */
  Optional<String> text(String parameter) {
    Optional<String> text = given(parameter);
    if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
      throw new BadQuestion(
          parameter + " ยาวเกิน " + LONGEST_TEXT + " ตัวอักษร",
          parameter + " is longer than " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  private Optional<String> given(String parameter) {
    return Optional.ofNullable(parameters.get(parameter))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  String needed(String parameter) {
    return text(parameter)
        .orElseThrow(() ->
            new BadQuestion(
                "ต้องระบุพารามิเตอร์ " + parameter, "the parameter " + parameter + " is needed"));
  }

  /** A day; null where none is given. */
  LocalDate day(String parameter) {
    return GivenDay.orNull(parameter, text(parameter).orElse(null));
  }

  /** One of the words by which JSON names an enum's values; null where none is given. */
  <E extends Enum<E>> E oneOf(String parameter, Class<E> type) {
    return text(parameter).map(word -> Word.read(parameter, word, type)).orElse(null);
  }

  /** What goes on behind a page; empty for the first. */
  Optional<String> cursor() {
    return given("cursor");
  }

  /**
   * How many are passed over, where that is what a cursor says; 0 for the first page.
   *
   * @throws BadCursor where the cursor says no such thing
   */
  int position() {
    return cursor()
        .map(cursor -> {
          if (!cursor.matches("[0-9]{1,9}")) {
            throw new BadCursor(new IllegalArgumentException(cursor));
          }
          return Integer.parseInt(cursor);
        })
        .orElse(0);
  }

  /** The address of the next page of the same question. */
  String next(String cursor) {
    Map<String, String> next = new TreeMap<>(parameters);
    next.put("cursor", cursor);
    return next.entrySet().stream()
        .map(one -> Encoded.of(one.getKey()) + "=" + Encoded.of(one.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  /** A whole number from 0 upwards. */
  long number(String parameter, long otherwise) {
    return text(parameter)
        .map(text -> {
          if (!text.matches("[0-9]{1,15}")) {
            throw new BadQuestion(
                parameter + " ต้องเป็นจำนวนเต็มตั้งแต่ 0",
                parameter + " must be a whole number from 0");
          }
          return Long.parseLong(text);
        })
        .orElse(otherwise);
  }

  /** A whole number within limits. */
  int between(String parameter, int least, int most, int otherwise) {
    long number = number(parameter, otherwise);
    if (number < least || number > most) {
      throw new BadQuestion(
          parameter + " ต้องเป็นจำนวนเต็มตั้งแต่ " + least + " ถึง " + most,
          parameter + " must be a whole number from " + least + " to " + most);
    }
    return (int) number;
  }

  int limit(int otherwise) {
    return text("limit").map(text -> Limit.read("limit", text)).orElse(otherwise);
  }

  /** A switch: {@code all}, {@code all=true}, {@code all=1} turn it on. */
  boolean on(String parameter) {
    return switch (parameters.getOrDefault(parameter, "false")) {
      case "", "true", "1" -> true;
      case "false", "0" -> false;
      default ->
          throw new BadQuestion(
              parameter + " ต้องเป็น true หรือ false", parameter + " must be true or false");
    };
  }
}
