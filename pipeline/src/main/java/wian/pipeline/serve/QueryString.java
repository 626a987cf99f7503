package wian.pipeline.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Plain;

/**
 * The parameters of a query. Read strictly: one that is given twice, or is no UTF-8, is no guess.
 */
final class QueryString {
  private QueryString() {}

  /**
   * Reads them.
   *
   * @param query as sent; null where there is none
   * @throws BadQuestion where it cannot be read
   */
  static Map<String, String> read(String query) {
    Map<String, String> parameters = new HashMap<>();
    if (query != null) {
      Arrays.stream(query.split("&"))
          .filter(pair -> !pair.isEmpty())
          .map(pair -> pair.split("=", 2))
          .forEach(
              pair -> put(parameters, decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])));
    }
    return parameters;
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
}
