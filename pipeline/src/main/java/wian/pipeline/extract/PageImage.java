package wian.pipeline.extract;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The picture of one page for a browser, upright. */
public final class PageImage {
  private PageImage() {}

  /**
   * Writes a page as PNG where it is black and white, else as JPEG.
   *
   * @param file a PDF or an image file
   * @param page what was read of the page: its number, and how its picture is turned
   * @param widest dots that it is wide at most
   * @param out is not closed
   * @return the media type of what was written
   * @throws CannotRead {@link Extraction.Why#UNKNOWN_FORMAT} where the file has no pages to be seen
   */
  public static String write(Path file, Page page, int widest, OutputStream out)
      throws CannotRead, IOException {
    try (PageLooks looks = PageLooks.of(file)) {
      BufferedImage shown = looks.page(page.number()).shown();
      BufferedImage upright = ScanImage.upright(shown, page.turn() / 90);
      boolean fits = upright.getWidth() <= widest;
      String format = fits && BlackAndWhite.isOf(shown) ? "png" : "jpeg";
      if (!ImageIO.write(fits ? upright : smaller(upright, widest), format, out)) {
        throw new IOException("a picture cannot be written as " + format);
      }
      return "image/" + format;
    }
  }

  private static BufferedImage smaller(BufferedImage image, int width) {
    int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
    boolean grey = image.getColorModel().getNumComponents() == 1;
    BufferedImage small =
        new BufferedImage(
            width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = small.createGraphics();
    graphics.drawImage(
        image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }
}
