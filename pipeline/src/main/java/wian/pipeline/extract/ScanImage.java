package wian.pipeline.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The picture of a scanned page, taken out of the PDF as it was scanned: drawing it anew would cost
 * more than reading it.
 */
final class ScanImage {
  /** How far the picture's edges may lie from the page's, as a share of its size. */
  private static final double EDGE = 0.01;

  private ScanImage() {}

  /**
   * The picture, upright as the page is seen; empty where a page is more than one picture that
   * covers it, and has to be drawn.
   */
  static Optional<BufferedImage> of(PDPage page) throws IOException {
    PagePictures drawn = PagePictures.of(page);
    if (!drawn.isOnePicture() || !page.getAnnotations().isEmpty()) {
      return Optional.empty();
    }
    PDImage image = drawn.last();
    boolean plain =
        image instanceof PDImageXObject object
            && !image.isStencil()
            && object.getSoftMask() == null
            && object.getMask() == null;
    if (!plain || !covers(drawn.lastPlace(), page.getCropBox())) {
      return Optional.empty();
    }
    return Optional.of(upright(image.getImage(), Math.floorMod(page.getRotation(), 360) / 90));
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
  private static BufferedImage upright(BufferedImage image, int quarters) {
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
