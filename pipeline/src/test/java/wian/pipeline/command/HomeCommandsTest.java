package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

/** The commands over one home, to which a chain of fixtures is added first. */
class HomeCommandsTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");

  @TempDir static Path home;

  @BeforeAll
  static void add() {
    Screen screen = Screen.pipe();
    int code =
        run(
            screen,
            "add",
            CIRCULARS.resolve("waterworks-bundle.txt").toString(),
            CIRCULARS.resolve("waterworks-amend.md").toString(),
            CIRCULARS.resolve("waterworks-reply.txt").toString());
    assertEquals(ExitCode.OK, code, screen.err());
    assertEquals(3, screen.out().lines().count(), screen.out());
  }

  private static int run(Screen screen, String... arguments) {
    return screen.run(
        Stream.concat(Stream.of(arguments), Stream.of("--home", home.toString()))
            .toArray(String[]::new));
  }

  private static JsonNode json(String... arguments) throws IOException {
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.OK, run(screen, arguments), screen.err());
    assertEquals("", screen.err());
    return LetterJson.MAPPER.readTree(screen.out());
  }

  private static String reference() throws IOException {
    return json("find", "ประปา", "--json").get(0).at("/letter/reference/canonical").asText();
  }

  @Test
  void aLetterIsFoundByItsNumberInAnySpelling() throws IOException {
    String reference = reference();
    JsonNode spaced = json("letter", "--json", "ที่", reference);
    JsonNode joined = json("letter", "--json", reference.replace(" ", ""));
    assertFalse(spaced.isEmpty());
    assertEquals(spaced, joined);
  }

  @Test
  void aPersonIsShownALetterAndItsChain() throws IOException {
    Screen letter = Screen.pipe();
    assertEquals(ExitCode.OK, run(letter, "letter", reference()), letter.err());
    assertTrue(letter.out().contains("เรื่อง / subject"), letter.out());
    Screen chain = Screen.pipe();
    assertEquals(ExitCode.OK, run(chain, "chain", reference()), chain.err());
    assertTrue(chain.out().startsWith("๑.  "), chain.out());
  }

  @Test
  void whatIsNotHeldIsNotFound() {
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.NOTHING_FOUND, run(screen, "letter", "กค 9999/ว 9999"));
    assertEquals("", screen.out());
    assertEquals(1, screen.errLines().size());
    Screen json = Screen.pipe();
    assertEquals(ExitCode.NOTHING_FOUND, run(json, "letter", "--json", "กค 9999/ว 9999"));
    assertEquals("[]\n", json.out());
  }

  @Test
  void everyLinkIsOneLineAsTheContractSays() throws IOException {
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.OK, run(screen, "links", "--json"), screen.err());
    List<String> lines = screen.out().lines().toList();
    assertFalse(lines.isEmpty());
    for (String line : lines) {
      JsonNode link = LetterJson.MAPPER.readTree(line);
      for (String field :
          List.of("from", "citation", "date", "relation", "to", "certainty", "why")) {
        assertTrue(link.has(field), line);
      }
      assertTrue(link.at("/from/file").isTextual() && link.at("/from/letter").isInt(), line);
      assertEquals(64, link.at("/from/sha256").asText().length(), line);
    }
  }

  @Test
  void deadlinesAreWrittenAsAsked() throws IOException {
    assertTrue(json("deadlines", "--json", "--all").isArray());
    Screen calendar = Screen.pipe();
    assertEquals(ExitCode.OK, run(calendar, "deadlines", "--ics"), calendar.err());
    assertTrue(calendar.out().startsWith("BEGIN:VCALENDAR\r\n"));
    Screen table = Screen.pipe();
    assertEquals(ExitCode.OK, run(table, "deadlines", "--csv", "--from", "๑/๑/๒๕๖๙"), table.err());
    assertTrue(table.out().startsWith("\ufeff"));
    Screen person = Screen.pipe();
    assertEquals(ExitCode.OK, run(person, "deadlines", "--to", "31 ธ.ค. 2400"), person.err());
    assertEquals("ไม่มีกำหนดเวลา / nothing is due\n", person.out());
  }

  @Test
  void theStatusTellsWhatIsHeldAndThatNobodyServesIt() throws IOException {
    JsonNode status = json("status", "--json");
    assertEquals(3, status.get("files").asInt());
    assertTrue(status.get("service").isNull());
    assertEquals("inbox", status.at("/folders/0/name").asText());
  }

  @Test
  void rebuildingChangesNoAnswer() throws IOException {
    JsonNode before = json("find", "--json", "ประปา");
    assertEquals(3, json("rebuild", "--json").get("files").asInt());
    assertEquals(before, json("find", "--json", "ประปา"));
  }

  @Test
  void theSameFileAddedAgainIsHeldAlready() throws IOException {
    JsonNode added = json("add", "--json", CIRCULARS.resolve("waterworks-reply.txt").toString());
    assertEquals("again", added.get(0).get("outcome").asText());
  }

  @Test
  void aFileThatCannotBeReadStopsNoOther(@TempDir Path dir) throws IOException {
    Path empty = Files.createFile(dir.resolve("empty.pdf"));
    Screen screen = Screen.pipe();
    int code =
        run(
            screen,
            "add",
            "--json",
            empty.toString(),
            CIRCULARS.resolve("waterworks-reply.txt").toString());
    assertEquals(ExitCode.SOME_FAILED, code, screen.err());
    assertEquals(2, LetterJson.MAPPER.readTree(screen.out()).size(), screen.out());
    assertTrue(screen.err().contains("empty.pdf"), screen.err());
  }
}
