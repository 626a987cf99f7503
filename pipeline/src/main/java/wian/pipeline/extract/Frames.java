package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures in an image file, one a page. Not thread-safe. */
final class Frames implements AutoCloseable {
  /** Dots of a picture; an A2 page at 300 dpi. Larger ones are read coarser. */
  private static final double MOST_DOTS = 36e6;

  /** Pages of one image file. */
  private static final int MOST_FRAMES = 2000;

  /** Inches of the long side of A4: what most scans are of. */
  private static final double LONG_SIDE = 11.69;

  private final ImageInputStream in;
  private final ImageReader reader;

  private Frames(ImageInputStream in, ImageReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /**
   * Opens an image file.
   *
   * @throws IOException where it is no image that can be read
   */
  static Frames of(Path file) throws IOException {
    ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
    if (in == null) {
      throw new IOException("cannot be opened as an image");
    }
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new IOException("no image reader knows it");
    }
    ImageReader reader = readers.next();
    reader.setInput(in);
    return new Frames(in, reader);
  }

  /** How many pictures; of an animation, only the first counts. */
  int count() throws CannotRead, IOException {
    int count = reader.getFormatName().equalsIgnoreCase("gif") ? 1 : reader.getNumImages(true);
    if (count > MOST_FRAMES) {
      throw new CannotRead(Extraction.Why.TOO_MUCH, "more than " + MOST_FRAMES + " pictures");
    }
    if (count < 1) {
      throw new CannotRead(Extraction.Why.DAMAGED, "no picture in it");
    }
    return count;
  }

  /**
   * Decodes a picture.
   *
   * @param index from 0
   */
  BufferedImage read(int index) throws IOException {
    double dots = (double) reader.getWidth(index) * reader.getHeight(index);
    int step = (int) Math.ceil(Math.sqrt(dots / MOST_DOTS));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return BlackAndWhite.asGrey(reader.read(index, param));
  }

  /** Whether the data of every picture is there; decodes each, a coarse one for little memory. */
  boolean allDecode() throws CannotRead, IOException {
    boolean[] warned = {false};
    reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
    ImageReadParam coarse = reader.getDefaultReadParam();
    coarse.setSourceSubsampling(8, 8, 0, 0);
    for (int i = 0; i < count(); i++) {
      reader.read(i, coarse);
    }
    return !warned[0];
  }

  /**
   * Dots an inch, taken for a page of A4: what scanners and phones write there is often made up.
   */
  static int dpi(BufferedImage picture) {
    double side = Math.max(picture.getWidth(), picture.getHeight());
    return (int) Math.clamp(side / LONG_SIDE, 70, 600);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
