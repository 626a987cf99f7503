package wian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wian.index.circular.Certainty;
import wian.index.circular.Letter;
import wian.index.circular.LetterRecord;
import wian.index.search.DueDay;
import wian.index.search.HeldLetter;
import wian.index.search.Viewer;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.archive.Archive;
import wian.pipeline.archive.ArchiveEntry;
import wian.pipeline.archive.Change;
import wian.pipeline.archive.Reading;
import wian.pipeline.correct.GivenCorrection;

/** What a person corrects, from the archive to every answer. */
class CorrectionsTest {
  private static final String LETTER =
      """
      ที่ ตก ๐๐๒๓.๓/ว ๑๙๗
      ศาลากลางจังหวัดตาก
      ๒ กุมภาพันธ์ ๒๖๖๙
      เรื่อง การรายงานผล
      เรียน นายอำเภอ ทุกอำเภอ
      อ้างถึง หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๐.๔/ว ๕๕๕ ลงวันที่ ๕ มกราคม ๒๖๖๙
      ตามหนังสือที่อ้างถึง จังหวัดตากขอให้อำเภอรายงานผลการดำเนินงาน ภายในวันที่ ๖ มีนาคม ๒๖๖๙
      จึงเรียนมาเพื่อพิจารณาดำเนินการ
      """;

  @TempDir Path dir;
  private final ScriptedExtractor extractor = new ScriptedExtractor();
  private Wian wian;
  private String sha256;

  @BeforeEach
  void take() throws IOException {
    open();
    sha256 = take("a.txt", LETTER);
  }

  @AfterEach
  void close() {
    wian.close();
  }

  private void open() {
    wian = WritingWian.open(new Home(dir), extractor, InstantSource.system());
  }

  private String take(String name, String text) throws IOException {
    Path file = Files.createDirectories(dir.resolve("dropped")).resolve(name);
    return wian.flow().take(Files.writeString(file, text), "inbox").sha256();
  }

  private void say(String field, String of, String value) {
    say(field, of, value, false);
  }

  private void say(String field, String of, String value, boolean undone) {
    wian.correct(sha256, new GivenCorrection(null, field, text(of), text(value), undone, "สมศรี"));
  }

  private static TextNode text(String text) {
    return text == null ? null : TextNode.valueOf(text);
  }

  private Letter letter() {
    List<Letter> letters =
        wian.circulars().file(sha256, Viewer.local()).orElseThrow().letters().letters();
    assertEquals(1, letters.size());
    return letters.getFirst();
  }

  private List<HeldLetter> called(String reference) {
    return wian.circulars().letters(reference, Viewer.local());
  }

  private List<DueDay> days(String reference) {
    return wian.circulars().deadlinesOf(reference, Viewer.local());
  }

  private ArchiveEntry entry() {
    return Archive.toLook(new Home(dir).archive()).find(sha256).orElseThrow();
  }

  @Test
  void aNumberInAnySpellingIsFoundAtOnceAndOutlivesTheIndex() throws IOException {
    say("reference", null, "ที่ ตก ๐๐๒๓.๓/ว ๑๙๑");
    assertEquals(0, called("ตก 0023.3/ว 197").size());
    assertEquals(Certainty.CONFIRMED, called("ว ๑๙๑").getFirst().letter().reference().certainty());
    wian.rebuild((file, done) -> {});
    assertEquals("ตก 0023.3/ว 191", letter().canonical().orElseThrow());
    wian.close();
    Tree.delete(new Home(dir).index());
    open();
    assertEquals(
        "ตก 0023.3/ว 197", letter().confirmed().getFirst().read().get("canonical").asText());
    assertEquals(1, called("ตก 0023.3/ว 191").size());
    take("again.txt", LETTER);
    assertEquals("ตก 0023.3/ว 191", letter().canonical().orElseThrow());
  }

  @Test
  void aCitationLinksByItsConfirmedNumber() throws IOException {
    take("m.txt", LETTER.replace("ตก ๐๐๒๓.๓/ว ๑๙๗", "มท ๐๘๑๐.๔/ว ๙๘๒").replace("๒ กุม", "๑ กุม"));
    say("citations.canonical", "มท 0810.4/ว 555", "มท ๐๘๑๐.๔/ว ๙๘๒");
    say("citations.date", "มท 0810.4/ว 982", "1 กุมภาพันธ์ 2669");
    assertTrue(
        wian.circulars().chain("ตก 0023.3/ว 197", Viewer.local()).links().stream()
            .anyMatch(link -> link.from().file().equals("a.txt") && link.to() != null));
  }

  @Test
  void aMarkThatItIsDoneFollowsItsDeadlineToTheRightDayAndBack() {
    DueDay read = days("ว 197").getFirst();
    wian.done(new DoneDay(sha256, 0, read.deadline(), null, null, "สมศรี", false));
    say("deadlines.due", "6 มีนาคม 2669", "16/3/2669");
    DueDay now = days("ว 197").getFirst();
    assertEquals("2126-03-16", now.deadline().due().toString());
    assertEquals(DueDay.State.DONE, now.state());
    say("deadlines.due", "6/3/2669", null, true);
    assertEquals(read.deadline(), days("ว 197").getFirst().deadline());
    assertEquals(DueDay.State.DONE, days("ว 197").getFirst().state());
  }

  @Test
  void whatIsNoDeadlineIsGoneAndComesBackWhenTakenBack() {
    say("deadlines", "6/3/2669", null);
    assertEquals(List.of(), days("ว 197"));
    say("deadlines", "6/3/2669", null, true);
    assertEquals(1, days("ว 197").size());
  }

  @Test
  void aMissingDeadlineIsAdded() {
    say("deadlines", null, "30/4/2669");
    assertEquals(
        List.of("2126-03-06", "2126-04-30"),
        days("ว 197").stream().map(day -> day.deadline().due().toString()).toList());
  }

  @Test
  void whatIsNoLetterIsNotFoundUntilThatIsTakenBack() {
    Letter read = letter();
    say("letter", null, null);
    assertEquals(0, called("ว 197").size());
    say("letter", null, null, true);
    assertEquals(read, letter());
  }

  @Test
  void aNewReadingKeepsWhatWasSaid() {
    Letter read = letter();
    say("subject", null, "การรายงานผลประจำปี");
    say("deadlines.due", "6/3/2669", "16/3/2669");
    Letter said = letter();
    // As if other rules had read it: the subject is another, the deadline is not seen.
    Reading kept = entry().reading().orElseThrow();
    entry().keep(new Reading("reader 0", new LetterRecord(kept.letters().file(), List.of())));
    assertEquals(new Reread(1, 1, 0), wian.reread((file, done) -> {}));
    assertEquals(said, letter());
    assertEquals(new Reread(1, 0, 0), wian.reread((file, done) -> {}));
    say("subject", null, null, true);
    say("deadlines.due", "16/3/2669", null, true);
    assertEquals(read, letter());
  }

  @Test
  void rereadingGoesOnWhereItWasEnded() throws IOException {
    take("b.txt", LETTER.replace("๑๙๗", "๒๐๐"));
    take("c.txt", LETTER.replace("๑๙๗", "๓๐๐"));
    extractor.improve();
    int before = extractor.calls();
    assertThrows(
        IllegalStateException.class,
        () ->
            wian.reread((file, done) -> {
              if (done == 2) {
                throw new IllegalStateException("ended");
              }
            }));
    assertEquals(3, wian.reread((file, done) -> {}).files());
    assertEquals(3, extractor.calls() - before);
    assertTrue(Files.notExists(new Home(dir).rereading()));
  }

  @Test
  void theLogOfChangesTellsThatALetterWasCorrected() {
    say("subject", null, "การรายงานผลประจำปี");
    Await.until("it is told", () -> corrections() == 1);
    say("deadlines.due", "6/3/2669", "16/3/2669");
    Await.until("it is told too", () -> corrections() == 2);
    say("subject", null, null, true);
    say("deadlines.due", "6/3/2669", null, true);
    Await.until("that it was taken back", () -> corrections() == 4);
  }

  private long corrections() {
    try (var all = wian.changes().all()) {
      return all.filter(change -> change.what() == Change.What.LETTER_CORRECTED).count();
    }
  }

  @Test
  void theLastWordCountsThoughTheClockWasSetBack() {
    say("date", null, "3/2/2669");
    wian.close();
    wian =
        WritingWian.open(
            new Home(dir), extractor, InstantSource.fixed(Instant.parse("2020-01-01T00:00:00Z")));
    say("date", null, "4/2/2669");
    assertEquals("2126-02-04", letter().issued().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "reference,, ว ที่อ่านไม่ออก",
    "reference,, ว 197",
    "date,, 31/2/2569",
    "urgency,, มาก",
    "urgency,,",
    "colour,, red",
    "deadlines.due, 7/3/2669, 8/3/2669",
    "deadlines.due,, 8/3/2669",
    "deadlines,,",
    "deadlines,, พรุ่งนี้",
    "deadlines.standing, 6/3/2669, open",
    "citations.canonical, มท 0810.4/ว 555, มท",
    "letter,, yes"
  })
  void whatCannotBeFollowedIsRefusedInTwoLanguages(String field, String of, String value) {
    Letter before = letter();
    BadQuestion refused = assertThrows(BadQuestion.class, () -> say(field, of, value));
    assertTrue(refused.told().thai().matches("(?s).*[ก-๙].*"), refused.told()::line);
    assertTrue(refused.told().english().matches("(?s).*[a-z].*"), refused.told()::line);
    assertEquals(before, letter());
    assertEquals(List.of(), entry().corrections());
  }

  @Test
  void aLetterThatIsNotThereAndAWordOfNobodyAreRefused() {
    assertThrows(
        BadQuestion.class,
        () ->
            wian.correct(
                sha256, new GivenCorrection("no-1", "subject", null, text("x"), false, "สมศรี")));
    assertThrows(
        BadQuestion.class,
        () ->
            wian.correct(
                sha256, new GivenCorrection(null, "subject", null, text("x"), false, " ")));
    assertThrows(BadQuestion.class, () -> say("subject", null, null, true));
  }
}
