package wian.recogniser;

import java.awt.BasicStroke;
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

  /**
   * As a camera sees a page that does not lie flat: its middle so many dots lower than its sides.
   */
  static BufferedImage bent(BufferedImage picture, double dots) {
    return paper(
        picture.getWidth(),
        picture.getHeight(),
        graphics -> {
          for (int x = 0; x < picture.getWidth(); x++) {
            double side = 2.0 * x / picture.getWidth() - 1;
            BufferedImage column = picture.getSubimage(x, 0, 1, picture.getHeight());
            graphics.drawImage(column, x, (int) Math.round(dots * (1 - side * side)), null);
          }
        });
  }

  /** The picture as an old copier makes it: all of its ink half as dark. */
  static BufferedImage faded(BufferedImage picture) {
    BufferedImage faded =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        faded.getRaster().setSample(x, y, 0, 127 + picture.getRaster().getSample(x, y, 0) / 2);
      }
    }
    return faded;
  }

  /** The picture with its ink blue in one place. */
  static BufferedImage coloured(BufferedImage picture, int x, int y, int width, int height) {
    BufferedImage coloured = inColour(picture);
    for (int j = y; j < y + height; j++) {
      for (int i = x; i < x + width; i++) {
        coloured.setRGB(i, j, coloured.getRGB(i, j) | 0x2030b0);
      }
    }
    return coloured;
  }

  /** A letter with a stamp over its print: a frame askew, in it the letter's day twice, blue. */
  static BufferedImage stamped(BufferedImage letter) {
    BufferedImage stamped = inColour(letter);
    BufferedImage sheet = stamp(letter);
    for (int y = 0; y < letter.getHeight(); y++) {
      for (int x = 0; x < letter.getWidth(); x++) {
        int blue = sheet.getRGB(x, y) | 0x3040c0;
        if ((blue & 0xff0000) < 0xe00000) {
          stamped.setRGB(x, y, stamped.getRGB(x, y) & blue);
        }
      }
    }
    return stamped;
  }

  /** The same without colours: its ink so dark, 0 (white) to 1, where there is no print. */
  static BufferedImage stampedPale(BufferedImage letter, double dark) {
    BufferedImage stamped =
        new BufferedImage(letter.getWidth(), letter.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage sheet = stamp(letter);
    for (int y = 0; y < letter.getHeight(); y++) {
      for (int x = 0; x < letter.getWidth(); x++) {
        int pale = 255 - (int) (dark * (255 - (sheet.getRGB(x, y) & 255)));
        int print = letter.getRaster().getSample(x, y, 0);
        stamped.getRaster().setSample(x, y, 0, Math.min(pale, print));
      }
    }
    return stamped;
  }

  /** A letter with an empty frame set down on it askew, as black as its print. */
  static BufferedImage framed(BufferedImage letter, int x, int y, int width, int height) {
    BufferedImage frame =
        turned(
            paper(
                letter.getWidth(),
                letter.getHeight(),
                g -> {
                  g.setStroke(new BasicStroke(3));
                  g.drawRect(x, y, width, height);
                }),
            1.5);
    BufferedImage framed =
        new BufferedImage(letter.getWidth(), letter.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int v = 0; v < letter.getHeight(); v++) {
      for (int u = 0; u < letter.getWidth(); u++) {
        int print = letter.getRaster().getSample(u, v, 0);
        framed
            .getRaster()
            .setSample(u, v, 0, Math.min(print, 30 + frame.getRaster().getSample(u, v, 0)));
      }
    }
    return framed;
  }

  private static BufferedImage stamp(BufferedImage letter) {
    BufferedImage day = letter.getSubimage(700, 490, 400, 70);
    return turned(
        paper(
            letter.getWidth(),
            letter.getHeight(),
            g -> {
              g.setStroke(new BasicStroke(4));
              g.drawRect(1050, 520, 450, 190);
              g.drawImage(day, 1080, 535, null);
              g.drawImage(day, 1080, 620, null);
            }),
        2.5);
  }

  private static BufferedImage inColour(BufferedImage picture) {
    BufferedImage colour =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = colour.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return colour;
  }
}
