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
    if (WholeFile.look(file) == WholeFile.State.NOT_YET) {
      throw new CannotRead(Extraction.Why.DAMAGED, "the picture ends too early");
    }
    String engine =
        recogniser
            .engine()
            .orElseThrow(
                () -> new CannotRead(Extraction.Why.NO_RECOGNISER, "a picture, no recogniser"));
    try (Frames frames = Frames.of(file)) {
      return PagesAtOnce.read(frames.count(), number -> page(frames, number, engine));
    }
  }

  private Page page(Frames frames, int number, String engine) throws CannotRead, IOException {
    BufferedImage picture;
    synchronized (frames) {
      picture = frames.read(number - 1);
    }
    return Page.seen(number, engine, recogniser.read(picture, Frames.dpi(picture)));
  }
}
