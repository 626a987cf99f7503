package wian.pipeline.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a file in a watched folder is all there, or may still be growing. */
public final class WholeFile {
  private WholeFile() {}

  /** What a look at a file tells. */
  public enum State {
    /**
     * All there, or of a kind that never will be more: unknown formats and locked files are whole,
     * so that they are refused with their reason rather than waited for.
     */
    WHOLE,
    /** Cut off where it stands: still being written, or damaged for good. */
    NOT_YET
  }

  /**
   * Looks at a file: a PDF has its pages, a picture its end, a zip (DOCX) its directory, a DOC its
   * last sector; an empty file is not yet there, and a file that cannot be opened is still in other
   * hands. Cheap but for PDF and TIFF (some 10 ms); no thread-safety to think of.
   */
  public static State look(Path file) {
    try {
      if (Files.size(file) == 0) {
        return State.NOT_YET;
      }
      boolean whole =
          switch (MagicBytes.of(file)) {
            case PDF -> hasPages(file);
            case ZIP -> hasDirectory(file);
            case OLE2 -> OleEnd.reached(file);
            case PNG -> ImageEnd.png(file);
            case JPEG -> ImageEnd.jpeg(file);
            case GIF -> ImageEnd.gif(file);
            case BMP -> ImageEnd.bmp(file);
            case TIFF -> decodes(file);
            case OTHER -> true;
          };
      return whole ? State.WHOLE : State.NOT_YET;
    } catch (InvalidPasswordException e) {
      return State.WHOLE;
    } catch (IOException | RuntimeException e) {
      // The parsers throw what comes to hand at torn bytes.
      return State.NOT_YET;
    }
  }

  private static boolean hasPages(Path file) throws IOException {
    try (PDDocument document = PdfPages.open(file)) {
      return PdfWhole.hasItsPages(file, document);
    }
  }

  private static boolean hasDirectory(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() > 0;
    }
  }

  private static boolean decodes(Path file) throws IOException {
    try (Frames frames = Frames.of(file)) {
      return frames.allDecode();
    } catch (CannotRead e) {
      return true;
    }
  }
}
