package wian.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCommandTest {
  private static final Path FIXTURES = Path.of("..", "fixtures");

  @TempDir Path dir;

  @Test
  void aScanIsMadeSearchableAndATextIsToldToBeNone() throws IOException {
    Path scan = FIXTURES.resolve("scans/easy/dengue-1-department.pdf");
    Path text = FIXTURES.resolve("circulars/flood-2-province.txt");
    Screen screen = Screen.pipe();
    assertEquals(
        ExitCode.SOME_FAILED,
        screen.run("pdf", "--out", dir.toString(), scan.toString(), text.toString()));
    Path pdf = dir.resolve("dengue-1-department.searchable.pdf");
    assertEquals(pdf.toString(), screen.out().strip());
    assertTrue(screen.err().contains("flood-2-province.txt"), screen.err());
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        Stream<Path> made = Files.list(dir)) {
      assertTrue(new PDFTextStripper().getText(document).contains("กรมควบคุมโรค"));
      assertEquals(List.of(pdf), made.toList());
    }
  }
}
