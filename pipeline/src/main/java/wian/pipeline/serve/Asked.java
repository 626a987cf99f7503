package wian.pipeline.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wian.index.search.LetterQuestion.BadCursor;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.GivenDay;
import wian.pipeline.answer.Limit;
import wian.pipeline.answer.Plain;

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
    Map<String, String> parameters = new HashMap<>();
    if (query != null) {
      Arrays.stream(query.split("&"))
          .filter(pair -> !pair.isEmpty())
          .map(pair -> pair.split("=", 2))
          .forEach(
              pair -> put(parameters, decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])));
    }
    return new Asked(path, parts, parameters);
  }

  private static void put(Map<String, String> parameters, String key, String value) {
    if (parameters.put(key, value) != null) {
      String shown = Plain.shortened(key, 20);
      throw new BadQuestion(
          "พารามิเตอร์ " + shown + " ซ้ำกัน", "the parameter " + shown + " is given twice");
    }
  }

  private static String decoded(String sent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = sent.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        bytes.write(octet(raw, i + 1));
        i += 2;
      } else {
        bytes.write(raw[i] == '+' ? ' ' : raw[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw unreadable();
    }
  }

  private static int octet(byte[] raw, int at) {
    int high = at + 1 < raw.length ? Character.digit(raw[at], 16) : -1;
    int low = high < 0 ? -1 : Character.digit(raw[at + 1], 16);
    if (low < 0) {
      throw unreadable();
    }
    return high * 16 + low;
  }

  private static BadQuestion unreadable() {
    return new BadQuestion(
        "อ่านพารามิเตอร์ไม่ได้ (ต้องเป็น UTF-8)",
        "the parameters cannot be read (they must be UTF-8)");
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
