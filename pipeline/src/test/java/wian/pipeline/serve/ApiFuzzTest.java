package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

/**
 * Every parameter of every operation of the document, with what nobody should send: no answer is a
 * failure of ours (5xx), and none shows what happens inside. {@code -Dwian.fuzz.rounds=N} sends
 * each parameter N values in place of ten.
 */
class ApiFuzzTest {
  private static final long SEED = 2569;
  private static final int ROUNDS = Integer.getInteger("wian.fuzz.rounds", 10);
  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "99999999999999999999",
          "1e9",
          "NaN",
          "null",
          "true",
          "ก",
          "ที่ มท ๐๘๑๒/ว ๑๙๖๐",
          "ว 99999999999999999999999999999999",
          "คำสั่ง /2569",
          "31/02/2569",
          "0000-00-00",
          "\u0e34\u0e34\u0e34\u0e34",
          "\u200b\u202e\ufeff",
          "\ud83d\ude42",
          "\u0000",
          "\r\nX-Evil: 1",
          "../../../../etc/passwd",
          "..%2f..%2f",
          "' OR 1=1 --",
          "<script>alert(1)</script>",
          "${jndi:ldap://x}",
          "${body}{{x}}#{x}",
          "*:* OR \" ( [ \\ ~9 AND",
          "\"",
          "\"\"",
          "\"ก",
          "WzEsMiwzXQ",
          "(((((((((((((((((((((((((((((((((((((((((((((((((((",
          "ว".repeat(300),
          "ก".repeat(1_000),
          "ก".repeat(3_000),
          "12/3/2569 ".repeat(100),
          "๑".repeat(300),
          "a ".repeat(300),
          "กข ".repeat(150));

  @TempDir static Path home;

  private static Served served;
  private static JsonNode document;
  private static String sha256;

  @BeforeAll
  static void start() throws Exception {
    served =
        Served.at(
            home,
            "flood-2-province.txt",
            "flood-5-province-extension.txt",
            "flood-1-department.pdf");
    sha256 = served.sha256("flood-1-department.pdf");
    document = LetterJson.MAPPER.readTree(served.get("api/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void noParameterMakesTheServiceFail() throws IOException {
    Random random = new Random(SEED);
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (String method : List.of("get", "delete")) {
        JsonNode parameters = path.getValue().path(method).path("parameters");
        for (JsonNode parameter : parameters) {
          for (int round = 0; round < ROUNDS; round++) {
            ask(method, path.getKey(), parameters, parameter, random);
          }
        }
      }
    }
  }

  /** One parameter as nobody should send it, the needed ones as they should be. */
  private static void ask(
      String method, String path, JsonNode parameters, JsonNode fuzzed, Random random)
      throws IOException {
    String address = path;
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      boolean isFuzzed = parameter.get("name").equals(fuzzed.get("name"));
      if (!isFuzzed && !parameter.get("required").asBoolean() && random.nextInt(4) > 0) {
        continue;
      }
      String example = parameter.path("example").asText("ก").replace("{sha256}", sha256);
      String value = isFuzzed ? sent(random) : Encoded.of(example);
      String name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", value);
      } else {
        query.add(name + "=" + value);
      }
    }
    String request = address + "?" + String.join("&", query);
    URI service = served.service().address();
    String answer =
        RawHttp.ask(method.toUpperCase(Locale.ROOT), service, request, service.getAuthority());
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] (?:[234]\\d\\d) .*"), request + "\n" + answer);
    assertShowsNothing(request, answer);
  }

  /** A value as it is sent: mostly encoded, sometimes raw as far as a line can hold it. */
  private static String sent(Random random) {
    String value = HOSTILE.get(random.nextInt(HOSTILE.size()));
    String mixed =
        random.nextInt(3) == 0 ? value + HOSTILE.get(random.nextInt(HOSTILE.size())) : value;
    if (random.nextInt(5) > 0) {
      return Encoded.of(mixed);
    }
    return mixed.replaceAll("[\\s\\u0000#?/]", "") + "%" + random.nextInt(10);
  }

  @Test
  void nothingThatIsSentAlongMakesTheServiceFail() {
    Random random = new Random(SEED);
    String nothing = "a".repeat(64);
    for (int round = 0; round < ROUNDS * 3; round++) {
      String value = HOSTILE.get(random.nextInt(HOSTILE.size()));
      String json =
          switch (random.nextInt(4)) {
            case 0 -> value;
            case 1 -> "{\"page\":" + value + "}";
            case 2 -> "{\"page\":0,\"field\":\"x\",\"who\":\"y\",\"span\":{}}";
            default -> "[".repeat(500) + "]".repeat(500);
          };
      String type = random.nextBoolean() ? "application/json" : "text/plain";
      assertRefused(
          served
              .to("api/files/" + nothing + "/corrections")
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(json)));
      assertRefused(
          served
              .to("api/done")
              .header("Content-Type", type)
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      random.nextBoolean() ? json : word(value, random))));
      assertRefused(
          served
              .to("api/files?name=" + Encoded.of("../" + value))
              .header("Content-Type", "application/octet-stream")
              .POST(HttpRequest.BodyPublishers.ofString(json)));
    }
  }

  /** A word on a deadline that no letter sets, one of its parts as nobody should send it. */
  private static String word(String value, Random random) {
    Map<String, String> word = new HashMap<>();
    word.put("ref", "พท ๐๐๒๑/ว ๔๖๑๘");
    word.put("day", "1/1/2460");
    word.put("who", "ก");
    word.put(List.of("ref", "day", "on", "by", "who").get(random.nextInt(5)), value);
    word.putIfAbsent("on", "1/1/2460");
    if (!"1/1/2460".equals(word.get("day"))) {
      word.put("who", "");
    }
    return LetterJson.line(word);
  }

  private static void assertRefused(HttpRequest.Builder request) {
    HttpResponse<byte[]> response = served.send(request);
    String text = Served.text(response);
    assertEquals(4, response.statusCode() / 100, () -> response.request() + ": " + text);
    assertShowsNothing(response.request().toString(), text);
  }

  private static void assertShowsNothing(String request, String answer) {
    assertFalse(answer.contains("Exception"), () -> request + "\n" + answer);
    assertFalse(answer.contains("\tat "), () -> request + "\n" + answer);
    String head = answer.split("\r\n\r\n", 2)[0];
    assertFalse(head.contains("X-Evil"), () -> request + "\n" + head);
  }
}
