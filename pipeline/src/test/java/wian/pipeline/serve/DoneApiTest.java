package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.LetterJson;

/** A person's word that a deadline is done: said, seen, taken back. */
class DoneApiTest {
  /** Sets the 19th of November, and the 5th of every month. */
  private static final String REF = "พท ๐๐๒๑/ว ๔๖๑๘";

  @TempDir static Path home;

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.at(home, "flood-2-province.txt", "flood-3-district.docx");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<byte[]> say(String ref, String day, String who) {
    Map<String, String> word = new LinkedHashMap<>();
    word.put("ref", ref);
    word.put("day", day);
    word.put("by", "พท 0021/4700");
    word.put("on", "18/11/2569");
    word.put("who", who);
    return served.send(
        served
            .to("api/done")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(LetterJson.line(word))));
  }

  private static HttpResponse<byte[]> takeBack(String ref, String day) {
    String asked = "ref=" + Encoded.of(ref) + (day == null ? "" : "&day=" + Encoded.of(day));
    return served.send(served.to("api/done?who=x&" + asked).DELETE());
  }

  private static JsonNode body(HttpResponse<byte[]> response) throws IOException {
    return LetterJson.MAPPER.readTree(response.body());
  }

  private static JsonNode seen(String day) {
    return served.json("api/done?ref=" + Encoded.of(REF) + "&day=" + day).get(0);
  }

  @Test
  void aWordIsSaidSeenAndTakenBack() throws IOException {
    String before = seen("2026-11-19").get("state").asText();
    HttpResponse<byte[]> said = say(REF, "19/11/2569", "สมศรี");
    assertEquals(200, said.statusCode(), () -> Served.text(said));
    assertEquals("done", body(said).get("state").asText());
    JsonNode done = seen("2026-11-19").at("/more/done");
    assertEquals("พท 0021/4700", done.get("by").asText());
    assertEquals("2026-11-18", done.get("on").asText());
    assertEquals("สมศรี", done.get("who").asText());
    assertEquals(1, served.json("api/deadlines?state=done").size());
    assertEquals(409, say(REF, "19/11/2569", "สมศรี").statusCode());
    HttpResponse<byte[]> back = takeBack(REF, null);
    assertEquals(200, back.statusCode(), () -> Served.text(back));
    assertEquals(before, body(back).get("state").asText());
    assertFalse(seen("2026-11-19").at("/more").has("done"));
    assertEquals(409, takeBack(REF, null).statusCode());
  }

  @Test
  void oneOfTheDaysThatComeAgainIsDoneAndNoOther() throws IOException {
    HttpResponse<byte[]> said = say(REF, "2026-12-05", "สมศรี");
    assertEquals(200, said.statusCode(), () -> Served.text(said));
    assertEquals("2026-12-05", body(said).at("/deadline/due").asText());
    assertEquals("open", seen("2027-01-05").get("state").asText());
    assertEquals(200, takeBack(REF, "5/12/2569").statusCode());
  }

  @Test
  void whichOfSeveralDaysMustBeSaid() throws IOException {
    HttpResponse<byte[]> said = say(REF, null, "สมศรี");
    assertEquals(409, said.statusCode());
    assertTrue(body(said).get("english").asText().contains("2026-11-19"), Served.text(said));
  }

  @ParameterizedTest
  @CsvSource({
    "พท 0021/ว 4618, 1/12/2569, ก, 404",
    "พท 0021/ว 9999, 19/11/2569, ก, 404",
    "พท 0021/ว 4618, 31/2/2569, ก, 400",
    "พท 0021/ว 4618, 19/11/2569, ' ', 400",
    "' ', 19/11/2569, ก, 400"
  })
  void whatIsNoWordIsRefused(String ref, String day, String who, int status) {
    HttpResponse<byte[]> said = say(ref, day, who);
    assertEquals(status, said.statusCode(), () -> Served.text(said));
  }
}
