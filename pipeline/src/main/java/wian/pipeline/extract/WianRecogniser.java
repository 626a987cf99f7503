package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import wian.index.circular.Box;
import wian.recogniser.GreyPage;
import wian.recogniser.PixelBox;
import wian.recogniser.ReadLine;
import wian.recogniser.ReadPage;
import wian.recogniser.Recogniser;
import wian.recogniser.Sign;

/** Wian's own recogniser: its lines, with how surely each character was read. */
final class WianRecogniser implements PageRecogniser {
  /** Loaded with the first page, and then for all. */
  private static final class Loaded {
    static final Recogniser RECOGNISER = Recogniser.open(new NumbersAndDays());
  }

  @Override
  public Optional<String> engine() {
    return Optional.of(Recogniser.version());
  }

  @Override
  public List<Line> read(BufferedImage page, int dpi) throws CannotRead {
    ReadPage read = recogniser().read(GreyPage.of(page), dpi);
    return read.lines().stream().map(line -> line(line, read.width(), read.height())).toList();
  }

  private static Recogniser recogniser() throws CannotRead {
    try {
      return Loaded.RECOGNISER;
    } catch (LinkageError e) {
      // ONNX Runtime has no library for this machine, or the self-test failed on it.
      throw new CannotRead(Extraction.Why.NO_RECOGNISER, "no recogniser on this machine", e);
    }
  }

  private static Line line(ReadLine line, int width, int height) {
    LineCharacters characters = new LineCharacters();
    for (Sign sign : line.signs()) {
      double end = (sign.box().x() + sign.box().width() - line.box().x()) / line.box().width();
      characters.add(sign.text(), end, sign.confidence(), sign.byHand());
    }
    return characters.line(box(line.box(), width, height), line.confidence());
  }

  private static Box box(PixelBox box, int width, int height) {
    double left = Math.clamp(box.x() / width, 0, 1);
    double top = Math.clamp(box.y() / height, 0, 1);
    double right = Math.clamp((box.x() + box.width()) / width, 0, 1);
    double bottom = Math.clamp((box.y() + box.height()) / height, 0, 1);
    return new Box(left, top, right - left, bottom - top);
  }
}
