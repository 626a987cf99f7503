package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.pipeline.archive.Change;
import wian.pipeline.archive.ChangeLog;

/** What came to be is told once, in order, and goes on where it ended. */
class ChangeFeedTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");

  @TempDir Path home;
  @TempDir Path letters;

  private List<Change> told() {
    ChangeLog log = ChangeLog.open(home.resolve("changes"));
    try (log) {
      return log.after(0, Integer.MAX_VALUE);
    }
  }

  /** Opens the home, takes files, and closes it when all is told. */
  private List<Change> after(String... files) {
    try (Wian wian = Wian.toWrite(home)) {
      long before = wian.changes().last();
      for (String file : files) {
        wian.flow().take(later(file), "inbox");
        Await.until("changes", () -> wian.changes().last() > before);
      }
    }
    return told();
  }

  /** The letter a hundred years later, so that what it sets is open whenever this runs. */
  private Path later(String file) {
    try {
      String text = Files.readString(CIRCULARS.resolve(file)).replace("๒๕๖", "๒๖๖");
      return Files.writeString(letters.resolve(file), text.replace("256", "266"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Change.What> what(List<Change> changes) {
    return changes.stream().map(Change::what).distinct().sorted().toList();
  }

  @Test
  void lettersLinksAndDeadlinesAreToldAsTheyCome() {
    List<Change> first = after("flood-2-province.txt");
    assertTrue(what(first).contains(Change.What.LETTER_ADDED), what(first)::toString);
    assertTrue(what(first).contains(Change.What.LINK_FOUND), what(first)::toString);
    assertTrue(what(first).contains(Change.What.DEADLINE_OPENED), what(first)::toString);

    List<Change> both = after("flood-5-province-extension.txt");
    assertEquals(first, both.subList(0, first.size()));
    List<Change> later = both.subList(first.size(), both.size());
    assertTrue(what(later).contains(Change.What.DEADLINE_MOVED), what(later)::toString);
    assertEquals(
        LongStream.rangeClosed(1, both.size()).boxed().toList(),
        both.stream().map(Change::seq).toList());
    assertEquals(both.size(), both.stream().map(c -> c.what() + "" + c.keys()).distinct().count());
  }

  @Test
  void aRebuildAndAnIndexThatIsGoneTellNothingTwice() throws IOException {
    List<Change> once = after("flood-2-province.txt");
    try (Wian wian = Wian.toWrite(home)) {
      wian.rebuild((sha256, done) -> {});
    }
    try (Stream<Path> files = Files.walk(home.resolve("index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Wian.toWrite(home).close();
    assertEquals(once, told());
  }

  @Test
  void whatWasNotToldBeforeAKillIsToldAtTheNextStart() throws IOException {
    List<Change> once = after("flood-2-province.txt");
    Path log = home.resolve("changes");
    List<String> lines = Files.readAllLines(log);
    Files.writeString(log, "");
    try (Wian wian = Wian.toWrite(home)) {
      Await.until("changes", () -> wian.changes().last() == lines.size());
    }
    assertEquals(
        once.stream().map(Change::keys).toList(), told().stream().map(Change::keys).toList());
  }
}
