package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans through the Tesseract that is installed. */
class TesseractScanTest {
  @TempDir private Path folder;

  @Test
  void aScannedPdfIsRecognisedPageByPage() throws IOException {
    Tesseract tesseract = installed();
    List<Page> pages = read(LetterPdf.scan(folder, true), tesseract);
    assertEquals(Page.Source.LAYER, pages.get(0).source());
    assertEquals(Page.Source.OCR, pages.get(1).source());
    assertEquals(tesseract.engine(), Optional.of(pages.get(1).engine()));
    Line header = pages.get(1).lines().getFirst();
    assertTrue(header.text().contains("หมู่บ้าน"), header.text());
    assertEquals(0.10, header.box().y(), 0.02);
    assertTrue(header.confidence() > 0.5, header.toString());
    Line last = pages.get(1).lines().getLast();
    assertTrue(last.text().contains("กันยายน"), last.text());
    assertEquals(TesseractOutput.MOST_FOR_DIGITS, last.confidence(), last.toString());
  }

  @Test
  void aTiffIsAPageAFrame() throws IOException {
    Tesseract tesseract = installed();
    Path tiff = LetterPdf.tiff(folder, 200);
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(tiff));
    List<Page> pages = read(tiff, tesseract);
    assertEquals(List.of(1, 2), pages.stream().map(Page::number).toList());
    assertTrue(
        pages.getFirst().lines().stream().anyMatch(line -> line.text().contains("ผู้ใหญ่บ้าน")));
  }

  @Test
  void aPageWithoutWritingHasNoLines() throws CannotRead {
    Tesseract tesseract = installed();
    BufferedImage white = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 800, 1000);
    assertEquals(List.of(), tesseract.read(white, 100).lines());
  }

  @Test
  void nothingIsLeftInTheFolderForPages() throws IOException {
    installed();
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    read(LetterPdf.tiff(folder, 100), new Tesseract("tesseract", scratch));
    try (Stream<Path> left = Files.list(scratch)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void picturesNeedARecogniser() throws IOException {
    Path png = LetterPdf.picture(folder, "png");
    Extraction extraction =
        new FileExtractor(new Tesseract("no-such-program", Path.of("."))).extract(png, "scan.png");
    assertEquals(
        Extraction.Why.NO_RECOGNISER,
        assertInstanceOf(Extraction.Unreadable.class, extraction).why());
  }

  private static List<Page> read(Path file, Tesseract tesseract) {
    Extraction extraction =
        new FileExtractor(tesseract).extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Extracted.class, extraction).pages();
  }

  private static Tesseract installed() {
    Tesseract tesseract = new Tesseract();
    assumeTrue(tesseract.engine().isPresent(), "tesseract-ocr tesseract-ocr-tha not installed");
    return tesseract;
  }
}
