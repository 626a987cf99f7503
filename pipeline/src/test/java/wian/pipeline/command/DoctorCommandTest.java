package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;

class DoctorCommandTest {
  @TempDir private Path home;

  private Screen doctor(int code, String... more) {
    Screen screen = Screen.pipe();
    String[] arguments = new String[3 + more.length];
    arguments[0] = "doctor";
    arguments[1] = "--home";
    arguments[2] = home.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    assertEquals(code, screen.run(arguments), screen.out() + screen.err());
    assertEquals("", screen.err());
    return screen;
  }

  @Test
  void whatIsLookedAtIsTold() throws IOException {
    JsonNode report = LetterJson.MAPPER.readTree(doctor(ExitCode.OK, "--json").out());
    assertTrue(report.get("ok").asBoolean());
    assertEquals(
        "java home space temp settings folder.inbox scans",
        String.join(" ", report.get("findings").findValuesAsText("check")));
  }

  @Test
  void aPersonIsToldInBothLanguages() {
    Screen screen = doctor(ExitCode.OK);
    assertEquals(7, screen.out().lines().count());
    for (String line : screen.out().lines().toList()) {
      assertTrue(line.startsWith("ผ่าน / ok"), line);
    }
    assertTrue(screen.out().contains("passed its self-test"), screen.out());
  }

  @Test
  void aWatchedFolderThatIsAwayFails() throws IOException {
    Files.writeString(home.resolve("wian.properties"), "folder.share = " + home.resolve("away"));
    Screen screen = doctor(ExitCode.SOME_FAILED);
    assertTrue(screen.out().contains("FAIL  folder.share"), screen.out());
    assertTrue(screen.out().contains("is a network drive away?"), screen.out());
  }

  @Test
  void aSettingThatCannotBeUsedFails() throws IOException {
    Files.writeString(home.resolve("wian.properties"), "scans.engine = tesserakt");
    Screen screen = doctor(ExitCode.SOME_FAILED);
    assertTrue(screen.out().contains("scans.engine = tesserakt"), screen.out());
  }
}
