package wian.recogniser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * The picture of a page as grey values, row by row from the top; 0 is black, 255 white. What is
 * stamped on it in colour can still be told.
 */
public final class GreyPage {
  private final int width;
  private final int height;
  private final byte[] grey;
  private final byte[] colours;

  /** Takes the array over. */
  GreyPage(int width, int height, byte[] grey) {
    this(width, height, grey, new byte[0]);
  }

  private GreyPage(int width, int height, byte[] grey, byte[] colours) {
    this.width = width;
    this.height = height;
    this.grey = grey;
    this.colours = colours;
  }

  /** A picture of any type; what is transparent is paper. */
  public static GreyPage of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean whole = picture.getRaster().getParent() == null;
    if (whole && picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return new GreyPage(width, height, bytes(picture));
    }
    byte[] grey = new byte[width * height];
    if (whole && picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      byte[] colours = bytes(picture);
      for (int i = 0, j = 0; i < grey.length; i++, j += 3) {
        grey[i] = grey(colours[j + 2] & 255, colours[j + 1] & 255, colours[j] & 255);
      }
      return new GreyPage(width, height, grey, Colours.of(colours));
    }
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = plain.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return of(plain);
  }

  private static byte[] bytes(BufferedImage picture) {
    return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
  }

  /** As bright as the eye sees it. */
  private static byte grey(int red, int green, int blue) {
    return (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
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

  /** How coloured each dot is; empty for a page without colours. See {@link Colours}. */
  byte[] colours() {
    return colours;
  }

  /** A part of it, without its colours. */
  GreyPage part(int left, int top, int wide, int high) {
    byte[] part = new byte[wide * high];
    for (int y = 0; y < high; y++) {
      System.arraycopy(grey, (top + y) * width + left, part, y * wide, wide);
    }
    return new GreyPage(wide, high, part);
  }

  /** With a part put in place of its own; without its colours. */
  GreyPage with(GreyPage part, int left, int top) {
    byte[] whole = grey.clone();
    for (int y = 0; y < part.height; y++) {
      System.arraycopy(part.grey, y * part.width, whole, (top + y) * width + left, part.width);
    }
    return new GreyPage(width, height, whole);
  }

  GreyPage turned(Turn turn) {
    if (turn == Turn.NONE) {
      return this;
    }
    int across = turn.isQuarter() ? height : width;
    int down = turn.isQuarter() ? width : height;
    byte[] turned = new byte[grey.length];
    byte[] turnedColours = new byte[colours.length];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int from = turn.from(x, y, width, height);
        turned[y * across + x] = grey[from];
        if (colours.length > 0) {
          turnedColours[y * across + x] = colours[from];
        }
      }
    }
    return new GreyPage(across, down, turned, turnedColours);
  }

  /** With the mean of so many dots each way for one. */
  GreyPage coarser(int times) {
    if (times == 1) {
      return this;
    }
    if (times == 2) {
      return halved();
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

  /** The same for two dots each way, which most scans are seen with: four times as fast. */
  private GreyPage halved() {
    int across = width / 2;
    int down = height / 2;
    byte[] coarse = new byte[across * down];
    for (int y = 0; y < down; y++) {
      int upper = 2 * y * width;
      int lower = upper + width;
      for (int x = 0; x < across; x++) {
        int left = (grey[upper + 2 * x] & 255) + (grey[lower + 2 * x] & 255);
        int right = (grey[upper + 2 * x + 1] & 255) + (grey[lower + 2 * x + 1] & 255);
        coarse[y * across + x] = (byte) ((left + right) >> 2);
      }
    }
    return new GreyPage(across, down, coarse);
  }

  /** The grey value at a place between dots, by the four around it; beyond the edge, the edge's. */
  float at(float x, float y) {
    float inX = Math.max(0, Math.min(x, width - 1.01f));
    float inY = Math.max(0, Math.min(y, height - 1.01f));
    int left = (int) inX;
    int top = (int) inY;
    int i = top * width + left;
    return between(
        grey[i] & 255,
        grey[i + 1] & 255,
        grey[i + width] & 255,
        grey[i + width + 1] & 255,
        inX - left,
        inY - top);
  }

  /** The same where each dot is the mean of itself, the one to its right and the two below. */
  float blurredAt(float x, float y) {
    float inX = Math.max(0, Math.min(x, width - 1.01f));
    float inY = Math.max(0, Math.min(y, height - 1.01f));
    int left = (int) inX;
    int top = (int) inY;
    int i = top * width + left;
    int wide = left + 2 < width ? 2 : 1;
    int below = top + 2 < height ? i + 2 * width : i + width;
    int upper = (grey[i] & 255) + (grey[i + width] & 255);
    int upperNext = (grey[i + 1] & 255) + (grey[i + width + 1] & 255);
    int upperLast = (grey[i + wide] & 255) + (grey[i + width + wide] & 255);
    int lower = (grey[i + width] & 255) + (grey[below] & 255);
    int lowerNext = (grey[i + width + 1] & 255) + (grey[below + 1] & 255);
    int lowerLast = (grey[i + width + wide] & 255) + (grey[below + wide] & 255);
    return between(
        (upper + upperNext) >> 2,
        (upperNext + upperLast) >> 2,
        (lower + lowerNext) >> 2,
        (lowerNext + lowerLast) >> 2,
        inX - left,
        inY - top);
  }

  private static float between(
      int first, int second, int third, int fourth, float right, float down) {
    float upper = first * (1 - right) + second * right;
    float lower = third * (1 - right) + fourth * right;
    return upper * (1 - down) + lower * down;
  }
}
