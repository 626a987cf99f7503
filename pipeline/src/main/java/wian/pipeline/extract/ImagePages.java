package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Page> pages = new ArrayList<>();
    try (Frames frames = Frames.of(file)) {
      for (int i = 0; i < frames.count(); i++) {
        BufferedImage picture = frames.read(i);
        List<Line> lines = recogniser.read(picture, Frames.dpi(picture));
        pages.add(new Page(i + 1, Page.Source.OCR, engine, lines));
      }
    }
    return pages;
  }
}
