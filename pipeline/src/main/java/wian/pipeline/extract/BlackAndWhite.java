package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;

/** Pictures of one bit a dot, as fax and most office scanners make them. */
final class BlackAndWhite {
  private BlackAndWhite() {}

  /** With a byte a dot, which is what is read; a picture of another type as it is. */
  static BufferedImage asGrey(BufferedImage picture) {
    if (picture.getType() != BufferedImage.TYPE_BYTE_BINARY
        || picture.getColorModel().getPixelSize() != 1
        || !(picture.getColorModel() instanceof IndexColorModel two)) {
      return picture;
    }
    byte[] packed = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] dots = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int wide = (picture.getWidth() + 7) / 8;
    for (int y = 0; y < picture.getHeight(); y++) {
      unpack(packed, y * wide, dots, y * picture.getWidth(), picture.getWidth(), two);
    }
    return grey;
  }

  /** Whether each dot of a grey picture is black or white. */
  static boolean isOf(BufferedImage grey) {
    if (grey.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      return false;
    }
    for (byte dot : ((DataBufferByte) grey.getRaster().getDataBuffer()).getData()) {
      if (dot != 0 && dot != -1) {
        return false;
      }
    }
    return true;
  }

  /** With a bit a dot again. */
  static BufferedImage packed(BufferedImage grey) {
    BufferedImage packed =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        packed.getRaster().setSample(x, y, 0, grey.getRaster().getSample(x, y, 0) & 1);
      }
    }
    return packed;
  }

  private static void unpack(
      byte[] packed, int from, byte[] dots, int to, int width, IndexColorModel two) {
    byte zero = (byte) two.getGreen(0);
    byte one = (byte) two.getGreen(1);
    for (int x = 0; x < width; x++) {
      dots[to + x] = (packed[from + (x >> 3)] >> (7 - (x & 7)) & 1) == 0 ? zero : one;
    }
  }

  /**
   * A row of a PDF's picture: 1 is white.
   *
   * @param packed its bits, the first dot the highest
   * @param to where in {@code dots} it begins
   */
  static void unpackRow(byte[] packed, byte[] dots, int to, int width) {
    for (int x = 0; x < width; x++) {
      dots[to + x] = (byte) -(packed[x >> 3] >> (7 - (x & 7)) & 1);
    }
  }
}
