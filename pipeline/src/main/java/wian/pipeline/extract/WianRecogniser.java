package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import wian.index.circular.Box;
import wian.recogniser.GreyPage;
import wian.recogniser.PixelBox;
import wian.recogniser.ReadLine;
import wian.recogniser.ReadPage;
import wian.recogniser.Recogniser;
import wian.recogniser.Sign;

/** Wian's own recogniser: its lines, with how surely each character was read. */
final class WianRecogniser implements PageRecogniser {
  /** Opened with the first page, and then for all. */
  private static final class Loaded {
    static final Opening OPENING = Opening.of(() -> Recogniser.open(new NumbersAndDays()));
  }

  private final Supplier<Opening> opening;

  WianRecogniser() {
    this(() -> Loaded.OPENING);
  }

  WianRecogniser(Supplier<Opening> opening) {
    this.opening = opening;
  }

  /** What came of opening the recogniser; it is not tried again before the next start. */
  sealed interface Opening {
    /** It read its self-test right. */
    record Works(Recogniser recogniser) implements Opening {}

    /** It reads nothing on this machine. */
    record Fails(Extraction.Why why, Throwable cause) implements Opening {}

    static Opening of(Supplier<Recogniser> open) {
      try {
        return new Works(open.get());
      } catch (LinkageError e) {
        // ONNX Runtime has no library for this machine.
        return new Fails(Extraction.Why.NO_RECOGNISER, e);
      } catch (IllegalStateException e) {
        return new Fails(Extraction.Why.RECOGNISER_FAILED, e);
      }
    }
  }

  @Override
  public Optional<String> engine() {
    return Optional.of(Recogniser.version());
  }

  @Override
  public Seen read(BufferedImage page, int dpi) throws CannotRead {
    ReadPage read = recogniser().read(GreyPage.of(page), dpi);
    return new Seen(
        read.turn().degrees(),
        read.lines().stream().map(line -> line(line, read.width(), read.height())).toList());
  }

  @Override
  public void selfTest() throws CannotRead {
    recogniser();
  }

  private Recogniser recogniser() throws CannotRead {
    return switch (opening.get()) {
      case Opening.Works works -> works.recogniser();
      case Opening.Fails fails ->
          throw new CannotRead(fails.why(), fails.cause().toString(), fails.cause());
    };
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
