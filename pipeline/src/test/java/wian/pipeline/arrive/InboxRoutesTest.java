package wian.pipeline.arrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.search.HeldFile;
import wian.index.search.Viewer;
import wian.pipeline.Await;
import wian.pipeline.FileFlow;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.extract.Extraction;
import wian.pipeline.extract.ScanEngine;

class InboxRoutesTest {
  private static final Patience PATIENCE =
      new Patience(Duration.ofMillis(300), Duration.ofSeconds(2), 3, Duration.ofMillis(100));

  @TempDir Path dir;
  private final Map<String, Path> folders = new LinkedHashMap<>();
  private Wian wian;
  private DefaultCamelContext camel;

  @BeforeEach
  void open() {
    wian = Wian.toWrite(dir.resolve("home"));
  }

  @AfterEach
  void close() throws IOException {
    if (camel != null) {
      camel.close();
    }
    wian.close();
  }

  @Test
  void takesWhatIsDroppedFromFolderToAnswer() throws Exception {
    Path inbox = folder("สารบรรณ", "หนังสือเข้า 2569 #1");
    Files.writeString(inbox.resolve("ก่อนเริ่ม.txt"), "ก");
    watch(wian.flow());
    awaitHeld("ก่อนเริ่ม.txt");
    Files.writeString(inbox.resolve("ว ๑๙๖๐.txt"), "ข");
    Path sub = Files.createDirectories(inbox.resolve("กองคลัง/ด่วน"));
    Files.writeString(sub.resolve("คำสั่ง.txt"), "ค");
    awaitHeld("ก่อนเริ่ม.txt", "ว ๑๙๖๐.txt", "คำสั่ง.txt");
    Await.until("an empty inbox", () -> files(inbox).isEmpty() && files(sub).isEmpty());
  }

  @Test
  void waitsForAFileThatGrows() throws Exception {
    Path inbox = folder("inbox", "inbox");
    watch(wian.flow());
    Path scan = inbox.resolve("สแกน.txt");
    Path other = Files.writeString(inbox.resolve("b.txt"), "ข");
    StringBuilder text = new StringBuilder();
    Await.until(
        "the other file",
        () -> {
          text.append(grow(scan));
          return Files.notExists(other);
        });
    awaitGone(scan);
    assertEquals(
        List.of(text.toString()),
        done(inbox).filter(path -> path.endsWith("สแกน.txt")).map(InboxRoutesTest::text).toList());
  }

  @Test
  void failsAScanWhoseEndNeverComes() throws Exception {
    Path inbox = folder("inbox", "inbox");
    watch(wian.flow());
    byte[] whole = pdf();
    Path scan = Files.write(inbox.resolve("สแกน.pdf"), Arrays.copyOf(whole, whole.length / 2));
    awaitGone(scan);
    String reason = Files.readString(inbox.resolve("failed/สแกน.pdf.reason.txt"));
    assertTrue(reason.contains(Extraction.Why.DAMAGED.thai()), reason);
    assertEquals(List.of(), names(Viewer.local()));
  }

  @Test
  void takesTwoHundredFilesInWellUnderAMinute() throws Exception {
    Path inbox = folder("inbox", "inbox");
    for (int i = 0; i < 200; i++) {
      Files.writeString(inbox.resolve(i + ".txt"), "หนังสือที่ " + i);
    }
    watch(wian.flow());
    Await.until("200 files", () -> names(Viewer.local()).size() == 200);
    Await.until("an empty inbox", () -> files(inbox).isEmpty());
  }

  @Test
  void takesASmallFileBeforeAHeapOfLargeOnes() throws Exception {
    Path inbox = folder("inbox", "inbox");
    for (int i = 0; i < 30; i++) {
      Files.writeString(inbox.resolve(i + ".txt"), "หนังสือ".repeat(100 + i));
    }
    Files.writeString(inbox.resolve("ด่วน.txt"), "ด่วน");
    Unlucky flow = new Unlucky(wian.flow());
    watch(flow);
    Await.until("an empty inbox", () -> files(inbox).isEmpty());
    // Two are taken at once: which of them is written down first is chance.
    assertTrue(flow.taken().indexOf("ด่วน.txt") < 2, flow.taken().toString());
  }

  @Test
  void leavesDebrisAndItsOwnFoldersAlone() throws Exception {
    Path inbox = folder("inbox", "inbox");
    List<String> debris =
        List.of("~$ว1960.docx", "Thumbs.db", "desktop.ini", "a.part", "a.tmp", "a.crdownload");
    for (String name : debris) {
      Files.writeString(inbox.resolve(name), "x");
    }
    Files.writeString(Files.createDirectories(inbox.resolve(".git")).resolve("HEAD"), "x");
    Files.writeString(Files.createDirectories(inbox.resolve("failed")).resolve("old.txt"), "x");
    Files.writeString(inbox.resolve("z.txt"), "ก");
    watch(wian.flow());
    awaitHeld("z.txt");
    Files.writeString(inbox.resolve("z2.txt"), "ข");
    awaitHeld("z.txt", "z2.txt");
    Await.until("debris only", () -> files(inbox).equals(Set.copyOf(debris)));
    assertTrue(Files.exists(inbox.resolve("failed/old.txt")));
  }

  @Test
  void goesOnWhereOneFolderIsAway() throws Exception {
    Path away = dir.resolve("share/กองช่าง");
    folders.put("กองช่าง", away);
    Path inbox = folder("inbox", "inbox");
    Files.writeString(inbox.resolve("a.txt"), "ก");
    watch(wian.flow());
    awaitHeld("a.txt");
    assertTrue(Files.notExists(away), "an empty folder would hide that the share is away");
    Files.createDirectories(away);
    Files.writeString(away.resolve("b.txt"), "ข");
    awaitHeld("a.txt", "b.txt");
    assertEquals(
        List.of("b.txt"), names(new Viewer("ช่าง", Set.of("กองช่าง"))), "only its own folder");
  }

  @Test
  void goesOnBesideAFileWhoseNameIsNotUtf8() throws Exception {
    Path inbox = folder("inbox", "inbox");
    // ว.txt in TIS-620, as a program on a Windows of long ago names it; Java can make no such file.
    new ProcessBuilder("sh", "-c", "echo x > \"$(printf '\\307').txt\"")
        .directory(inbox.toFile())
        .start()
        .waitFor();
    Files.writeString(inbox.resolve("b.txt"), "ข");
    watch(wian.flow());
    awaitHeld("b.txt");
    Await.until("it alone", () -> Files.notExists(inbox.resolve("b.txt")));
    assertEquals(Set.of("done", "\uFFFD.txt"), Set.of(inbox.toFile().list()));
  }

  @Test
  void isolatesAFileThatAlwaysFails() throws Exception {
    Path inbox = folder("inbox", "inbox");
    Files.writeString(inbox.resolve("a-poison.txt"), "พิษ");
    Files.writeString(inbox.resolve("b.txt"), "ข");
    watch(new Poisoned(wian.flow(), "a-poison.txt"));
    awaitHeld("b.txt");
    Await.until("its reason", () -> Files.exists(inbox.resolve("failed/a-poison.txt.reason.txt")));
    awaitGone(inbox.resolve("a-poison.txt"));
  }

  @Test
  void doublesNothingThatAKillLeftInTheInbox() throws Exception {
    Path inbox = folder("inbox", "inbox");
    Path file = Files.writeString(inbox.resolve("a.txt"), "ก");
    wian.flow().take(file, "inbox"); // and then the process ended before it was moved
    long journal = Files.size(wian.home().journal());
    watch(wian.flow());
    awaitGone(file);
    assertEquals(List.of("a.txt"), names(Viewer.local()));
    assertEquals(journal, Files.size(wian.home().journal()));
    assertEquals(1, done(inbox).count());
  }

  @Test
  void takesUpAgainAfterAStop() throws Exception {
    Path inbox = folder("inbox", "inbox");
    watch(wian.flow());
    camel.stop();
    Files.writeString(inbox.resolve("a.txt"), "ก");
    watch(wian.flow());
    awaitHeld("a.txt");
  }

  private void watch(FileFlow flow) throws Exception {
    Settings settings =
        new Settings(
            folders, "127.0.0.1", 0, Duration.ofMillis(100), PATIENCE.rest(), ScanEngine.WIAN);
    camel = new DefaultCamelContext();
    camel.addRoutes(
        new InboxRoutes(flow, settings, InboxRoutes::isWhole, PATIENCE, InstantSource.system()));
    camel.start();
  }

  private Path folder(String name, String path) throws IOException {
    Path folder = Files.createDirectories(dir.resolve(path));
    folders.put(name, folder);
    return folder;
  }

  private void awaitHeld(String... names) {
    Await.until(
        String.join(", ", names), () -> Set.copyOf(names(Viewer.local())).equals(Set.of(names)));
  }

  private static void awaitGone(Path file) {
    Await.until(file + " moved", () -> Files.notExists(file));
  }

  private List<String> names(Viewer viewer) {
    return wian.circulars().files(1000, viewer).stream()
        .map(HeldFile::letters)
        .map(letters -> letters.file().name())
        .toList();
  }

  private static Set<String> files(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return Set.copyOf(
          inside.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Path> done(Path inbox) throws IOException {
    try (Stream<Path> inside = Files.walk(inbox.resolve("done"))) {
      return inside.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 20; i++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static String grow(Path file) {
    try {
      Files.writeString(file, "บรรทัด\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return "บรรทัด\n";
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
}
