package wian.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** The picture of a page as grey values, row by row from the top; 0 is black, 255 white. */
public final class GreyPage {
  private final int width;
  private final int height;
  private final byte[] grey;

  /** Takes the array over. */
  GreyPage(int width, int height, byte[] grey) {
    this.width = width;
    this.height = height;
    this.grey = grey;
  }

  /** A picture of any type; what is transparent is paper. */
  public static GreyPage of(BufferedImage picture) {
    BufferedImage image = picture;
    boolean plain =
        picture.getType() == BufferedImage.TYPE_BYTE_GRAY
            && picture.getRaster().getParent() == null;
    if (!plain) {
      image =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.drawImage(picture, 0, 0, null);
      graphics.dispose();
    }
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new GreyPage(image.getWidth(), image.getHeight(), grey);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  byte[] grey() {
    return grey;
  }

  /** With the mean of so many dots each way for one. */
  GreyPage coarser(int times) {
    if (times == 1) {
      return this;
    }
    int across = width / times;
    int down = height / times;
    byte[] coarse = new byte[across * down];
    int[] sums = new int[across];
    for (int y = 0; y < down; y++) {
      Arrays.fill(sums, 0);
      for (int j = 0; j < times; j++) {
        int i = (y * times + j) * width;
        for (int x = 0; x < across; x++) {
          for (int k = 0; k < times; k++) {
            sums[x] += grey[i++] & 255;
          }
        }
      }
      for (int x = 0; x < across; x++) {
        coarse[y * across + x] = (byte) (sums[x] / (times * times));
      }
    }
    return new GreyPage(across, down, coarse);
  }

  /** The grey value at a place between dots, by the four around it; beyond the edge, the edge's. */
  float at(double x, double y) {
    double inX = Math.clamp(x, 0, width - 1.001);
    double inY = Math.clamp(y, 0, height - 1.001);
    int left = (int) inX;
    int top = (int) inY;
    float right = (float) (inX - left);
    float down = (float) (inY - top);
    int i = top * width + left;
    int below = top + 1 < height ? i + width : i;
    int beside = left + 1 < width ? 1 : 0;
    float upper = (grey[i] & 255) * (1 - right) + (grey[i + beside] & 255) * right;
    float lower = (grey[below] & 255) * (1 - right) + (grey[below + beside] & 255) * right;
    return upper * (1 - down) + lower * down;
  }
}
