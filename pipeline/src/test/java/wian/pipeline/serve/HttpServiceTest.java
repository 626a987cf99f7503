package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.LetterJson;
import wian.pipeline.Wian;
import wian.pipeline.answer.Examples;

/** The real server on a free port, over a home that holds the five letters of a chain. */
class HttpServiceTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path home;

  private static Wian wian;
  private static HttpService service;

  @BeforeAll
  static void start() throws Exception {
    wian = Wian.toWrite(home);
    for (String file : List.of("flood-2-province.txt", "flood-5-province-extension.txt")) {
      wian.flow().take(CIRCULARS.resolve(file), "inbox");
    }
    service =
        HttpService.start(
            "127.0.0.1", 0, CompletableFuture.completedFuture(holdings()), Examples.NOON);
  }

  @AfterAll
  static void stop() {
    service.close();
    wian.close();
  }

  private static Holdings holdings() {
    return Holdings.of(wian, home.resolve("inbox"));
  }

  private static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(service.address() + path)).build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(
        "application/json; charset=utf-8",
        response.headers().firstValue("Content-Type").orElse(""));
    return LetterJson.MAPPER.readTree(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aLetterIsFoundByAnySpellingOfItsNumber() throws IOException {
    String reference =
        json("api/files").get(0).at("/letters/letters/0/reference/canonical").asText();
    JsonNode found = json("api/letters?q=" + encoded("ที่ " + reference.replace(" ", "")));
    assertEquals(reference, found.get(0).at("/letter/reference/canonical").asText());
    assertFalse(json("api/letter?ref=" + encoded(reference)).isEmpty());
    assertFalse(json("api/chain?ref=" + encoded(reference)).get("letters").isEmpty());
  }

  @Test
  void aFileIsFoundByItsHash() throws IOException {
    String sha256 = json("api/files?limit=1").get(0).at("/letters/file/sha256").asText();
    assertEquals(sha256, json("api/files/" + sha256).at("/letters/file/sha256").asText());
  }

  @Test
  void deadlinesAreAnsweredAsJsonCalendarAndTable() throws IOException {
    assertFalse(json("api/deadlines?all").isEmpty());
    assertTrue(json("api/deadlines?from=1/1/2400&to=31/12/2400&all").isEmpty());
    HttpResponse<String> calendar = get("api/deadlines.ics?all");
    assertEquals(
        "text/calendar; charset=utf-8", calendar.headers().firstValue("Content-Type").orElse(""));
    assertTrue(calendar.body().contains("BEGIN:VEVENT\r\n"));
    HttpResponse<String> table = get("api/deadlines.csv?all");
    assertEquals("text/csv; charset=utf-8", table.headers().firstValue("Content-Type").orElse(""));
    assertTrue(table.body().startsWith("\ufeff"));
  }

  @Test
  void linksMissingLettersAndHealthAreAnswered() throws IOException {
    assertTrue(json("api/links").isArray());
    assertTrue(json("api/missing").isArray());
    assertEquals("up", json("api/health").get("status").asText());
    assertEquals(2, json("api/health").get("files").asInt());
  }

  static Stream<String> hostile() {
    List<String> values =
        List.of(
            "",
            "%E0%B8%81",
            encoded("ก".repeat(3_000)),
            "%zz",
            "%",
            "%E0%B8",
            "%00",
            "%0d%0aX-Evil:%201",
            "%F0%9F%99%82",
            encoded("*:* OR \" ( [ \\ ~9 AND"),
            "-1",
            "99999999999999999999",
            "a&q=b");
    List<String> paths =
        List.of(
            "api/letters?q=",
            "api/letters?q=x&limit=",
            "api/letter?ref=",
            "api/chain?ref=",
            "api/deadlines?from=",
            "api/deadlines?to=",
            "api/deadlines?who=",
            "api/deadlines?all=",
            "api/deadlines.ics?from=",
            "api/deadlines.csv?who=",
            "api/files?limit=",
            "api/files/",
            "api/links?",
            "api/health?",
            "api/",
            "");
    return paths.stream().flatMap(path -> values.stream().map(value -> path + value));
  }

  @ParameterizedTest
  @MethodSource
  void hostile(String request) throws IOException {
    // By hand: the client would refuse to send some of these.
    String answer = RawHttp.get(service.address(), "/" + request);
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] (200|4\\d\\d) .*"), answer);
    assertFalse(answer.contains("Exception"), answer);
    assertFalse(answer.contains("\tat "), answer);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    assertFalse(head.contains("x-evil"), head);
    assertTrue(head.contains("x-content-type-options: nosniff"), head);
  }

  @Test
  void nothingAClientSendsComesBackAsAHeader() {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(URI.create(service.address() + "api/health?secret=1&q=2"))
                .header("X-Mine", "3")
                .build());
    assertEquals(200, response.statusCode());
    assertFalse(response.headers().map().containsKey("secret"));
    assertFalse(response.headers().map().containsKey("q"));
    assertFalse(response.headers().map().containsKey("x-mine"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/nothing",
        "pom.xml",
        "application.properties",
        "api/letter?ref=xx",
        "api/chain?ref=xx",
        "api/files/ffff"
      })
  void whatIsNotThereIsNotFoundInBothLanguages(String path) throws IOException {
    HttpResponse<String> response = get(path);
    assertEquals(404, response.statusCode());
    JsonNode problem = LetterJson.MAPPER.readTree(response.body());
    assertEquals("not found", problem.get("english").asText());
    assertEquals("ไม่พบ", problem.get("thai").asText());
  }

  @Test
  void aBadDayIsToldInOneLine() {
    HttpResponse<String> response = get("api/deadlines?from=31/02/2569");
    assertEquals(400, response.statusCode());
    assertEquals(1, response.body().lines().count());
    assertTrue(response.body().contains("is no date"), response.body());
  }

  @Test
  void onlyGetIsAnswered() {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(service.address() + "api/deadlines"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertEquals(405, send(post).statusCode());
  }

  @Test
  void aPageThatCallsItselfThisMachineIsTurnedAway() throws IOException {
    assertTrue(
        RawHttp.get(service.address(), "/api/deadlines", "letters.example")
            .startsWith("HTTP/1.1 421 "));
  }

  @Test
  void aTakenPortIsToldAsSuch() {
    HttpService.NoListening taken =
        assertThrows(
            HttpService.NoListening.class,
            () ->
                HttpService.start(
                    "127.0.0.1",
                    service.address().getPort(),
                    CompletableFuture.completedFuture(holdings()),
                    Examples.NOON));
    assertEquals("127.0.0.1:" + service.address().getPort(), taken.getMessage());
  }
}
