package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.search.Viewer;
import wian.pipeline.Await;
import wian.pipeline.Wian;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.Journal;

class KilledInboxTest {
  private static final int FILES = 60;

  @TempDir Path dir;

  @Test
  void losesNothingAndDoublesNothing() throws Exception {
    Files.createDirectories(inbox());
    for (int i = 0; i < FILES; i++) {
      Files.writeString(inbox().resolve("ว " + i + ".txt"), "หนังสือที่ " + i);
    }
    for (int done = 5; done <= 30; done += 25) {
      int enough = done;
      Process child = WatchingProcess.start(dir.resolve("home"), inbox());
      Await.until(done + " files", () -> done().size() >= enough);
      child.destroyForcibly().waitFor();
    }
    try (Wian wian = Wian.toWrite(dir.resolve("home"));
        DefaultCamelContext camel = WatchingProcess.watch(wian, inbox())) {
      Await.until("the rest", () -> done().size() == FILES && camel.isStarted());
      assertEquals(FILES, wian.circulars().files(100, Viewer.local()).size());
    }
    assertEquals(FILES, done().stream().map(KilledInboxTest::text).distinct().count());
    assertEquals(IntStream.range(0, FILES).mapToObj(i -> 1).toList(), arrivals());
    assertEquals(FILES, readings(), "each is read and told once");
  }

  private List<Integer> arrivals() {
    return Archive.open(dir.resolve("home/archive"), InstantSource.system())
        .entries()
        .map(entry -> entry.arrivals().size())
        .toList();
  }

  private long readings() {
    try (Journal journal = Journal.open(dir.resolve("home/journal"), InstantSource.system());
        Stream<Journal.Entry> entries = journal.from(1)) {
      return entries.filter(entry -> entry.what() == Journal.What.READING).count();
    }
  }

  private List<Path> done() {
    if (Files.notExists(inbox().resolve("done"))) {
      return List.of();
    }
    try (Stream<Path> inside = Files.walk(inbox().resolve("done"))) {
      return inside.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path inbox() {
    return dir.resolve("inbox");
  }
}
