package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wian.index.circular.LetterJson;
import wian.pipeline.Await;

/** What a program relies on: pages, tags, packing, problems, and what is sent to the service. */
class ApiTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");
  private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

  @TempDir static Path home;

  /** พท 0021/ว 4618: the province's letter. */
  private static final String PROVINCE = Encoded.of("พท ๐๐๒๑/ว ๔๖๑๘");

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    Path empty = Files.createFile(home.resolve("ว่าง.txt"));
    served =
        Served.at(
            home,
            "flood-1-department.pdf",
            "flood-2-province.txt",
            "flood-3-district.docx",
            "flood-5-province-extension.txt");
    served.wian().flow().take(empty, "inbox");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
    return LetterJson.MAPPER.readTree(response.body());
  }

  private static JsonNode json(String path) throws IOException {
    return json(served.get(path));
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/letters?sort=newest",
        "api/letters?q=%E0%B8%AD%E0%B8%B8%E0%B8%97%E0%B8%81%E0%B8%A0%E0%B8%B1%E0%B8%A2",
        "api/deadlines?all",
        "api/missing",
        "api/links",
        "api/files",
        "api/citations?ref=%E0%B8%9E%E0%B8%97%200021/%E0%B8%A7%204618",
        "api/intake"
      })
  void theCursorsOfAListLeadOverAllOfItOnce(String list) throws IOException {
    String asked = list.contains("?") ? list + "&" : list + "?";
    JsonNode whole = json(asked + "limit=1000");
    assertTrue(whole.size() > 1, list);
    List<JsonNode> paged = new ArrayList<>();
    Optional<String> next = Optional.of(asked + "limit=1");
    while (next.isPresent()) {
      HttpResponse<byte[]> page = served.get(next.get());
      json(page).forEach(paged::add);
      Matcher link = NEXT.matcher(header(page, "Link"));
      next = link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }
    List<JsonNode> all = new ArrayList<>();
    whole.forEach(all::add);
    assertEquals(all, paged);
  }

  @Test
  void whoHasTheAnswerIsToldSoAndNoMore() {
    HttpResponse<byte[]> first = served.get("api/deadlines?all");
    String tag = header(first, "ETag");
    HttpResponse<byte[]> again =
        served.send(served.to("api/deadlines?all").header("If-None-Match", "\"x\", " + tag));
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertNotEquals(tag, header(served.get("api/links"), "ETag"));
  }

  @Test
  void answersArePackedForThoseWhoCanUnpack() throws IOException {
    byte[] plain = served.get("api/links").body();
    HttpResponse<byte[]> packed =
        served.send(served.to("api/links").header("Accept-Encoding", "gzip, br"));
    assertEquals("gzip", header(packed, "Content-Encoding"));
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain, unpacked.readAllBytes());
    }
    HttpResponse<byte[]> unwanted =
        served.send(served.to("api/links").header("Accept-Encoding", "gzip;q=0"));
    assertEquals("", header(unwanted, "Content-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({
    "api/letters, 400",
    "api/letters?q=x&kind=letter, 400",
    "api/letters?q=x&cursor=x, 400",
    "api/deadlines?state=late, 400",
    "api/links?cursor=x, 400",
    "api/changes?after=-1, 400",
    "api/chain?ref=xx, 404",
    "api/files/ff/original, 404",
    "api/nothing, 404"
  })
  void everyErrorIsAProblemInBothLanguages(String path, int status) throws IOException {
    HttpResponse<byte[]> response = served.get(path);
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode problem = json(response);
    assertEquals(status, problem.get("status").asInt());
    for (String part : List.of("type", "title", "detail", "thai", "english")) {
      assertTrue(!problem.get(part).asText().isEmpty(), part);
    }
  }

  @Test
  void aLetterIsFoundByItsIdAndByThatOfItsReading() throws IOException {
    JsonNode found = json("api/letters?sort=oldest&limit=1").get(0);
    for (String id : List.of(found.get("letterId").asText(), found.at("/letter/id").asText())) {
      assertEquals(
          found.at("/letter/id"), json("api/letter?id=" + Encoded.of(id)).at("/0/letter/id"), id);
    }
  }

  @Test
  void aLetterIsFoundByItsIdsWhereverOneIsAskedFor() throws IOException {
    JsonNode held = json("api/letter?ref=" + PROVINCE).get(0);
    String place = held.at("/file/sha256").asText() + "#" + held.get("position").asInt();
    for (String id :
        List.of(held.get("letterId").asText(), held.at("/letter/id").asText(), place)) {
      for (String path : List.of("letter", "whole", "chain", "course", "citations", "done")) {
        assertEquals(
            json("api/" + path + "?ref=" + PROVINCE),
            json("api/" + path + "?ref=" + Encoded.of(id)),
            path + " " + id);
      }
    }
  }

  @Test
  void aLetterIsToldOnceWithItsArrivals() throws IOException {
    JsonNode whole = json("api/whole?ref=" + Encoded.of("มท ๐๖๑๙/ว ๘๘๔๑"));
    assertEquals(1, whole.size());
    assertEquals("มท 0619/ว 8841", whole.at("/0/canonical").asText());
    assertEquals(
        List.of("flood-1-department.pdf", "flood-2-province.txt"),
        whole.at("/0/arrivals").findValuesAsText("file").stream().sorted().toList());
  }

  @Test
  void theCourseSaysWhoPassedItOnAndHowLongItLayThere() throws IOException {
    JsonNode course = json("api/course?ref=" + PROVINCE);
    assertEquals(json("api/chain?ref=" + PROVINCE).get("course"), course);
    JsonNode district = course.at("/passings/1");
    assertEquals("พท 0021/ว 4618@2026", district.get("of").asText());
    assertEquals("2026-10-19", district.get("passedOn").asText());
    assertEquals(7, district.get("days").asInt());
  }

  @Test
  void citationsAreFollowedBothWays() throws IOException {
    JsonNode one = json("api/links").get(0);
    String ref = Encoded.of(one.at("/from/letterId").asText());
    JsonNode out = json("api/citations?direction=from&ref=" + ref);
    out.forEach(link -> assertEquals(one.at("/from/letterId"), link.at("/from/letterId")));
    assertTrue(!out.isEmpty());
    assertTrue(json("api/citations?ref=" + ref).size() >= out.size());
  }

  @Test
  void deadlinesAreNarrowedByStateAndByTheirLetters() throws IOException {
    int all = json("api/deadlines?all").size();
    int byState = 0;
    for (String state : List.of("open", "past", "moved", "void", "done")) {
      byState += json("api/deadlines?state=" + state).size();
    }
    assertEquals(all, byState);
    assertEquals(0, json("api/deadlines?all&agency=" + Encoded.of("กค")).size());
    assertEquals(all, json("api/deadlines?all&folder=inbox").size());
    int some = json("api/deadlines?all&agency=" + Encoded.of("พท")).size();
    assertTrue(some > 0 && some <= all);
  }

  @Test
  void everyFileThatCameSaysWhatBecameOfIt() throws IOException {
    JsonNode refused = json("api/intake?state=refused");
    assertEquals(1, refused.size());
    assertEquals("ว่าง.txt", refused.at("/0/name").asText());
    assertTrue(!refused.at("/0/why/thai").asText().isEmpty());
    assertEquals(4, json("api/intake?state=read").size());
    String sha256 = refused.at("/0/sha256").asText();
    assertEquals("refused", json("api/files/" + sha256).get("state").asText());
  }

  @Test
  void theOriginalComesAsItArrived() throws IOException {
    byte[] bytes = Files.readAllBytes(CIRCULARS.resolve("flood-3-district.docx"));
    for (JsonNode file : json("api/intake")) {
      if (file.get("name").asText().equals("flood-3-district.docx")) {
        HttpResponse<byte[]> original =
            served.get("api/files/" + file.get("sha256").asText() + "/original");
        assertArrayEquals(bytes, original.body());
        assertTrue(header(original, "Content-Disposition").startsWith("attachment"));
      }
    }
  }

  @Test
  void anUploadIsPutIntoTheWatchedFolder() throws IOException {
    HttpResponse<byte[]> taken = upload("หนังสือ ใหม่.txt", "application/octet-stream");
    assertEquals(202, taken.statusCode());
    assertEquals("/api/files/" + json(taken).get("sha256").asText(), header(taken, "Location"));
    Path file = home.resolve("inbox").resolve("หนังสือ ใหม่.txt");
    assertEquals("ที่ พท 0021/1", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, text/plain, 415",
    "../a.txt, application/octet-stream, 400",
    ".a, application/octet-stream, 400",
    "a.part, application/octet-stream, 400"
  })
  void whatIsNoUploadIsRefused(String name, String type, int status) {
    assertEquals(status, upload(name, type).statusCode());
  }

  private static HttpResponse<byte[]> upload(String name, String type) {
    return served.send(
        served
            .to("api/files?name=" + Encoded.of(name))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("ที่ พท 0021/1")));
  }

  @Test
  void aCorrectionIsKeptAndFollowedAtOnce() throws IOException {
    JsonNode letters = json("api/files").at("/0/letters");
    String sha256 = letters.at("/file/sha256").asText();
    String id = letters.at("/letters/0/id").asText();
    String path = "api/files/" + sha256 + "/corrections";
    String given =
        "{\"letter\":\""
            + id
            + "\",\"field\":\"subject\",\"value\":\"เรื่องที่แก้แล้ว\",\"who\":\"สมศรี\"}";
    HttpResponse<byte[]> kept =
        served.send(
            served
                .to(path)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(given, StandardCharsets.UTF_8)));
    assertEquals(201, kept.statusCode(), Served.text(kept));
    JsonNode shown = json(path);
    assertEquals("counts", shown.get(shown.size() - 1).get("state").asText());
    JsonNode now = json("api/letter?id=" + id).at("/0/letter");
    assertEquals("เรื่องที่แก้แล้ว", now.get("subject").asText());
    assertEquals("สมศรี", now.at("/confirmed/0/who").asText());
    HttpResponse<byte[]> refused =
        served.send(
            served
                .to(path)
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"letter\":\"none-1\",\"field\":\"date\",\"who\":\"x\"}")));
    assertEquals(400, refused.statusCode(), Served.text(refused));
  }

  @Test
  void changesGoOnBehindANumber() throws IOException {
    Await.until("all letters are told", () -> toldFiles() == 3);
    JsonNode all = json("api/changes?limit=1000");
    long second = all.at("/1/seq").asLong();
    assertEquals(2, second);
    assertEquals(all.get(2), json("api/changes?after=2&limit=1").get(0));
    assertEquals(0, json("api/changes?after=1000000").size());
  }

  private static long toldFiles() {
    try {
      return json("api/changes?limit=1000").findValues("sha256").stream().distinct().count() > 2
          ? 3
          : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void metricsAreThereForPrometheus() {
    served.get("api/chain?ref=xx");
    String metrics = Served.text(served.get("api/metrics"));
    assertTrue(metrics.contains("\nwian_files 4.0\n"), metrics);
    assertTrue(
        metrics.contains("wian_http_requests_total{route=\"serve-chain\",status=\"404\"}"),
        metrics);
  }
}
