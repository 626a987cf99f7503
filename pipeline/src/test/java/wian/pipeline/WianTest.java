package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.search.Circulars;
import wian.index.search.Viewer;

class WianTest {
  @TempDir Path dir;

  @Test
  void makesAHomeThatExplainsItself() throws IOException {
    try (Wian wian = Wian.toWrite(path())) {
      assertTrue(Files.isDirectory(wian.home().inbox()));
      String settings = Files.readString(wian.home().settings());
      assertTrue(settings.contains("โฟลเดอร์ที่เฝ้าดู"), settings);
      assertTrue(settings.contains("Watched folders"), settings);
    }
  }

  @Test
  void letsOneWrite() {
    try (Wian first = Wian.toWrite(path())) {
      assertEquals(path(), first.home().dir());
      assertThrows(Wian.HomeInUse.class, () -> Wian.toWrite(path()));
    }
    Wian.toWrite(path()).close();
  }

  @Test
  void asksNoHomeThatIsNotThere() {
    assertThrows(UncheckedIOException.class, () -> Wian.toAsk(path()));
    assertTrue(Files.notExists(path()));
  }

  @Test
  void asksBesideTheOneThatWrites() throws IOException {
    try (Wian writing = Wian.toWrite(path())) {
      writing.flow().take(file("a.txt", "ก"), "inbox");
      Await.until("the commit", () -> asked().equals(List.of("a.txt")));
    }
  }

  @Test
  void putsNothingIntoAHomeOpenedToAsk() {
    Wian.toWrite(path()).close();
    try (Wian asking = Wian.toAsk(path())) {
      assertThrows(IllegalStateException.class, asking::flow);
      assertThrows(IllegalStateException.class, () -> asking.rebuild((file, done) -> {}));
    }
  }

  @Test
  void catchesUpWhereTheIndexLagsBehindTheJournal() throws IOException {
    Path index = new Home(path()).index();
    try (Wian wian = Wian.toWrite(path())) {
      wian.flow().take(file("a.txt", "ก"), "inbox");
    }
    Tree.copy(index, dir.resolve("older"));
    try (Wian wian = Wian.toWrite(path())) {
      wian.flow().take(file("b.txt", "ข"), "inbox");
      wian.flow().take(file("c.txt", "ก"), "กองคลัง");
    }
    Tree.delete(index);
    Tree.copy(dir.resolve("older"), index);
    try (Wian wian = Wian.toWrite(path())) {
      assertEquals(4 + 1, wian.circulars().counts(Viewer.local()).journal());
      assertEquals(List.of("a.txt", "b.txt"), names(wian));
      assertTrue(
          wian.circulars().files(9, Viewer.local()).stream()
              .anyMatch(file -> file.folders().contains("กองคลัง")));
    }
  }

  @Test
  void needsNoIndex() throws IOException {
    try (Wian wian = Wian.toWrite(path())) {
      wian.flow().take(file("a.txt", "ก"), "inbox");
    }
    Tree.delete(new Home(path()).index());
    try (Wian wian = Wian.toWrite(path())) {
      assertEquals(List.of("a.txt"), names(wian));
    }
  }

  @Test
  void makesAnIndexAgainThatCannotBeRead() throws IOException {
    Path index = new Home(path()).index();
    try (Wian wian = Wian.toWrite(path())) {
      wian.flow().take(file("a.txt", "ก"), "inbox");
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path part : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.writeString(part, "no index");
      }
    }
    try (Wian wian = Wian.toWrite(path())) {
      assertEquals(List.of("a.txt"), names(wian));
    }
  }

  @Test
  void saysThatAnIndexCannotBeOpenedAndLeavesTheHomeFree() throws IOException {
    Path index = new Home(path()).index();
    Files.createDirectories(index.getParent());
    Files.writeString(index, "a file where the folder should be");
    assertThrows(UncheckedIOException.class, () -> Wian.toWrite(path()));
    Files.delete(index);
    Wian.toWrite(path()).close();
  }

  @Test
  void makesAnIndexAgainThatFailsUnderway() throws IOException {
    try (Wian wian = Wian.toWrite(path())) {
      Circulars circulars = wian.circulars();
      wian.flow().take(file("a.txt", "ก"), "inbox");
      Await.until("the commit", () -> asked().equals(List.of("a.txt")));
      Tree.delete(wian.home().index());
      wian.flow().take(file("b.txt", "ข"), "inbox");
      Await.until("both again", () -> asked().equals(List.of("a.txt", "b.txt")));
      assertEquals(2, circulars.files(9, Viewer.local()).size());
    }
  }

  @Test
  void goesOnBesideAnEntryThatIsDamaged() throws IOException {
    String damaged;
    try (Wian wian = Wian.toWrite(path())) {
      damaged = wian.flow().take(file("a.txt", "ก"), "inbox").sha256();
      wian.flow().take(file("b.txt", "ข"), "inbox");
    }
    Home home = new Home(path());
    Files.writeString(
        home.archive().resolve(damaged.substring(0, 2)).resolve(damaged).resolve("letters.json"),
        "{\"file\":");
    Tree.delete(home.index());
    try (Wian wian = Wian.toWrite(path())) {
      assertEquals(List.of("b.txt"), names(wian));
      assertEquals(1, wian.rebuild((file, done) -> {}));
    }
  }

  @Test
  void rebuildsAnIndexThatAnswersTheSame() throws IOException {
    try (Wian wian = Wian.toWrite(path())) {
      wian.flow().take(file("a.txt", "ก"), "inbox");
      wian.flow().take(file("b.txt", "ข"), "กองคลัง");
      wian.flow().take(file("c.txt", ""), "inbox"); // refused: in no answer
      var before = wian.circulars().files(9, Viewer.local());
      List<Long> progress = new ArrayList<>();
      assertEquals(2, wian.rebuild((file, done) -> progress.add(done)));
      assertEquals(List.of(1L, 2L), progress);
      assertEquals(before, wian.circulars().files(9, Viewer.local()));
      wian.flow().take(file("d.txt", "ง"), "inbox");
      assertEquals(List.of("a.txt", "b.txt", "d.txt"), names(wian));
    }
    assertEquals(List.of("a.txt", "b.txt", "d.txt"), asked());
  }

  @Test
  void losesNothingToAKillAndTheLockIsFree() throws Exception {
    Path first = file("a.txt", "ก");
    Path second = file("b.txt", "ข");
    Process child = Killed.taking(path(), List.of(first, second));
    assertEquals("taken", child.inputReader().readLine());
    assertThrows(Wian.HomeInUse.class, () -> Wian.toWrite(path()));
    child.destroyForcibly().waitFor();
    try (Wian wian = Wian.toWrite(path())) {
      assertEquals(List.of("a.txt", "b.txt"), names(wian));
    }
  }

  private List<String> asked() {
    try (Wian asking = Wian.toAsk(path())) {
      return names(asking);
    }
  }

  private static List<String> names(Wian wian) {
    return wian.circulars().files(9, Viewer.local()).stream()
        .map(held -> held.letters().file().name())
        .sorted()
        .toList();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private Path path() {
    return dir.resolve("home");
  }
}
