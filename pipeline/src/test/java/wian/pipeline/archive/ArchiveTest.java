package wian.pipeline.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Box;
import wian.index.circular.Correction;
import wian.index.circular.LetterJson;
import wian.index.circular.LetterRecord;
import wian.index.circular.SourceFile;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.Line;
import wian.pipeline.extract.Page;

class ArchiveTest {
  private static final Instant NOW = Instant.parse("2026-11-21T03:04:05Z");

  /** SHA-256 of "ที่ มท ๐๘๑๒/ว ๑๙๖๐" in UTF-8, by sha256sum. */
  private static final String SHA256 =
      "fef636eb35b7d9fee486c9db637fa9620be7d577776de49eecd6740b55b7aa99";

  @TempDir Path dir;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(dir.resolve("archive"), InstantSource.fixed(NOW));
  }

  @Test
  void keepsAFilesBytesUnderTheirHash() throws IOException {
    Path file = Files.writeString(dir.resolve("เวียน.txt"), "ที่ มท ๐๘๑๒/ว ๑๙๖๐");
    ArchiveEntry entry = kept(file).entry();
    assertEquals(SHA256, entry.sha256());
    assertEquals(
        dir.resolve("archive").resolve(SHA256.substring(0, 2)).resolve(SHA256), entry.dir());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(entry.original()));
    assertEquals(Optional.of(entry), archive.find(SHA256));
    assertEquals(List.of(entry), archive.entries().toList());
  }

  @Test
  void keepsTheSameBytesOnce() throws IOException {
    ArchiveEntry first = kept(Files.writeString(dir.resolve("a.txt"), "x")).entry();
    ArchiveEntry second = kept(Files.writeString(dir.resolve("b.txt"), "x")).entry();
    assertEquals(first, second);

    assertEquals(1, count(dir.resolve("archive")), "no copy is left over");
  }

  @Test
  void asksNothingOfTheFileSystemForWhatIsNoHash() {
    assertEquals(Optional.empty(), archive.find("../../../../etc"));
    assertEquals(Optional.empty(), archive.find("00".repeat(32)));
  }

  @Test
  void sweepsAwayWhatAKillLeftHalfCopied() throws IOException {
    Files.writeString(dir.resolve("archive").resolve(".arriving-1.tmp"), "hal");
    open();
    assertEquals(0, count(dir.resolve("archive")));
  }

  @Test
  void keepsNothingOfAFileThatIsGone() throws IOException {
    assertInstanceOf(Keeping.NotNow.class, archive.keep(dir.resolve("gone.txt"), "inbox"));
    assertEquals(0, count(dir.resolve("archive")));
  }

  @Test
  void keepsNothingOfAFileThatGrowsMeanwhile() throws Exception {
    Path file = Files.write(dir.resolve("scan.pdf"), new byte[1 << 24]);
    CountDownLatch growing = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    Thread scanner =
        Thread.ofPlatform()
            .start(() -> {
              while (enough.getCount() > 0) {
                grow(file);
                growing.countDown();
              }
            });
    growing.await();
    Keeping keeping = archive.keep(file, "inbox");
    enough.countDown();
    scanner.join();
    assertInstanceOf(Keeping.NotNow.class, keeping);
    assertEquals(0, count(dir.resolve("archive")));
  }

  @Test
  void countsAFileSeenTwiceAsOneArrivalAndAnotherCopyOfItAsTwo() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "x");
    Keeping.Kept kept = kept(file);
    assertTrue(kept.entry().add(kept.arrival()));
    assertFalse(kept.entry().add(kept(file).arrival()));
    Path again = Files.writeString(dir.resolve("b.txt"), "x");
    assertTrue(kept.entry().add(kept(again).arrival()));
    assertEquals(
        List.of("a.txt", "b.txt"), kept.entry().arrivals().stream().map(Arrival::name).toList());
    assertEquals(Set.of("inbox"), kept.entry().folders());
  }

  @Test
  void givesBackPagesAndLettersWithWhatMadeThem() throws IOException {
    ArchiveEntry entry = kept(Files.writeString(dir.resolve("a.txt"), "x")).entry();
    Line line = new Line("ที่ ศธ ๐๔๐๐๑/ว ๑๒๓", new Box(0.1, 0.2, 0.3, 0.4), 0.75);
    Pages pages =
        new Pages(
            "extractor 1",
            "application/pdf",
            List.of(new Page(1, Page.Source.OCR, "tesseract 5", List.of(line))));
    entry.keep(pages);
    assertEquals(Optional.of(pages), entry.pages());
    assertEquals(2, Files.readAllLines(entry.dir().resolve("pages.jsonl")).size());

    SourceFile file = new SourceFile("a.txt", entry.sha256(), "application/pdf", 1, List.of());
    Reading reading = new Reading("reader 1", new LetterRecord(file, List.of()));
    entry.keep(reading);
    assertEquals(Optional.of(reading), entry.reading());
  }

  @Test
  void isNoLongerRefusedWhenItIsRead() throws IOException {
    ArchiveEntry entry = kept(Files.writeString(dir.resolve("a.txt"), "x")).entry();
    Refusal refusal = new Refusal(Extraction.Why.NO_RECOGNISER, "no tha", "extractor 1", NOW);
    entry.keep(refusal);
    assertEquals(Optional.of(refusal), entry.refusal());
    SourceFile file = new SourceFile("a.txt", entry.sha256(), "image/png", 1, List.of());
    entry.keep(new Reading("reader 1", new LetterRecord(file, List.of())));
    assertEquals(Optional.empty(), entry.refusal());
  }

  @Test
  void keepsEveryCorrection() throws IOException {
    ArchiveEntry entry = kept(Files.writeString(dir.resolve("a.txt"), "x")).entry();
    Correction first =
        new Correction(
            "a-1",
            null,
            "reference",
            null,
            TextNode.valueOf("มท 0812/ว 45789"),
            false,
            "สมหญิง",
            NOW);
    ObjectNode day = LetterJson.MAPPER.createObjectNode().put("due", "2026-03-06");
    Correction second =
        new Correction("a-1", "มท 0812/ว 45789", "deadlines", day, null, false, "สมชาย", NOW);
    entry.add(first);
    entry.add(second);
    assertEquals(List.of(first, second), entry.corrections());
  }

  @Test
  void countsTriesThatDidNotEnd() throws IOException {
    ArchiveEntry entry = kept(Files.writeString(dir.resolve("a.txt"), "x")).entry();
    assertEquals(1, entry.beginTry());
    assertEquals(2, entry.beginTry());
    entry.endTry();
    assertEquals(1, entry.beginTry());
  }

  private Keeping.Kept kept(Path file) {
    return assertInstanceOf(Keeping.Kept.class, archive.keep(file, "inbox"));
  }

  private static void grow(Path file) {
    try {
      Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long count(Path dir) throws IOException {
    try (Stream<Path> inside = Files.list(dir)) {
      return inside.count();
    }
  }
}
