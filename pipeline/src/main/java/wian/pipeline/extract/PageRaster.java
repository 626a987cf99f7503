package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Pictures of PDF pages for the recogniser. A scan's own image is taken out of the PDF, any other
 * page is drawn. Not thread-safe; one a document.
 */
final class PageRaster extends PDFRenderer {
  /** Dots an inch; what Thai marks need to be told apart, and what offices scan at. */
  private static final int DPI = 300;

  /** Dots of a page; an A2 page at 300 dpi. Larger ones are drawn coarser. */
  private static final double MOST_DOTS = 36e6;

  private IOException failure;

  /**
   * A page as a picture.
   *
   * @param image upright, grey
   * @param dpi dots an inch
   */
  record Raster(BufferedImage image, int dpi) {}

  PageRaster(PDDocument document) {
    super(document);
  }

  /**
   * Draws a page.
   *
   * @param number from 1
   * @throws CannotRead where a picture on it cannot be decoded: PDFBox would leave it out, and the
   *     page would pass for a blank one
   */
  Raster draw(int number) throws CannotRead, IOException {
    Optional<BufferedImage> scan = scanned(number);
    if (scan.isPresent()) {
      double wide = PageFrame.of(document.getPage(number - 1)).width() / 72;
      return new Raster(scan.get(), (int) Math.clamp(scan.get().getWidth() / wide, 36, 1200));
    }
    PageFrame frame = PageFrame.of(document.getPage(number - 1));
    double inches = frame.width() * frame.height() / (72 * 72);
    int dpi = (int) Math.clamp(Math.sqrt(MOST_DOTS / inches), 36, DPI);
    failure = null;
    // Of a picture with far more dots than the page will have, only every second or third is read:
    // coarser, but it fits into memory.
    setSubsamplingAllowed(PagePictures.of(document.getPage(number - 1)).largest() > 2 * MOST_DOTS);
    BufferedImage image = renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
    if (failure instanceof MissingImageReaderException) {
      throw new CannotRead(
          Extraction.Why.UNKNOWN_FORMAT, "page " + number + ": " + failure.getMessage(), failure);
    }
    if (failure != null) {
      throw new CannotRead(
          Extraction.Why.DAMAGED, "page " + number + ": " + failure.getMessage(), failure);
    }
    return new Raster(image, dpi);
  }

  /** The scan itself, where it fits into memory and can be decoded; else the page is drawn. */
  private Optional<BufferedImage> scanned(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    if (PagePictures.of(page).largest() > MOST_DOTS) {
      return Optional.empty();
    }
    try {
      return ScanImage.of(page);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
        failure = e;
      }
      super.operatorException(operator, operands, e);
    }
  }
}
