package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;

class ReadCommandTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");

  @TempDir Path dir;

  private static String circular(String name) {
    return CIRCULARS.resolve(name).toString();
  }

  @Test
  void oneFileIsOneDocumentThatAPersonCanRead() throws IOException {
    Screen screen = Screen.pipe();
    assertEquals(ExitCode.OK, screen.run("read", circular("flood-2-province.txt")), screen.err());
    assertTrue(screen.out().lines().count() > 20);
    LetterRecord letters = LetterJson.read(screen.out(), LetterRecord.class);
    assertEquals("flood-2-province.txt", letters.file().name());
    assertEquals(2, letters.letters().size());
    assertEquals("", screen.err());
  }

  @Test
  void severalFilesAreALineEachInTheirOrder() throws IOException {
    Screen screen = Screen.pipe();
    screen.run("read", circular("waterworks-amend.md"), circular("flood-2-province.txt"));
    List<String> lines = screen.out().lines().toList();
    assertEquals(2, lines.size());
    assertEquals(
        "waterworks-amend.md", LetterJson.read(lines.get(0), LetterRecord.class).file().name());
    assertEquals(
        "flood-2-province.txt", LetterJson.read(lines.get(1), LetterRecord.class).file().name());
  }

  @Test
  void aFileThatFailsStopsNoOtherAndIsToldAtTheEnd() throws IOException {
    Path empty = Files.createFile(dir.resolve("ว่าง.pdf"));
    Screen screen = Screen.pipe();
    assertEquals(
        ExitCode.SOME_FAILED,
        screen.run(
            "read",
            empty.toString(),
            dir.resolve("gone.pdf").toString(),
            circular("regulation.txt")));
    assertEquals(1, screen.out().lines().count());
    assertEquals(3, screen.errLines().size(), screen.err());
    assertTrue(screen.errLines().get(0).contains("ว่าง.pdf: ไฟล์ว่างเปล่า"), screen.err());
    assertTrue(screen.errLines().get(1).contains("gone.pdf: ไม่มีไฟล์นี้"), screen.err());
    assertTrue(screen.errLines().get(2).endsWith("2 of 3 files failed"), screen.err());
  }

  @Test
  void recordsInAFolderAreNamedAfterTheirFiles() throws IOException {
    Path text = Files.writeString(dir.resolve("a.txt"), "ที่ มท ๐๘๑๒/ว ๑\n");
    Path markdown = Files.writeString(dir.resolve("a.md"), "ที่ มท ๐๘๑๒/ว ๒\n");
    Path other = Files.writeString(dir.resolve("b.2.txt"), "ที่ มท ๐๘๑๒/ว ๓\n");
    Path out = dir.resolve("out").resolve("deep");
    Screen screen = Screen.pipe();
    int code =
        screen.run(
            "read",
            "--out",
            out.toString(),
            text.toString(),
            markdown.toString(),
            other.toString());
    assertEquals(ExitCode.OK, code, screen.err());
    assertEquals("", screen.out());
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(
          List.of("a.md.json", "a.txt.json", "b.2.json"),
          written.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void noRecordIsWrittenOverAnothers() throws IOException {
    Path first = Files.writeString(dir.resolve("a.txt"), "ที่ มท ๐๘๑๒/ว ๑\n");
    Path folder = Files.createDirectory(dir.resolve("folder"));
    Path second = Files.writeString(folder.resolve("a.txt"), "ที่ มท ๐๘๑๒/ว ๒\n");
    Screen screen = Screen.pipe();
    int code =
        screen.run(
            "read", "--out", dir.resolve("out").toString(), first.toString(), second.toString());
    assertEquals(ExitCode.SOME_FAILED, code);
    assertTrue(screen.err().contains("another file given has its name"), screen.err());
    assertTrue(
        Files.readString(dir.resolve("out").resolve("a.txt.json"))
            .contains(FileReading.sha256(first)));
  }

  @Test
  void onlyAPersonIsShownHowFarItIs() {
    Screen pipe = Screen.pipe();
    pipe.run("read", circular("regulation.txt"));
    assertEquals("", pipe.err());
    Screen person = Screen.person();
    person.run("read", circular("regulation.txt"));
    assertTrue(person.err().contains("[") && person.err().endsWith("\r\u001b[K"), person.err());
    assertFalse(person.out().contains("\u001b"), "JSON has no colours");
  }
}
