package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Correction;
import wian.index.search.DueDay;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Journal;
import wian.pipeline.archive.Keeping;
import wian.pipeline.correct.GivenCorrection;
import wian.pipeline.extract.Extraction;

class ReadingFlowTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T03:04:05Z"));

  @TempDir Path dir;
  private final ScriptedExtractor extractor = new ScriptedExtractor();
  private Wian open;

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  @Test
  void takesAFileFromFolderToAnswer() throws IOException {
    Outcome outcome = wian().flow().take(file("ว1960.txt", "เรื่อง การบันทึกข้อมูล"), "สารบรรณ");
    String sha256 = assertInstanceOf(Outcome.Taken.class, outcome).sha256();
    HeldFile held = held(sha256).orElseThrow();
    assertEquals("ว1960.txt", held.letters().file().name());
    assertEquals(1, held.letters().file().pages());
    assertEquals(Set.of("สารบรรณ"), held.folders());
    assertEquals(CLOCK.instant(), held.arrived());
    assertEquals(List.of("arrival", "reading"), journal());
  }

  @Test
  void readsTheSameBytesOnceAndKnowsAllTheirFolders() throws IOException {
    wian().flow().take(file("a.txt", "หนังสือ"), "สารบรรณ");
    Outcome again = wian().flow().take(file("b.txt", "หนังสือ"), "กองคลัง");
    assertInstanceOf(Outcome.Again.class, again);
    assertEquals(1, extractor.calls());
    assertEquals(Set.of("กองคลัง", "สารบรรณ"), held(again.sha256()).orElseThrow().folders());
    assertEquals(2, entry(again.sha256()).arrivals().size());
    assertEquals(List.of("arrival", "reading", "arrival"), journal());
  }

  @Test
  void readsTheSameBytesOnceThatComeAtOnce() throws Exception {
    FileFlow flow = wian().flow();
    List<Callable<Outcome>> both =
        List.of(take(flow, file("a.txt", "หนังสือ")), take(flow, file("b.txt", "หนังสือ")));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<Outcome> outcome : threads.invokeAll(both)) {
        assertEquals(2, entry(outcome.get().sha256()).arrivals().size());
      }
    }
    assertEquals(1, extractor.calls());
  }

  @Test
  void showsAFileOnlyToThoseWhoSeeItsFolder() throws IOException {
    wian().flow().take(file("a.txt", "ถึงคลัง"), "กองคลัง");
    wian().flow().take(file("b.txt", "ถึงช่าง"), "กองช่าง");
    Viewer treasury = new Viewer("คลัง", Set.of("กองคลัง"));
    assertEquals(
        List.of("a.txt"),
        wian().circulars().files(10, treasury).stream()
            .map(held -> held.letters().file().name())
            .toList());
  }

  @Test
  void isNoNewArrivalWhereTheSameFileIsGivenAgain() throws IOException {
    Path file = file("a.txt", "หนังสือ");
    wian().flow().take(file, "inbox");
    Outcome again = wian().flow().take(file, "inbox");
    assertEquals(1, entry(again.sha256()).arrivals().size());
    assertEquals(List.of("arrival", "reading"), journal());
  }

  @Test
  void keepsWhatCannotBeReadAndDoesNotTryItAgain() throws IOException {
    extractor.willDo(() -> new Extraction.Unreadable(Extraction.Why.PASSWORD, "encrypted"));
    Path file = file("ลับ.pdf", "x");
    Outcome outcome = wian().flow().take(file, "inbox");
    assertEquals(Extraction.Why.PASSWORD, assertInstanceOf(Outcome.Refused.class, outcome).why());
    assertEquals(outcome, wian().flow().take(file, "inbox"));
    assertEquals(1, extractor.calls());
    assertTrue(Files.exists(entry(outcome.sha256()).original()));
    assertEquals(List.of("arrival", "refusal"), journal());
    assertEquals(Optional.empty(), held(outcome.sha256()));
  }

  @Test
  void triesAgainWhatAnotherExtractorRefused() throws IOException {
    extractor.willDo(() -> new Extraction.Unreadable(Extraction.Why.NO_RECOGNISER, "no tha"));
    Path file = file("สแกน.png", "x");
    wian().flow().take(file, "inbox");
    extractor.improve();
    assertInstanceOf(Outcome.Taken.class, wian().flow().take(file, "inbox"));
  }

  @Test
  void survivesAFileThatExhaustsMemory() throws IOException {
    extractor.willDo(() -> {
      throw new OutOfMemoryError("a page of 10,000 × 10,000");
    });
    Outcome outcome = wian().flow().take(file("a.pdf", "x"), "inbox");
    assertEquals(Extraction.Why.TOO_MUCH, assertInstanceOf(Outcome.Refused.class, outcome).why());
    assertInstanceOf(Outcome.Taken.class, wian().flow().take(file("b.pdf", "y"), "inbox"));
  }

  @Test
  void givesUpAFileThatEndedTheProcessThreeTimes() throws IOException {
    Path file = file("a.pdf", "x");
    Archive archive = Archive.open(new Home(dir).archive(), CLOCK);
    ArchiveEntry entry = assertInstanceOf(Keeping.Kept.class, archive.keep(file, "inbox")).entry();
    for (int i = 0; i < 3; i++) {
      entry.beginTry(); // and the process ends
    }
    assertInstanceOf(Outcome.Refused.class, wian().flow().take(file, "inbox"));
    assertEquals(0, extractor.calls());
  }

  @Test
  void refusesWithoutReadingWhenTold() throws IOException {
    Outcome outcome =
        wian().flow().refuse(file("a.pdf", "%PDF"), "inbox", Extraction.Why.DAMAGED, "no end");
    assertEquals(Extraction.Why.DAMAGED, assertInstanceOf(Outcome.Refused.class, outcome).why());
    assertEquals(0, extractor.calls());
  }

  @Test
  void goesOnWhereAKillCutItShortBetweenPagesAndLetters() throws IOException {
    Path file = file("a.txt", "หนังสือ");
    String sha256 = wian().flow().take(file, "inbox").sha256();
    close();
    Files.delete(entry(sha256).dir().resolve("letters.json"));
    deleteIndexAndJournal();
    assertInstanceOf(Outcome.Taken.class, wian().flow().take(file, "inbox"));
    assertEquals(1, extractor.calls(), "pages were kept");
    assertEquals(1, entry(sha256).arrivals().size());
    assertTrue(held(sha256).isPresent());
  }

  @Test
  void tellsTheIndexWhereAKillCameBeforeTheJournal() throws IOException {
    Path file = file("a.txt", "หนังสือ");
    String sha256 = wian().flow().take(file, "inbox").sha256();
    close();
    deleteIndexAndJournal();
    assertInstanceOf(Outcome.Taken.class, wian().flow().take(file, "inbox"));
    assertEquals(List.of("reading"), journal());
    assertTrue(held(sha256).isPresent());
  }

  @Test
  void keepsNothingOfAFileThatIsGone() {
    assertThrows(FileFlow.NotNow.class, () -> wian().flow().take(dir.resolve("gone.txt"), "inbox"));
    assertEquals(List.of(), journal());
  }

  @Test
  void keepsACorrectionAndTellsTheJournal() throws IOException {
    String sha256 =
        wian()
            .flow()
            .take(file("a.txt", "ที่ ตก ๐๐๒๓.๓/ว ๑๙๗\nเรื่อง การรายงานผล"), "inbox")
            .sha256();
    Correction kept = wian().correct(sha256, given("subject", "การรายงาน"));
    assertEquals(List.of(kept), entry(sha256).corrections());
    assertEquals(List.of("arrival", "reading", "correction"), journal());
    assertThrows(
        BadQuestion.class, () -> wian().correct("0".repeat(64), given("subject", "การรายงาน")));
  }

  private static GivenCorrection given(String field, String value) {
    return new GivenCorrection(null, field, null, TextNode.valueOf(value), false, "สมหญิง");
  }

  @Test
  void whatAPersonSaidIsDoneOutlivesTheIndex() throws IOException {
    String sha256 =
        wian()
            .flow()
            .take(
                file(
                    "a.txt",
                    """
                    ที่ ตก ๐๐๒๓.๓/ว ๑๙๗
                    ศาลากลางจังหวัดตาก
                    ๒ กุมภาพันธ์ ๒๕๖๙
                    เรื่อง การรายงานผล
                    เรียน นายอำเภอ ทุกอำเภอ
                    ด้วยจังหวัดตากขอให้อำเภอรายงานผลการดำเนินงาน ภายในวันที่ ๖ มีนาคม ๒๕๖๙
                    จึงเรียนมาเพื่อพิจารณาดำเนินการ
                    """),
                "inbox")
            .sha256();
    DueDay day = dueDays().getFirst();
    wian().done(new DoneDay(sha256, 0, day.deadline(), null, "ตก 0318/12", "สมหญิง", false));
    assertEquals(DueDay.State.DONE, dueDays().getFirst().state());
    close();
    deleteIndexAndJournal();
    wian().rebuild((file, done) -> {});
    assertEquals("ตก 0318/12", dueDays().getFirst().more().done().by());
    wian().done(new DoneDay(sha256, 0, day.deadline(), null, null, "สมหญิง", true));
    assertNotEquals(DueDay.State.DONE, dueDays().getFirst().state());
    assertEquals(List.of("done"), journal());
  }

  private List<DueDay> dueDays() {
    return wian().circulars().deadlinesOf("ตก 0023.3/ว 197", Viewer.local());
  }

  private static Callable<Outcome> take(FileFlow flow, Path file) {
    return () -> flow.take(file, "inbox");
  }

  private void deleteIndexAndJournal() throws IOException {
    Files.delete(new Home(dir).journal());
    Tree.delete(new Home(dir).index());
  }

  private Wian wian() {
    if (open == null) {
      open = WritingWian.open(new Home(dir), extractor, CLOCK);
    }
    return open;
  }

  private Optional<HeldFile> held(String sha256) {
    return wian().circulars().file(sha256, Viewer.local());
  }

  private ArchiveEntry entry(String sha256) {
    return Archive.open(new Home(dir).archive(), CLOCK).find(sha256).orElseThrow();
  }

  private List<String> journal() {
    try (Journal journal = Journal.open(new Home(dir).journal(), CLOCK);
        Stream<Journal.Entry> entries = journal.from(1)) {
      return entries.map(entry -> entry.what().name().toLowerCase(Locale.ROOT)).toList();
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(Files.createDirectories(dir.resolve("dropped")).resolve(name), text);
  }
}
