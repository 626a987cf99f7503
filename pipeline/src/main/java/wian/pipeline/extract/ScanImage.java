package wian.pipeline.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The picture of a scanned page, taken out of the PDF as it was scanned: drawing it anew would cost
 * more than reading it.
 *
 * @param samples the picture as it lies in the PDF
 * @param quarters by how many quarters clockwise the page is turned to be seen
 * @param inches width of the page as it is seen
 */
record ScanImage(ScanSamples samples, int quarters, double inches) {
  /** How far the picture's edges may lie from the page's, as a share of its size. */
  private static final double EDGE = 0.01;

  /**
   * The picture; empty where a page is more than one picture that covers it, and has to be drawn.
   */
  static Optional<ScanImage> of(PDPage page, PagePictures drawn) throws IOException {
    if (!drawn.isOnePicture() || !page.getAnnotations().isEmpty()) {
      return Optional.empty();
    }
    if (!(drawn.last() instanceof PDImageXObject image)
        || image.isStencil()
        || image.getSoftMask() != null
        || image.getMask() != null
        || !covers(drawn.lastPlace(), page.getCropBox())) {
      return Optional.empty();
    }
    int quarters = Math.floorMod(page.getRotation(), 360) / 90;
    try {
      ScanSamples samples = ScanSamples.of(image);
      return Optional.of(new ScanImage(samples, quarters, PageFrame.of(page).width() / 72));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The picture, upright as the page is seen.
   *
   * @throws IOException where it cannot be decoded
   */
  BufferedImage decoded() throws IOException {
    return upright(samples.decoded(), quarters);
  }

  private static boolean covers(Matrix at, PDRectangle page) {
    double wide = EDGE * page.getWidth();
    double high = EDGE * page.getHeight();
    return Math.abs(at.getShearX()) < 0.01
        && Math.abs(at.getShearY()) < 0.01
        && Math.abs(at.getTranslateX() - page.getLowerLeftX()) < wide
        && Math.abs(at.getTranslateY() - page.getLowerLeftY()) < high
        && Math.abs(at.getScaleX() - page.getWidth()) < wide
        && Math.abs(at.getScaleY() - page.getHeight()) < high;
  }

  /** Turned clockwise by quarters. */
  static BufferedImage upright(BufferedImage image, int quarters) {
    if (quarters == 0) {
      return image;
    }
    int width = quarters % 2 == 0 ? image.getWidth() : image.getHeight();
    int height = quarters % 2 == 0 ? image.getHeight() : image.getWidth();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    AffineTransform turn = new AffineTransform();
    turn.translate(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return turned;
  }
}
