package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void aPictureIsWholeAtItsLastByte(String format) throws IOException {
    checkEveryTenth(LetterPdf.picture(folder, format));
  }

  @Test
  void aTiffIsWholeWhenEveryFrameIs() throws IOException {
    checkEveryTenth(LetterPdf.tiff(folder, 50));
  }

  @Test
  void anOldWordFileIsWholeAtItsLastSector() throws IOException {
    Path doc = folder.resolve("letter.doc");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(doc)) {
      byte[] text = new byte[200_000];
      Arrays.fill(text, (byte) 'a');
      container.createDocument(new ByteArrayInputStream(text), "WordDocument");
      container.writeFilesystem(out);
    }
    checkEveryTenth(doc);
  }

  @Test
  void aLetterIsWhole() throws IOException {
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(LetterPdf.in(folder)));
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(LetterDocx.in(folder)));
  }

  @Test
  void aPdfWithoutItsEndMarkButWithAllItsObjectsIsWhole() throws IOException {
    Path letter = LetterPdf.in(folder);
    byte[] bytes = Files.readAllBytes(letter);
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(letter, Arrays.copyOf(bytes, text.lastIndexOf("endobj") + "endobj\n".length()));
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(letter));
  }

  @Test
  void textAndUnknownFormatsAreAlwaysWhole() throws IOException {
    Path file = folder.resolve("any");
    Files.writeString(file, "ที่ นว");
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(file));
  }

  @Test
  void anEmptyFileAndOneThatIsGoneAreNotYetThere() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.pdf"));
    assertEquals(WholeFile.State.NOT_YET, WholeFile.look(file));
    assertEquals(WholeFile.State.NOT_YET, WholeFile.look(folder.resolve("gone.pdf")));
  }

  private void checkEveryTenth(Path whole) throws IOException {
    assertEquals(WholeFile.State.WHOLE, WholeFile.look(whole));
    byte[] bytes = Files.readAllBytes(whole);
    Path torn = folder.resolve("torn-" + whole.getFileName());
    for (int tenths = 1; tenths < 10; tenths++) {
      Files.write(torn, Arrays.copyOf(bytes, bytes.length * tenths / 10));
      assertEquals(WholeFile.State.NOT_YET, WholeFile.look(torn), tenths + " tenths");
      Extraction extraction =
          new FileExtractor(new Tesseract("no-such-program", Path.of("."))).extract(torn, "torn");
      assertEquals(
          Extraction.Why.DAMAGED,
          assertInstanceOf(Extraction.Unreadable.class, extraction).why(),
          tenths + " tenths");
    }
  }
}
