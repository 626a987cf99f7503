package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.LetterJson;

/** What HTTP itself asks of a service (RFC 9110). */
class MannersTest {
  @TempDir static Path home;

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.at(home, "flood-2-province.txt");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<byte[]> send(String method, String path) {
    return served.send(served.to(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "api/letters, 'GET, HEAD, OPTIONS'",
    "api/files, 'GET, HEAD, OPTIONS, POST'",
    "api/done, 'DELETE, GET, HEAD, OPTIONS, POST'",
    "api/files/ff/pages/1, 'GET, HEAD, OPTIONS'"
  })
  void anAddressSaysWhichMethodsItAnswers(String path, String methods) {
    HttpResponse<byte[]> options = send("OPTIONS", path);
    assertEquals(204, options.statusCode());
    assertEquals(methods, header(options, "Allow"));
    HttpResponse<byte[]> other = send("PATCH", path);
    assertEquals(405, other.statusCode());
    assertEquals(methods, header(other, "Allow"));
    assertEquals("application/problem+json", header(other, "Content-Type"));
  }

  @Test
  void whoTakesNoJsonIsToldWhatThereIs() throws IOException {
    HttpResponse<byte[]> response =
        served.send(served.to("api/health").header("Accept", "text/html"));
    assertEquals(406, response.statusCode());
    JsonNode problem = LetterJson.MAPPER.readTree(response.body());
    assertEquals("the answer is application/json; charset=utf-8", problem.get("english").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "text/html, application/xhtml+xml, */*;q=0.8",
        "APPLICATION/*",
        "text/*;q=0, application/json;q=0.001"
      })
  void aRangeThatHoldsItIsEnough(String accept) {
    assertTrue(Wanted.takes(List.of(accept), "application/json; charset=utf-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "*/*, application/json;q=0", "application/*;q=0.000, */*"})
  void theNarrowestRangeSays(String accept) {
    assertEquals(false, Wanted.takes(List.of(accept), "application/json; charset=utf-8"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17_000, 300_000})
  void aLineThatIsTooLongIsAProblemToo(int length) throws IOException {
    String answer = RawHttp.get(served.service().address(), "/api/letters?q=" + "a".repeat(length));
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] 414 .*"), answer);
    String body = answer.substring(answer.indexOf("\r\n\r\n"));
    JsonNode problem = LetterJson.MAPPER.readTree(body);
    assertEquals(414, problem.get("status").asInt());
    assertEquals("คำขอยาวเกินไป", problem.get("thai").asText());
  }

  @Test
  void aParagraphIsLookedForAndMoreIsNot() {
    String paragraph = Encoded.of("สำรวจครัวเรือนที่ได้รับผลกระทบ ".repeat(33).substring(0, 1_000));
    assertEquals(200, served.get("api/letters?q=" + paragraph).statusCode());
    assertEquals(400, served.get("api/letters?q=ก" + paragraph).statusCode());
  }
}
