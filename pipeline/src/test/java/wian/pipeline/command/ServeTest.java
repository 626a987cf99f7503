package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

/** {@code wian serve} as a process of its own. */
class ServeTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");

  @TempDir Path dir;

  private Path home() {
    return dir.resolve("ที่บ้าน home");
  }

  private WianProcess wian(String... arguments) throws IOException {
    return WianProcess.start(dir, arguments);
  }

  private static JsonNode get(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    return LetterJson.MAPPER.readTree(connection.getInputStream());
  }

  @Test
  void aServiceTakesQuestionsAndFilesUntilItIsStopped() throws Exception {
    // In a locale without UTF-8 Java opens no Thai name: the home is given by one that it can.
    Path home = dir.resolve("home");
    try (WianProcess service = wian("serve", "--home", home.toString(), "--port", "0", "--json")) {
      JsonNode ready = LetterJson.MAPPER.readTree(service.line());
      URI address = URI.create(ready.get("address").asText());
      assertEquals("up", get(address.resolve("api/health")).get("status").asText());
      assertEquals(ready, LetterJson.MAPPER.readTree(home.resolve("service.json").toFile()));

      Screen add = Screen.pipe();
      String file = CIRCULARS.resolve("flood-2-province.txt").toString();
      assertEquals(ExitCode.OK, add.run("add", "--home", home.toString(), file), add.err());
      assertTrue(add.out().startsWith("รับแล้ว / taken"), add.out());
      assertEquals(1, get(address.resolve("api/files")).size());
      assertFalse(get(address.resolve("api/deadlines?all")).isEmpty());

      JsonNode due = get(address.resolve("api/deadlines?all")).get(0);
      Screen done = Screen.pipe();
      int code =
          done.run(
              "done",
              due.get("canonical").asText(),
              "--day",
              due.at("/deadline/due").asText(),
              "--by",
              "ตก 0318/12",
              "--home",
              home.toString());
      assertEquals(ExitCode.OK, code, done.err());
      assertTrue(done.out().contains("ตก ๐๓๑๘/๑๒"), done.out());

      Screen correct = Screen.pipe();
      code =
          correct.run(
              "correct",
              due.get("canonical").asText(),
              "--field",
              "subject",
              "--value",
              "เรื่องที่แก้แล้ว",
              "--home",
              home.toString());
      assertEquals(ExitCode.OK, code, correct.err());
      assertTrue(correct.out().contains("เรื่องที่แก้แล้ว"), correct.out());

      Screen status = Screen.pipe();
      status.run("status", "--json", "--home", home.toString());
      assertEquals(
          address.toString(), LetterJson.MAPPER.readTree(status.out()).get("service").asText());
      assertIsHeld(home);

      service.stop();
      assertEquals(ExitCode.OK, service.exitCode());
      assertEquals("", service.rest());
      assertEquals(0, service.errLines().size(), service.errLines().toString());
      assertFalse(Files.exists(home.resolve("service.json")));
      String log = Files.readString(home.resolve("logs").resolve("wian.log"));
      assertTrue(log.contains(" is served at http"), log);
      assertTrue(log.contains(" is no longer served"), log);
    }
  }

  private static void assertIsHeld(Path home) {
    for (String command : new String[] {"rebuild", "serve"}) {
      Screen second = Screen.pipe();
      assertEquals(ExitCode.HOME, second.run(command, "--home", home.toString()), second.err());
      assertEquals(1, second.errLines().size(), second.err());
      assertTrue(second.err().contains("another Wian is at work on"), second.err());
    }
  }

  @Test
  void twoServicesCannotShareAPort() throws Exception {
    Path first = dir.resolve("first");
    Path second = dir.resolve("second");
    try (WianProcess service = wian("serve", "--home", first.toString(), "--port", "0", "--json")) {
      int port =
          URI.create(LetterJson.MAPPER.readTree(service.line()).get("address").asText()).getPort();
      Screen taken = Screen.pipe();
      assertEquals(
          ExitCode.HOME,
          taken.run("serve", "--home", second.toString(), "--port", Integer.toString(port)));
      assertEquals(1, taken.errLines().size(), taken.err());
      assertFalse(Files.exists(second.resolve("service.json")));
    }
  }

  @Test
  void thaiIsPrintedWhateverTheLocale() throws Exception {
    try (WianProcess wian = wian("deadlines", "--from", "xx")) {
      assertEquals(ExitCode.USAGE, wian.exitCode());
      assertEquals(1, wian.errLines().size());
      assertTrue(wian.errLines().getFirst().contains("ไม่ใช่วันที่"), wian.errLines().getFirst());
    }
  }

  @Test
  void aBadSettingIsToldInOneLine() throws IOException {
    Path home = Files.createDirectories(home());
    Files.writeString(home.resolve("wian.properties"), "http.port = many\n");
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.HOME, screen.run("serve", "--home", home.toString()));
    assertEquals(1, screen.errLines().size(), screen.err());
    assertTrue(screen.err().contains("http.port = many"), screen.err());
  }
}
