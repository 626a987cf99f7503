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

  /** A page that was taken out of the document; its raster may be made in any thread. */
  interface Picture {
    /**
     * The page as a picture.
     *
     * @throws CannotRead where a picture on it cannot be decoded: PDFBox would leave it out, and
     *     the page would pass for a blank one
     */
    Raster raster() throws CannotRead, IOException;
  }

  /**
   * Takes a page out of the document: a scan as it is coded there, any other page drawn.
   *
   * @param number from 1
   * @throws CannotRead as {@link Picture#raster}
   */
  Picture take(int number) throws CannotRead, IOException {
    PDPage page = document.getPage(number - 1);
    PagePictures drawn = PagePictures.of(page);
    Optional<ScanImage> scan =
        drawn.largest() > MOST_DOTS ? Optional.empty() : ScanImage.of(page, drawn);
    if (scan.isPresent()) {
      return () -> decoded(scan.get(), number);
    }
    Raster raster = draw(number, drawn);
    return () -> raster;
  }

  /**
   * How a page looks, to be shown again: a scan's own bytes where they can be.
   *
   * @param number from 1
   * @throws CannotRead as {@link Picture#raster}
   */
  PageLook look(int number) throws CannotRead, IOException {
    PDPage page = document.getPage(number - 1);
    PageFrame frame = PageFrame.of(page);
    PagePictures drawn = PagePictures.of(page);
    Optional<ScanImage> scan =
        drawn.largest() > MOST_DOTS ? Optional.empty() : ScanImage.of(page, drawn);
    if (scan.isPresent() && scan.get().samples() instanceof ScanSamples.Jpeg jpeg) {
      return new PageLook.Jpeg(jpeg, 90 * scan.get().quarters(), frame.width(), frame.height());
    }
    BufferedImage image = take(number).raster().image();
    return new PageLook.Drawn(image, frame.width(), frame.height());
  }

  /** The scan itself; where PDFBox knows better how to decode it, the page is drawn. */
  private Raster decoded(ScanImage scan, int number) throws CannotRead, IOException {
    try {
      BufferedImage image = scan.decoded();
      return new Raster(image, (int) Math.clamp(image.getWidth() / scan.inches(), 36, 1200));
    } catch (IOException e) {
      synchronized (document) {
        return draw(number, PagePictures.of(document.getPage(number - 1)));
      }
    }
  }

  private Raster draw(int number, PagePictures drawn) throws CannotRead, IOException {
    PageFrame frame = PageFrame.of(document.getPage(number - 1));
    double inches = frame.width() * frame.height() / (72 * 72);
    int dpi = (int) Math.clamp(Math.sqrt(MOST_DOTS / inches), 36, DPI);
    failure = null;
    // Of a picture with far more dots than the page will have, only every second or third is read:
    // coarser, but it fits into memory.
    setSubsamplingAllowed(drawn.largest() > 2 * MOST_DOTS);
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
