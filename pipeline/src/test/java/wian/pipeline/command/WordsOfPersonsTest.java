package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

/** What a person says by command: {@code correct}, {@code done}, and {@code reread} after it. */
class WordsOfPersonsTest {
  private static final String LETTER =
      """
      ที่ ตก ๐๐๒๓.๓/ว ๑๙๗
      ศาลากลางจังหวัดตาก
      ๒ กุมภาพันธ์ ๒๕๖๙
      เรื่อง การรายงานผล
      เรียน นายอำเภอ ทุกอำเภอ
      ขอให้อำเภอรายงานผลการดำเนินงานให้จังหวัดทราบ ภายในวันที่ ๕ ของทุกเดือน
      จึงเรียนมาเพื่อพิจารณาดำเนินการ
      """;

  @TempDir Path home;

  @BeforeEach
  void add(@TempDir Path letters) throws IOException {
    json("add", Files.writeString(letters.resolve("a.txt"), LETTER).toString());
  }

  private Screen run(int code, String... arguments) {
    Screen screen = Screen.pipe();
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--home", home.toString()))
            .toArray(String[]::new);
    assertEquals(code, screen.run(all), screen.err());
    return screen;
  }

  private JsonNode json(String... arguments) throws IOException {
    String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
    return LetterJson.MAPPER.readTree(run(ExitCode.OK, all).out());
  }

  @Test
  void doneWithoutADayMeansTheNextOpenDayOfADeadlineThatComesAgain() throws IOException {
    String first = json("done", "ว 197").at("/0/deadline/due").asText();
    String second = json("done", "ว 197").at("/0/deadline/due").asText();
    assertTrue(first.endsWith("-05") && second.endsWith("-05"), first + " " + second);
    assertTrue(first.compareTo(second) < 0, first + " " + second);
    Screen several = run(ExitCode.USAGE, "done", "ว 197", "--undo");
    assertTrue(several.err().contains(first) && several.err().contains(second), several.err());
    assertEquals(
        first, json("done", "ว 197", "--undo", "--day", first).at("/0/deadline/due").asText());
    assertEquals(first, json("done", "ว 197").at("/0/deadline/due").asText());
  }

  @Test
  void doneOnADayThatIsNoneOfItsDaysSaysWhatIsMissing() {
    Screen screen = run(ExitCode.NOTHING_FOUND, "done", "ว 197", "--undo");
    assertTrue(screen.err().contains("ภายในวันที่ ๕ ของทุกเดือน"), screen.err());
    assertEquals(1, screen.errLines().size(), screen.err());
  }

  @Test
  void aCorrectionIsShownWithWhatWasReadAndOutlivesANewReading() throws IOException {
    Screen screen =
        run(ExitCode.OK, "correct", "ว 197", "--field", "reference", "--value", "ตก 0023.3/ว 191");
    assertTrue(screen.out().contains("ยืนยันแล้ว / confirmed"), screen.out());
    assertTrue(screen.out().contains("ที่ ตก ๐๐๒๓.๓/ว ๑๙๗"), screen.out());
    assertEquals(0, json("reread").get("changed").asInt());
    String id = json("letter", "ว 191").at("/0/letter/id").asText();
    run(ExitCode.OK, "correct", id, "--field", "letter");
    run(ExitCode.NOTHING_FOUND, "letter", "ว 191");
    run(ExitCode.OK, "correct", id, "--field", "letter", "--undo");
    run(ExitCode.OK, "correct", "ว 191", "--field", "reference", "--undo");
    assertEquals(1, json("letter", "ว 197").size());
  }

  @Test
  void whatCannotBeFollowedIsOneLineInTwoLanguages() {
    Screen screen = run(ExitCode.USAGE, "correct", "ว 197", "--field", "date", "--value", "มีนา");
    assertEquals(1, screen.errLines().size(), screen.err());
    assertTrue(screen.err().contains("is no date"), screen.err());
    run(ExitCode.NOTHING_FOUND, "correct", "ว 9999", "--field", "date", "--value", "1/1/2569");
  }
}
