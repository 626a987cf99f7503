package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.circular.Box;
import wian.index.circular.LetterJson;

class FileExtractorTest {
  private final FileExtractor extractor =
      new FileExtractor(new Tesseract("no-such-program", Path.of(".")));
  @TempDir private Path folder;

  @Test
  void textUnderTheNameOfAPdfIsNoLetter() throws IOException {
    Path file = Files.writeString(folder.resolve("หนังสือ.pdf"), "ไม่พบหน้าที่ต้องการ");
    assertEquals(Extraction.Why.DAMAGED, refused(file));
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    assertEquals(Extraction.Why.EMPTY, refused(Files.createFile(folder.resolve("a.pdf"))));
  }

  @Test
  void formatsThatAreNoneOfOursAreUnknown() throws IOException {
    Path html = folder.resolve("page.html");
    Files.writeString(html, "<!doctype html><html><body><p>ที่ นว</p></body></html>");
    assertEquals(Extraction.Why.UNKNOWN_FORMAT, refused(html));
    Path program = folder.resolve("a.out");
    Files.write(program, "\u007FELF\2\1\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Extraction.Why.UNKNOWN_FORMAT, refused(program));
    Path zip = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write('a');
    }
    assertEquals(Extraction.Why.UNKNOWN_FORMAT, refused(zip));
  }

  @Test
  void theBytesDecideNotTheName() throws IOException {
    Path file = folder.resolve("letter.docx");
    Files.copy(LetterPdf.in(folder), file);
    Extraction extraction = extractor.extract(file, "letter.docx");
    assertEquals(
        "application/pdf", assertInstanceOf(Extraction.Extracted.class, extraction).mediaType());
  }

  @Test
  void aFileThatIsNotThereIsNotAbsentText() {
    assertThrows(
        UncheckedIOException.class, () -> extractor.extract(folder.resolve("gone"), "gone"));
  }

  @Test
  void theVersionNamesEveryEngine() {
    String version = extractor.version();
    assertTrue(
        version.matches("extract \\d+ \\(wian text 1, tika \\S+, pdfbox \\S+, no recogniser\\)"),
        version);
  }

  @Test
  void pagesComeBackFromTheirJson() throws JsonProcessingException {
    Page page =
        new Page(
            3,
            Page.Source.OCR,
            "tesseract 5.3.0",
            List.of(
                new Line("ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาล", new Box(0.125, 0.25, 0.5, 0.0195), 0.3),
                new Line(
                    "ว ๑๔๗", null, 0.99, List.of(1, 2, 3, 4, 1000), List.of(new Line.Weak(3, 0.7))),
                new Line("\f", null, 1)));
    String json = LetterJson.line(page);
    assertTrue(json.contains("{\"text\":\"\\f\",\"box\":null,\"confidence\":1.0}"), json);
    assertTrue(json.contains("\"source\":\"ocr\""), json);
    assertEquals(page, LetterJson.read(json, Page.class));
  }

  private Extraction.Why refused(Path file) {
    Extraction extraction = extractor.extract(file, file.getFileName().toString());
    return assertInstanceOf(Extraction.Unreadable.class, extraction).why();
  }
}
