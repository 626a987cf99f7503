package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.search.Viewer;
import wian.pipeline.Outcome;
import wian.pipeline.Wian;
import wian.pipeline.extract.Extraction;

class IntakeTest {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(1), Duration.ofMinutes(10), 3, Duration.ofSeconds(10));

  @TempDir Path dir;
  private final HandClock clock = new HandClock(Instant.parse("2026-11-20T18:00:00Z"));
  private Predicate<Path> whole = file -> true;
  private Wian wian;
  private Unlucky flow;
  private Intake intake;

  @BeforeEach
  void open() throws IOException {
    wian = Wian.toWrite(dir.resolve("home"));
    flow = new Unlucky(wian.flow());
    Files.createDirectories(inbox());
    intake =
        new Intake(
            new InboxFolder("สารบรรณ", inbox()), flow, file -> whole.test(file), PATIENCE, clock);
  }

  @AfterEach
  void close() {
    wian.close();
  }

  @Test
  void putsATakenFileUnderTheDayInBangkok() throws IOException {
    Step.Done done = assertInstanceOf(Step.Done.class, intake.look(file("ว ๑๙๖๐.txt", "ก")));
    // 18:00 in Greenwich is 01:00 of the next day in Bangkok; no Buddhist year in any locale.
    assertEquals(inbox().resolve("done/2026-11-21/ว ๑๙๖๐.txt"), done.to());
    assertEquals("ก", Files.readString(done.to()));
    assertEquals(List.of(), inInbox());
  }

  @Test
  void neverPutsOneFileOverAnother() throws IOException {
    intake.look(file("a.txt", "ก"));
    intake.look(file("a.txt", "ข"));
    Files.createDirectories(inbox().resolve("กองคลัง"));
    intake.look(file("กองคลัง/a.txt", "ค"));
    assertEquals("ก", Files.readString(inbox().resolve("done/2026-11-21/a.txt")));
    assertEquals("ข", Files.readString(inbox().resolve("done/2026-11-21/a (2).txt")));
    assertEquals("ค", Files.readString(inbox().resolve("done/2026-11-21/a (3).txt")));
  }

  @Test
  void takesTheSameBytesAgain() throws IOException {
    intake.look(file("a.txt", "ก"));
    Step.Done done = assertInstanceOf(Step.Done.class, intake.look(file("b.txt", "ก")));
    assertInstanceOf(Outcome.Again.class, done.outcome());
    assertEquals(1, wian.circulars().counts(Viewer.local()).files());
  }

  @Test
  void tellsAClerkWhyAFileCannotBeRead() throws IOException {
    Step.Failed failed = assertInstanceOf(Step.Failed.class, intake.look(unreadable("เสีย.pdf")));
    assertEquals(inbox().resolve("failed/เสีย.pdf"), failed.to());
    Extraction.Why why = failed.outcome().why();
    assertEquals(
        "\uFEFFไฟล์: เสีย.pdf\r\n"
            + why.thai()
            + "\r\n\r\nFile: เสีย.pdf\r\n"
            + why.english()
            + "\r\n\r\nเมื่อ / when: 2026-11-21T01:00:00+07:00\r\nSHA-256: "
            + failed.outcome().sha256()
            + "\r\n",
        Files.readString(inbox().resolve("failed/เสีย.pdf.reason.txt")));
    assertEquals(List.of(), inInbox());
  }

  @Test
  void keepsApartFailedFilesOfOneName() throws IOException {
    intake.look(unreadable("a.pdf"));
    intake.look(unreadable("a.pdf"));
    assertTrue(Files.exists(inbox().resolve("failed/a (2).pdf")));
    assertTrue(
        Files.readString(inbox().resolve("failed/a (2).pdf.reason.txt")).contains("a (2).pdf"));
  }

  @Test
  void failsAFileWhoseNameIsAsLongAsANameCanBe() throws IOException {
    Step step = intake.look(unreadable("ก".repeat(83) + ".pdf"));
    assertTrue(Files.exists(assertInstanceOf(Step.Failed.class, step).to()));
  }

  @Test
  void waitsForAFileThatIsNotWhole() throws IOException {
    Path file = file("a.txt", "ก");
    whole = path -> false;
    assertEquals(new Step.Left(Step.Why.NOT_WHOLE), intake.look(file));
    assertEquals(new Step.Left(Step.Why.PAUSED), intake.look(file));
    clock.pass(PATIENCE.pause());
    whole = path -> true;
    assertInstanceOf(Step.Done.class, intake.look(file));
  }

  @Test
  void doesNotWaitForeverForTheEndOfAFile() throws IOException {
    Path file = file("a.pdf", "%PDF");
    whole = path -> false;
    intake.look(file);
    clock.pass(Duration.ofMinutes(10).minus(PATIENCE.pause()));
    assertEquals(new Step.Left(Step.Why.NOT_WHOLE), intake.look(file));
    clock.pass(PATIENCE.pause());
    Step.Failed failed = assertInstanceOf(Step.Failed.class, intake.look(file));
    assertEquals(Extraction.Why.DAMAGED, failed.outcome().why());
  }

  @Test
  void waitsAnewForAFileThatStillGrows() throws IOException {
    Path file = file("a.pdf", "%PDF");
    whole = path -> false;
    intake.look(file);
    clock.pass(Duration.ofMinutes(10));
    Files.writeString(file, "%PDF-1.7");
    assertInstanceOf(Step.Left.class, intake.look(file));
  }

  @Test
  void leavesAFileThatWasWrittenToWhileItWasTaken() throws IOException {
    Path file = file("a.txt", "ก");
    whole = path -> write(path, "ก และ ข");
    assertInstanceOf(Step.Left.class, intake.look(file));
    assertEquals("ก และ ข", Files.readString(file));
    whole = path -> true;
    Step.Done done = assertInstanceOf(Step.Done.class, intake.look(file));
    assertEquals("ก และ ข", Files.readString(done.to()));
  }

  @Test
  void triesToMoveAFileAgainWithoutTakingItAgain() throws IOException {
    Path inTheWay = Files.createFile(inbox().resolve("done"));
    Path file = file("a.txt", "ก");
    for (int i = 0; i < 2; i++) {
      assertEquals(new Step.Left(Step.Why.HELD), intake.look(file));
      clock.pass(PATIENCE.pause());
    }
    assertEquals(List.of("a.txt"), flow.taken());
    Files.delete(inTheWay);
    assertInstanceOf(Step.Done.class, intake.look(file));
    assertEquals(List.of("a.txt"), flow.taken());
  }

  @Test
  void isNotMisledByAFileThatIsGone() {
    assertEquals(new Step.Left(Step.Why.GONE), intake.look(inbox().resolve("gone.txt")));
  }

  @Test
  void givesUpAFileThatFailsThreeTimes() throws IOException {
    Path file = file("พิษ.txt", "ก");
    flow.willThrow(new IllegalStateException("a fault of ours"));
    for (int i = 0; i < 2; i++) {
      assertEquals(new Step.Left(Step.Why.PAUSED), lookAndFail(file));
      assertEquals(new Step.Left(Step.Why.PAUSED), intake.look(file), "not at once");
      clock.pass(PATIENCE.pause());
    }
    Step.Failed failed = assertInstanceOf(Step.Failed.class, lookAndFail(file));
    assertTrue(Files.exists(failed.to()));
  }

  @Test
  void doesNotBlameAFileForAnArchiveThatCannotBeWritten() throws IOException {
    Path file = file("a.txt", "ก");
    flow.willThrow(new UncheckedIOException(new IOException("no space left on device")));
    for (int i = 0; i < 5; i++) {
      assertEquals(new Step.Left(Step.Why.PAUSED), lookAndFail(file));
      clock.pass(PATIENCE.pause());
    }
    flow.willThrow(null);
    assertInstanceOf(Step.Done.class, intake.look(file));
  }

  private Step lookAndFail(Path file) {
    RuntimeException why = assertThrows(RuntimeException.class, () -> intake.look(file));
    return intake.failed(file, why);
  }

  /** Bytes of no known format. */
  private Path unreadable(String name) throws IOException {
    byte[] noise = new byte[100];
    new java.util.Random(System.nanoTime()).nextBytes(noise);
    noise[0] = (byte) 0xFF;
    noise[1] = 0;
    return Files.write(inbox().resolve(name), noise);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(inbox().resolve(name), text);
  }

  private static boolean write(Path file, String text) {
    try {
      Files.writeString(file, text);
      return true;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Path> inInbox() throws IOException {
    try (Stream<Path> inside = Files.list(inbox())) {
      return inside.filter(Files::isRegularFile).toList();
    }
  }

  private Path inbox() {
    return dir.resolve("ขาเข้า");
  }
}
