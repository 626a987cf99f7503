package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recogniser as other programs use it: through Tika, which finds it by its service file. */
class ThaiScanParserTest {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");

  @TempDir private Path folder;

  private static String text(AutoDetectParser parser, Path file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, text, new Metadata(), new ParseContext());
    }
    return text.toString();
  }

  @Test
  void tikaFindsItByItself() throws Exception {
    String text = text(new AutoDetectParser(), CIRCULARS.resolve("road-1-centre.png"));
    assertTrue(text.contains("เรื่อง"), text);
    assertTrue(text.matches("(?s).*[๔๖๗๘๙].*"), text);
  }

  @Test
  void tikasPdfParserGivesItTheScannedPages() throws Exception {
    Path scan = CIRCULARS.resolve("flood-4-extension.pdf");
    String text = text(new AutoDetectParser(), scan);
    Extraction ours = new FileExtractor().extract(scan, "flood-4-extension.pdf");
    String line =
        assertInstanceOf(Extraction.Extracted.class, ours).pages().getFirst().lines().stream()
            .map(Line::text)
            .filter(read -> read.startsWith("เรื่อง"))
            .findFirst()
            .orElseThrow();
    assertTrue(text.contains(line.split("[ \t]+", 3)[1]), text);
  }

  @Test
  void itCanBeChosenInAConfiguration() throws Exception {
    String config =
        "<properties><parsers><parser class='wian.pipeline.extract.ThaiScanParser'/></parsers></properties>";
    try (InputStream in = new ByteArrayInputStream(config.getBytes(StandardCharsets.UTF_8))) {
      AutoDetectParser parser = new AutoDetectParser(new TikaConfig(in));
      assertTrue(text(parser, LetterPdf.tiff(folder, 200)).contains("ผู้ใหญ่บ้าน"));
    }
  }

  @Test
  void everyLineHasItsPlace() throws Exception {
    ToXMLContentHandler xml = new ToXMLContentHandler();
    try (InputStream in = Files.newInputStream(LetterPdf.tiff(folder, 200))) {
      new AutoDetectParser().parse(in, xml, new Metadata(), new ParseContext());
    }
    assertTrue(xml.toString().contains("class=\"ocr_page\""), xml.toString());
    assertTrue(
        xml.toString()
            .matches("(?s).*class=\"ocr_line\" title=\"bbox \\d+ \\d+ \\d+ \\d+; x_wconf \\d+\".*"),
        xml.toString());
  }

  @Test
  void aPictureThatIsTornIsNotReadInPart() throws Exception {
    byte[] whole = Files.readAllBytes(CIRCULARS.resolve("road-1-centre.png"));
    Path torn = Files.write(folder.resolve("torn.png"), Arrays.copyOf(whole, whole.length / 2));
    assertThrows(TikaException.class, () -> text(new AutoDetectParser(), torn));
  }

  private static PageRecogniser noRecogniser() {
    return new WianRecogniser(() ->
        new WianRecogniser.Opening.Fails(
            Extraction.Why.NO_RECOGNISER, new UnsatisfiedLinkError("none")));
  }

  @Test
  void wianItselfDoesNotAskTikaForPictures() {
    Extraction read =
        new FileExtractor(noRecogniser())
            .extract(CIRCULARS.resolve("road-1-centre.png"), "road-1-centre.png");
    assertEquals(
        Extraction.Why.NO_RECOGNISER, assertInstanceOf(Extraction.Unreadable.class, read).why());
  }
}
