package wian.pipeline.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pictures as portable grey maps (PGM, binary): quick to write, and no codec to trust. */
final class GreyMap {
  private GreyMap() {}

  /** Writes the picture, replacing what is there. */
  static void write(BufferedImage picture, Path file) throws IOException {
    BufferedImage grey = picture;
    if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      grey =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = grey.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
      graphics.drawImage(picture, 0, 0, null);
      graphics.dispose();
    }
    int width = grey.getWidth();
    int height = grey.getHeight();
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
      // A picture cut from a larger one keeps the larger one's rows: written row by row.
      if (grey.getRaster().getParent() == null
          && grey.getRaster().getDataBuffer() instanceof DataBufferByte bytes) {
        out.write(bytes.getData(), 0, width * height);
      } else {
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
          grey.getRaster().getDataElements(0, y, width, 1, row);
          out.write(row);
        }
      }
    }
  }
}
