package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** How a page looks. Sizes in points, as the file shows the page. */
sealed interface PageLook {
  /** Its width, when it is shown. */
  double width();

  /** Its height. */
  double height();

  /** Its picture, as the file shows it. */
  BufferedImage shown() throws IOException;

  /**
   * A JPEG as it was scanned.
   *
   * @param scan as it was scanned
   * @param turn degrees by which the file turns it clockwise to show it
   */
  record Jpeg(ScanSamples.Jpeg scan, int turn, double width, double height) implements PageLook {
    @Override
    public BufferedImage shown() throws IOException {
      return ScanImage.upright(scan.decoded(), turn / 90);
    }
  }

  /** Any other picture. */
  record Drawn(BufferedImage shown, double width, double height) implements PageLook {}
}
