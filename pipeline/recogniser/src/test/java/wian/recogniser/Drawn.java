package wian.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures to try things on. */
final class Drawn {
  private Drawn() {}

  /** The scanned letter of the fixtures, 200 dots an inch. */
  static BufferedImage letter() throws IOException {
    return ImageIO.read(Path.of("../../fixtures/circulars/road-1-centre.png").toFile());
  }

  /** Paper with something drawn in black. */
  static BufferedImage paper(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = paper.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return paper;
  }

  /** The picture turned about its middle on white paper, clockwise. */
  static BufferedImage turned(BufferedImage picture, double degrees) {
    return paper(
        picture.getWidth(),
        picture.getHeight(),
        graphics -> {
          graphics.setRenderingHint(
              RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
          AffineTransform turn =
              AffineTransform.getRotateInstance(
                  Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
          graphics.drawImage(picture, turn, null);
        });
  }
}
