package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Scans as PDF/A that can be searched. */
class SearchablePdfTest {
  private static final Path SCANS = Path.of("../fixtures/scans");

  @TempDir private Path folder;

  @Test
  void aJpegScanIsValidAndItsTextIsFound() throws Exception {
    Path pdf = searchable(SCANS.resolve("easy/dengue-1-department.pdf"));
    assertValid(pdf);
    String text = text(pdf);
    assertTrue(text.contains("กรมควบคุมโรค"), text);
    assertTrue(text.contains("22 พฤษภาคม 2569"), text);
  }

  @Test
  void aBlackAndWhiteScanIsValidAndItsTextIsFound() throws Exception {
    Path pdf = searchable(SCANS.resolve("easy/archives-1-department.pdf"));
    assertValid(pdf);
    assertTrue(text(pdf).contains("กรมศิลปากร"), text(pdf));
  }

  @Test
  void aTiffIsValidAndLooksAsItDid() throws Exception {
    Path scan = LetterPdf.tiff(folder, 200);
    Path pdf = searchable(scan);
    assertValid(pdf);
    assertTrue(text(pdf).contains("ผู้ใหญ่บ้าน"), text(pdf));
    try (PageLooks looks = PageLooks.of(scan);
        PDDocument document = Loader.loadPDF(pdf.toFile())) {
      double before = ink(looks.page(1).shown());
      assertEquals(before, ink(new PDFRenderer(document).renderImageWithDPI(0, 100)), before / 5);
    }
  }

  @Test
  void aPageThatLiesOnItsSideIsKnownAndSetUpright() throws Exception {
    Path lying = lying();
    Page page = read(lying).getFirst();
    assertEquals(270, page.turn());
    assertEquals(270, page.origin().turn());
    Path pdf = searchable(lying);
    assertValid(pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertTrue(document.getPage(0).getMediaBox().getHeight() > 800);
      BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, 200);
      Seen seen = new WianRecogniser().read(shown, 200);
      assertEquals(0, seen.turn());
      assertTrue(seen.lines().stream().anyMatch(l -> l.text().contains("กรมควบคุมโรค")));
    }
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    assertEquals("image/jpeg", PageImage.write(lying, page, 600, image));
    BufferedImage small = ImageIO.read(new ByteArrayInputStream(image.toByteArray()));
    assertEquals(600, small.getWidth());
    assertTrue(small.getHeight() > 800);
  }

  @Test
  void whatHasNoPagesToBeSeenIsNoScan() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.txt"), "ที่ มท ๐๘๐๘/ว ๑");
    CannotRead why =
        assertThrows(
            CannotRead.class,
            () -> SearchablePdf.write(text, List.of(), OutputStream.nullOutputStream()));
    assertEquals(Extraction.Why.UNKNOWN_FORMAT, why.why());
  }

  /** A page of the fixtures, laid on its right side. */
  private Path lying() throws Exception {
    try (PageLooks looks = PageLooks.of(SCANS.resolve("easy/dengue-1-department.pdf"))) {
      Path lying = folder.resolve("lying.png");
      ImageIO.write(ScanImage.upright(looks.page(1).shown(), 1), "png", lying.toFile());
      return lying;
    }
  }

  private Path searchable(Path scan) throws Exception {
    Path pdf = folder.resolve("searchable.pdf");
    try (OutputStream out = Files.newOutputStream(pdf)) {
      SearchablePdf.write(scan, read(scan), out);
    }
    return pdf;
  }

  private static List<Page> read(Path file) {
    Extraction extraction = new FileExtractor().extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Extracted.class, extraction).pages();
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void assertValid(Path pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
      assertEquals(flavour, parser.getFlavour());
    }
  }

  /** How dark a picture is on the mean, 0 to 1, at whatever resolution. */
  private static double ink(BufferedImage picture) {
    long dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        dark += 255 - picture.getRaster().getSample(x, y, 0);
      }
    }
    return dark / 255.0 / picture.getWidth() / picture.getHeight();
  }
}
