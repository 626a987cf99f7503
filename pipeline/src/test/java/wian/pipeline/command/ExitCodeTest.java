package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "find",
        "find --nonsense x",
        "find --limit 0 x",
        "find --limit many x",
        "deadlines --from 31/02/2569",
        "deadlines --to yesterday",
        "deadlines --json --csv",
        "read nothing-of-this-name.pdf",
        "evaluate",
        "evaluate nothing-of-this-name",
        "evaluate --only nonsense ../fixtures/truth"
      })
  void aCommandThatMakesNoSenseIsUsageAndToldInOneLine(String command) {
    Screen screen = Screen.pipe();
    String[] arguments = command.isEmpty() ? new String[0] : command.split(" ", -1);
    assertEquals(ExitCode.USAGE, screen.run(arguments), screen.err());
    assertEquals(1, screen.errLines().size(), screen.err());
    assertEquals("", screen.out());
    assertTrue(screen.err().matches("(?s)wian: .*[ก-๙].* / .*"), screen.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"find x", "letter x", "chain x", "deadlines", "missing", "links"})
  void aHomeThatIsNotThereCannotBeOpened(String command) {
    Screen screen = Screen.pipe();
    String[] arguments = (command + " --home " + dir.resolve("none")).split(" ", -1);
    assertEquals(ExitCode.HOME, screen.run(arguments), screen.err());
    assertEquals(1, screen.errLines().size(), screen.err());
  }

  @Test
  void helpSaysWhatTheCodesAre() {
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.OK, screen.run("--help"));
    assertTrue(screen.out().contains("exit codes"), screen.out());
    assertEquals("", screen.err());
  }
}
