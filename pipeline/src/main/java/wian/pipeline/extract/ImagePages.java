package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Scans as pictures (TIFF, PNG, JPEG, BMP, GIF): each frame is a page for the recogniser. */
final class ImagePages implements FormatReader {
  private final PageRecogniser recogniser;

  ImagePages(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public List<Page> pages(Path file) throws CannotRead, IOException {
    // A TIFF is known to be whole only when it has been decoded: that is done once, page by page.
    boolean tiff = MagicBytes.of(file) == MagicBytes.TIFF;
    if (!tiff && WholeFile.look(file) == WholeFile.State.NOT_YET) {
      throw damaged();
    }
    String engine =
        recogniser
            .engine()
            .orElseThrow(
                () -> new CannotRead(Extraction.Why.NO_RECOGNISER, "a picture, no recogniser"));
    try (Frames frames = Frames.of(file)) {
      return PagesAtOnce.read(frames.count(), number -> page(frames, number, engine, tiff));
    }
  }

  private static CannotRead damaged() {
    return new CannotRead(Extraction.Why.DAMAGED, "the picture ends too early");
  }

  private Page page(Frames frames, int number, String engine, boolean mustBeWhole)
      throws CannotRead, IOException {
    BufferedImage picture;
    synchronized (frames) {
      picture = frames.read(number - 1);
      if (mustBeWhole && frames.isWarned()) {
        throw damaged();
      }
    }
    return Page.seen(number, engine, recogniser.read(picture, Frames.dpi(picture)));
  }
}
