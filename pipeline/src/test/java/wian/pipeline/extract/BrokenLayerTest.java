package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.recogniser.Recogniser;

/** Text layers that say something else than the page shows. */
class BrokenLayerTest {
  private static final FileExtractor WITHOUT_RECOGNISER =
      new FileExtractor(new Tesseract("no-such-program", Path.of(".")));

  @TempDir private Path folder;

  @Test
  void lettersNamedAsTheNextOfTheAlphabetAreReadAsAPicture() throws IOException {
    assertReadAsAPicture(BrokenPdf.named(folder, c -> isThai(c) ? c + 1 : c));
  }

  @Test
  void lettersNamedAsLatinOnesAreReadAsAPicture() throws IOException {
    assertReadAsAPicture(BrokenPdf.named(folder, c -> isThai(c) ? c - 0x0E00 + 0x20 : c));
  }

  @Test
  void digitsWithoutANameAreReadAsAPicture() throws IOException {
    assertReadAsAPicture(BrokenPdf.named(folder, c -> c >= '๐' && c <= '๙' ? 0xFFFD : c));
  }

  @Test
  void lettersNamedByTheWesternCodePageAreNamedAgain() throws IOException {
    Path file = BrokenPdf.named(folder, c -> isThai(c) ? c - 0x0E00 + 0xA0 : c);
    Page page = pages(new FileExtractor(), file).getFirst();
    assertEquals(Page.Source.LAYER, page.source());
    assertTrue(text(page).startsWith("ที่ นว ๙๙๙๐๑/ว ๑๔๗"), text(page));
  }

  @Test
  void aHiddenLayerGivesWayToWhatIsSeen() throws IOException {
    // As a model without ๔ ๖ ๗ ๘ ๙ reads them.
    String read = "๐๑๒๓๕๕๒๓๕๕";
    Path layer = BrokenPdf.named(folder, c -> c >= '๐' && c <= '๙' ? read.charAt(c - '๐') : c);
    assertReadAsAPicture(BrokenPdf.hidden(folder, layer));
  }

  @Test
  void aHiddenLayerThatNothingConfirmsIsInDoubt() throws IOException {
    Path file = BrokenPdf.hidden(folder, BrokenPdf.named(folder, c -> c));
    Page page = pages(WITHOUT_RECOGNISER, file).getFirst();
    assertEquals(Page.Source.LAYER, page.source());
    assertTrue(page.lines().stream().allMatch(line -> line.confidence() < 0.6));
  }

  @Test
  void aCipherThatNothingReadsIsNotTaken() throws IOException {
    Path file = BrokenPdf.named(folder, c -> isThai(c) ? c + 1 : c);
    Extraction.Unreadable refused =
        assertInstanceOf(
            Extraction.Unreadable.class, WITHOUT_RECOGNISER.extract(file, "cipher.pdf"));
    assertEquals(Extraction.Why.NO_RECOGNISER, refused.why());
  }

  @Test
  void aLineOverAScanIsTakenAsItIsAndTheScanIsReadToo() throws IOException {
    String stamp = "Registered electronically, No. 14350, 14 January 2569";
    Page page = pages(new FileExtractor(), BrokenPdf.stamped(folder, stamp)).getFirst();
    assertEquals(Page.Source.OCR, page.source());
    assertEquals(Recogniser.version() + ", " + Engines.pdfBox(), page.engine());
    assertEquals(stamp, page.lines().getLast().text());
    assertTrue(text(page).contains("๔ กันยายน ๒๕๖๘"), text(page));
  }

  @Test
  void eachPageOfAFileIsJudgedAlone() throws IOException {
    List<Page> pages = pages(new FileExtractor(), LetterPdf.scan(folder, true));
    assertEquals(
        List.of(Page.Source.LAYER, Page.Source.OCR), pages.stream().map(Page::source).toList());
  }

  private static boolean isThai(int c) {
    return c >= 'ก' && c <= '๛';
  }

  private static void assertReadAsAPicture(Path file) {
    Page page = pages(new FileExtractor(), file).getFirst();
    assertEquals(Page.Source.OCR, page.source());
    assertTrue(text(page).contains("ว ๑๔๗"), text(page));
    assertTrue(text(page).contains("๔ กันยายน ๒๕๖๘"), text(page));
  }

  private static String text(Page page) {
    return page.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static List<Page> pages(FileExtractor extractor, Path file) {
    Extraction extraction = extractor.extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Extracted.class, extraction).pages();
  }
}
