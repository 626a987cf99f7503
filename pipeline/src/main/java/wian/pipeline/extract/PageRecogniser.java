package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Reads Thai from the picture of a page (OCR). Thread-safe. */
public interface PageRecogniser {
  /**
   * Name and version, such as {@code tesseract 5.3.0}; empty where it is not installed or knows no
   * Thai.
   */
  Optional<String> engine();

  /**
   * Whether it works on this machine; may take a second.
   *
   * @throws CannotRead {@link Extraction.Why#NO_RECOGNISER} or {@link
   *     Extraction.Why#RECOGNISER_FAILED}: it reads no page either
   */
  default void selfTest() throws CannotRead {
    if (engine().isEmpty()) {
      throw new CannotRead(Extraction.Why.NO_RECOGNISER, "no recogniser that knows Thai");
    }
  }

  /**
   * Reads the lines of a page.
   *
   * @param page the page, any type of image; black on white
   * @param dpi its resolution in dots an inch
   * @throws CannotRead {@link Extraction.Why#NO_RECOGNISER} where {@link #engine} is empty, {@link
   *     Extraction.Why#TOO_MUCH} where the page takes too long
   */
  Seen read(BufferedImage page, int dpi) throws CannotRead;
}
