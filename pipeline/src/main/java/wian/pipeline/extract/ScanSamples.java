package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The dots of a scan without the detour by which PDFBox turns every picture into RGB: that takes
 * longer than decoding, and four times the memory. What is not as scanners write it is left to
 * PDFBox.
 */
sealed interface ScanSamples {
  /** A picture of one of Java's types; grey stays grey. */
  BufferedImage decoded() throws IOException;

  /** A picture that was decoded by the document. */
  record Dots(BufferedImage decoded) implements ScanSamples {}

  /** A JPEG as it stands in the document. */
  final class Jpeg implements ScanSamples {
    private final byte[] bytes;

    /** Takes the array over. */
    Jpeg(byte[] bytes) {
      this.bytes = bytes;
    }

    /** As the scanner made it. */
    byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public BufferedImage decoded() throws IOException {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
        reader.setInput(in, true, true);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Takes a picture out of its document, whose lock is held. */
  static ScanSamples of(PDImageXObject image) throws IOException {
    PDColorSpace colours = image.getColorSpace();
    boolean grey = colours instanceof PDDeviceGray || isIcc(colours, 1);
    if (image.getDecode() != null || image.getColorKeyMask() != null) {
      return new Dots(image.getImage());
    }
    List<COSName> filters = image.getStream().getFilters();
    if (filters.equals(List.of(COSName.DCT_DECODE))) {
      boolean plain =
          grey || colours.getName().equals(COSName.DEVICERGB.getName()) || isIcc(colours, 3);
      return plain ? jpeg(image) : new Dots(image.getImage());
    }
    if (grey && image.getBitsPerComponent() == 1) {
      return new Dots(blackAndWhite(image));
    }
    if (grey && image.getBitsPerComponent() == 8) {
      return new Dots(grey(image));
    }
    return new Dots(image.getImage());
  }

  private static boolean isIcc(PDColorSpace colours, int components) {
    return colours instanceof PDICCBased && colours.getNumberOfComponents() == components;
  }

  private static Jpeg jpeg(PDImageXObject image) throws IOException {
    try (InputStream in = image.getCOSObject().createRawInputStream()) {
      return new Jpeg(in.readAllBytes());
    }
  }

  private static BufferedImage grey(PDImageXObject image) throws IOException {
    BufferedImage grey = blank(image);
    try (InputStream in = image.createInputStream()) {
      read(in, dots(grey));
    }
    return grey;
  }

  /** A bit a dot, 1 for white, each row in whole bytes. */
  private static BufferedImage blackAndWhite(PDImageXObject image) throws IOException {
    BufferedImage grey = blank(image);
    byte[] dots = dots(grey);
    byte[] row = new byte[(image.getWidth() + 7) / 8];
    try (InputStream in = image.createInputStream()) {
      for (int y = 0; y < image.getHeight(); y++) {
        read(in, row);
        BlackAndWhite.unpackRow(row, dots, y * image.getWidth(), image.getWidth());
      }
    }
    return grey;
  }

  private static BufferedImage blank(PDImageXObject image) {
    return new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
  }

  private static byte[] dots(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  private static void read(InputStream in, byte[] into) throws IOException {
    if (in.readNBytes(into, 0, into.length) < into.length) {
      throw new EOFException("the picture ends too early");
    }
  }
}
