package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How the pages of a PDF or of an image file look. Not thread-safe. */
sealed interface PageLooks extends AutoCloseable {
  /**
   * A page.
   *
   * @param number from 1
   * @throws CannotRead where it cannot be shown
   */
  PageLook page(int number) throws CannotRead, IOException;

  @Override
  void close() throws IOException;

  /**
   * Opens a file.
   *
   * @throws CannotRead {@link Extraction.Why#UNKNOWN_FORMAT} where it is neither PDF nor image:
   *     there is nothing to be seen
   */
  static PageLooks of(Path file) throws CannotRead, IOException {
    MagicBytes magic = MagicBytes.of(file);
    return switch (magic) {
      case PDF -> new OfPdf(PdfPages.open(file));
      case PNG, JPEG, TIFF, BMP, GIF ->
          new OfImage(
              Frames.of(file),
              magic == MagicBytes.JPEG
                  ? Optional.of(new ScanSamples.Jpeg(Files.readAllBytes(file)))
                  : Optional.empty());
      case ZIP, OLE2, OTHER ->
          throw new CannotRead(Extraction.Why.UNKNOWN_FORMAT, "no pages to look at");
    };
  }

  /** Pages of a PDF. */
  record OfPdf(PDDocument document) implements PageLooks {
    @Override
    public PageLook page(int number) throws CannotRead, IOException {
      return new PageRaster(document).look(number);
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  /**
   * Pictures, one a page.
   *
   * @param jpeg the whole file where it is one
   */
  record OfImage(Frames frames, Optional<ScanSamples.Jpeg> jpeg) implements PageLooks {
    @Override
    public PageLook page(int number) throws IOException {
      BufferedImage picture = frames.read(number - 1);
      double inch = 72.0 / Frames.dpi(picture);
      double width = picture.getWidth() * inch;
      double height = picture.getHeight() * inch;
      return jpeg.isPresent()
          ? new PageLook.Jpeg(jpeg.get(), 0, width, height)
          : new PageLook.Drawn(picture, width, height);
    }

    @Override
    public void close() throws IOException {
      frames.close();
    }
  }
}
