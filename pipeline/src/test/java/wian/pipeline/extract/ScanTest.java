package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.recogniser.Recogniser;

/** Scans through Wian's own recogniser. */
class ScanTest {
  @TempDir private Path folder;

  @Test
  void aScannedPdfIsRecognisedPageByPage() throws IOException {
    List<Page> pages = read(LetterPdf.scan(folder, true));
    assertEquals(Page.Source.LAYER, pages.get(0).source());
    assertEquals(Page.Source.OCR, pages.get(1).source());
    assertEquals(Recogniser.version(), pages.get(1).engine());
    Line header = pages.get(1).lines().getFirst();
    assertTrue(header.text().contains("หมู่บ้าน"), header.text());
    assertEquals(0.10, header.box().y(), 0.02);
    Line last = pages.get(1).lines().getLast();
    assertTrue(last.text().contains("กันยายน"), last.text());
    assertEquals(last.text().length(), last.ends().size());
    assertTrue(last.confidence() > 0.9, last.toString());
  }

  @Test
  void aTiffIsAPageAFrame() throws IOException {
    List<Page> pages = read(LetterPdf.tiff(folder, 200));
    assertEquals(List.of(1, 2), pages.stream().map(Page::number).toList());
    assertTrue(
        pages.getFirst().lines().stream().anyMatch(line -> line.text().contains("ผู้ใหญ่บ้าน")));
  }

  @Test
  void aPageWithoutWritingHasNoLines() throws CannotRead {
    BufferedImage white = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 800, 1000);
    assertEquals(List.of(), new WianRecogniser().read(white, 100).lines());
  }

  private static List<Page> read(Path file) {
    Extraction extraction = new FileExtractor().extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Extracted.class, extraction).pages();
  }
}
