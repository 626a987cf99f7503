package wian.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads Thai from the picture of a page. Thread-safe; a page is read in its caller's thread. */
public final class Recogniser implements AutoCloseable {
  private static final String MODEL = "thai-lines.onnx";

  /**
   * Dots an inch, more or less, at which lines are looked for; they are read from all dots there
   * are.
   */
  private static final int SEEN_AT = 175;

  /** Dots each way; there is no line on less. */
  private static final int LEAST = 32;

  /** The model is known by its bytes: any other one gives other text. */
  private static final class Version {
    static final String NAME = "wian " + digest();

    private static String digest() {
      try (InputStream model = Recogniser.class.getResourceAsStream(MODEL)) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(model.readAllBytes());
        return HexFormat.of().formatHex(hash, 0, 4);
      } catch (IOException e) {
        throw new UncheckedIOException("the line model cannot be read", e);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  private final Network network;
  private final LineReading reading;

  private Recogniser(Network network, LineReading reading) {
    this.network = network;
    this.reading = reading;
  }

  /**
   * With the model that Wian comes with.
   *
   * @param expectations what is known of lines before they are read
   * @throws IllegalStateException where a line with all ten digits is not read right on this
   *     machine
   * @throws LinkageError where ONNX Runtime has no library for this machine
   */
  public static Recogniser open(Expectations expectations) {
    try (InputStream model = Recogniser.class.getResourceAsStream(MODEL);
        InputStream names = Recogniser.class.getResourceAsStream("thai-lines.classes")) {
      LineReading reading = new LineReading(Classes.read(names), expectations);
      Recogniser recogniser = new Recogniser(new Network(model.readAllBytes()), reading);
      SelfTest.pass(recogniser);
      return recogniser;
    } catch (IOException e) {
      throw new UncheckedIOException("the line model cannot be read", e);
    }
  }

  /** Name and version of the model that Wian comes with; loads nothing but its bytes. */
  public static String version() {
    return Version.NAME;
  }

  /**
   * Reads the lines of a page.
   *
   * @param page upright within a few degrees
   * @param dpi its resolution in dots an inch
   * @return lines from top to bottom; none for a page without writing
   */
  public List<ReadLine> read(GreyPage page, int dpi) {
    if (page.width() < LEAST || page.height() < LEAST) {
      return List.of();
    }
    int times = Math.max(1, Math.round((float) dpi / SEEN_AT));
    Darkness dark = Darkness.of(page.coarser(times), dpi / times);
    double slope = Skew.slope(dark.ink(), dpi / times);
    Views views = new Views(page);
    List<ReadLine> lines = new ArrayList<>();
    for (List<TextRow> row :
        ReadingOrder.rows(LineFinder.lines(dark.levelled(slope), dpi / times))) {
      List<ReadLine> pieces =
          row.stream()
              .map(piece -> read(views, Placing.of(piece.finer(times), slope)))
              .filter(ReadLine::isWriting)
              .toList();
      if (!pieces.isEmpty()) {
        lines.add(ReadLine.joined(pieces));
      }
    }
    return lines;
  }

  private ReadLine read(Views page, Placing placing) {
    Frames frames = network.read(Strip.of(page.of(placing.scale()), placing));
    PixelBox box = placing.box(Strip.BEFORE, Strip.BEFORE + placing.width());
    return new ReadLine(box, reading.signs(frames, placing));
  }

  @Override
  public void close() {
    network.close();
  }
}
