package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Box;

class PdfPagesTest {
  private static final Tesseract NOT_INSTALLED = new Tesseract("no-such-program", Path.of("."));

  @TempDir private Path folder;

  @Test
  void aLayerIsReadAsPrinted() throws IOException {
    List<Page> pages = read(LetterPdf.in(folder)).pages();
    assertEquals(
        List.of(
            "ที่ นว ๙๙๙๐๑/ว ๑๔๗\tที่ทำการเทศบาลตำบลต้นน้ำ",
            "๔ กันยายน ๒๕๖๘",
            "เรื่อง การจัดทำแผนป้องกันน้ำป่าและดูแลปู่ย่าผู้สูงอายุ",
            "เรียน กำนันและผู้ใหญ่บ้านทุกหมู่บ้าน",
            "ด้วยเทศบาลตำบลต้นน้ำได้กำหนดให้ทุกหมู่บ้านจัดทำแผน",
            "ป้องกันน้ำป่าไหลหลาก ที่ปีนี้มีฝนตกหนักกว่าทุกปี จึงขอให้ท่านส่งแผน",
            "ดังกล่าวภายในวันที่ ๓๐ กันยายน ๒๕๖๘ เวลา ๑๖.๓๐ น.",
            "จึงเรียนมาเพื่อโปรดทราบและดำเนินการต่อไป",
            "ขอแสดงความนับถือ"),
        texts(pages.getFirst()));
    assertEquals(
        List.of(
            "ลำดับที่\tหมู่บ้าน\tกำหนดส่ง",
            "๑\tบ้านป่าปู้\t๑๕ กันยายน ๒๕๖๘",
            "๒\tบ้านฝั่งฟ้า\t๓๐ กันยายน ๒๕๖๘"),
        texts(pages.get(1)));
    assertEquals(Page.Source.LAYER, pages.getFirst().source());
    assertTrue(pages.getFirst().engine().matches("pdfbox 3\\.\\d+\\.\\d+"));
  }

  @Test
  void boxesAreWhereAPersonSeesTheLine() throws IOException {
    Line date = read(LetterPdf.in(folder)).pages().getFirst().lines().get(1);
    assertBox(0.42, 0.123, 0.20, 0.019, date.box());
  }

  @Test
  void aTurnedPageIsReadAsItIsTurned() throws IOException {
    Path turned = folder.resolve("turned.pdf");
    try (PDDocument document = PdfPages.open(LetterPdf.in(folder))) {
      document.getPage(0).setRotation(90);
      document.save(turned.toFile());
    }
    List<Line> lines = read(turned).pages().getFirst().lines();
    assertEquals("๔ กันยายน ๒๕๖๘", lines.get(1).text());
    // The line of the test above, turned clockwise: what was left is on top.
    assertBox(1 - 0.123 - 0.019, 0.42, 0.019, 0.20, lines.get(1).box());
  }

  @Test
  void aPasswordIsSaid() throws IOException {
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument document = PdfPages.open(LetterPdf.in(folder))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked.toFile());
    }
    assertEquals(Extraction.Why.PASSWORD, refused(locked));
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(locked));
  }

  @Test
  void aPdfWithoutPagesIsDamaged() throws IOException {
    Path none = folder.resolve("none.pdf");
    try (PDDocument document = new PDDocument()) {
      document.save(none.toFile());
    }
    assertEquals(Extraction.Why.DAMAGED, refused(none));
  }

  @Test
  void aTornPdfIsDamagedWhereverItIsTorn() throws IOException {
    byte[] whole = Files.readAllBytes(LetterPdf.in(folder));
    Path torn = folder.resolve("torn.pdf");
    for (int tenths = 1; tenths < 10; tenths++) {
      Files.write(torn, Arrays.copyOf(whole, whole.length * tenths / 10));
      assertEquals(Extraction.Why.DAMAGED, refused(torn), tenths + " tenths");
      assertEquals(WholeFile.State.NOT_YET, WholeFile.look(torn), tenths + " tenths");
    }
  }

  @Test
  void aPdfWithBytesBeforeItsHeaderIsRead() throws IOException {
    byte[] letter = Files.readAllBytes(LetterPdf.in(folder));
    Path file = folder.resolve("before.pdf");
    Files.write(file, "\r\n".getBytes(StandardCharsets.US_ASCII));
    Files.write(file, letter, java.nio.file.StandardOpenOption.APPEND);
    assertEquals(2, read(file).pages().size());
  }

  @Test
  void junkNamedPdfIsDamaged() throws IOException {
    Path file = folder.resolve("junk.pdf");
    Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3});
    assertEquals(Extraction.Why.DAMAGED, refused(file));
  }

  @Test
  void scannedPagesNeedARecogniser() throws IOException {
    assertEquals(Extraction.Why.NO_RECOGNISER, refused(LetterPdf.scan(folder, false)));
  }

  @Test
  void withoutARecogniserAScannedPageAmongOthersIsNamedUnread() throws IOException {
    List<Page> pages = read(LetterPdf.scan(folder, true)).pages();
    assertEquals(Page.Source.LAYER, pages.get(0).source());
    assertEquals(new Page(2, Page.Source.OCR, "none", List.of()), pages.get(1));
  }

  private Extraction.Extracted read(Path file) {
    Extraction extraction = new FileExtractor(NOT_INSTALLED).extract(file, name(file));
    return assertInstanceOf(Extraction.Extracted.class, extraction);
  }

  private static Extraction.Why refused(Path file) {
    Extraction extraction = new FileExtractor(NOT_INSTALLED).extract(file, name(file));
    return assertInstanceOf(Extraction.Unreadable.class, extraction).why();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<String> texts(Page page) {
    return page.lines().stream().map(Line::text).toList();
  }

  private static void assertBox(double x, double y, double w, double h, Box box) {
    assertEquals(x, box.x(), 0.005);
    assertEquals(y, box.y(), 0.005);
    assertEquals(w, box.w(), 0.01);
    assertEquals(h, box.h(), 0.005);
  }
}
