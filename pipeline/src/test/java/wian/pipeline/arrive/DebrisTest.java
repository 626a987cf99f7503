package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebrisTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$ว1960.docx",
        "Thumbs.db",
        "THUMBS.DB",
        "desktop.ini",
        "scan.pdf.part",
        "ว1960.TMP",
        "ว1960.pdf.crdownload",
        ".~lock.ว1960.odt#",
        ".DS_Store",
        "ว1960.pdf.reason.txt"
      })
  void isLeftAlone(String name) {
    assertTrue(Debris.isFile(dir.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ว1960.pdf", "หนังสือ (สำเนา).docx", "part.pdf", "tmp", "a~$b.txt"})
  void isNoLetter(String name) {
    assertFalse(Debris.isFile(dir.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$RECYCLE.BIN", "#recycle", "@eaDir", ".git"})
  void isAFolderOfWaste(String name) {
    assertTrue(Debris.isFolder(dir.resolve(name)));
    assertFalse(Debris.isFolder(dir.resolve("กองคลัง")));
  }

  @Test
  void isALinkThatCouldLeadAnywhere() throws IOException {
    Path target = Files.writeString(dir.resolve("a.txt"), "x");
    assertTrue(Debris.isFile(Files.createSymbolicLink(dir.resolve("b.txt"), target)));
    assertTrue(Debris.isFolder(Files.createSymbolicLink(dir.resolve("c"), dir)));
  }
}
