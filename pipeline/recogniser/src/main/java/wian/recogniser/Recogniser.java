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

  /** Dots each way; there is no line on less. */
  private static final int LEAST = 32;

  /** Of a page that is no more than this ink there is nothing on it. */
  private static final double SPECKS = 0.001;

  /** How much surer lines must be read another way up. */
  private static final double BETTER = 0.08;

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
   * Reads a page. A picture that was scanned on its side or upside down is turned first.
   *
   * @param picture of the page
   * @param dpi its resolution in dots an inch
   */
  public ReadPage read(GreyPage picture, int dpi) {
    if (picture.width() < LEAST || picture.height() < LEAST) {
      return new ReadPage(
          Turn.NONE, picture.width(), picture.height(), List.of(), ReadPage.Holds.NOTHING);
    }
    ReadPage page = upright(picture, dpi, Turn.NONE);
    if (page.isWellRead()) {
      return page;
    }
    Turn turn = turn(picture, dpi);
    return turn == Turn.NONE ? page : upright(picture.turned(turn), dpi, turn);
  }

  private ReadPage upright(GreyPage page, int dpi, Turn turn) {
    Stamps parted = Stamps.of(page, dpi);
    Sheet sheet = Sheet.of(parted.print(), dpi);
    List<ReadLine> lines = lines(sheet);
    for (Stamp stamp : parted.stamps()) {
      int above = 0;
      while (above < lines.size() && lines.get(above).box().y() < stamp.top()) {
        above++;
      }
      List<ReadLine> stamped = lines(Sheet.of(stamp.ink(), dpi));
      lines.addAll(above, stamped.stream().map(l -> l.at(stamp.left(), stamp.top())).toList());
    }
    ReadPage.Holds holds =
        !lines.isEmpty()
            ? ReadPage.Holds.WRITING
            : sheet.ink() > SPECKS ? ReadPage.Holds.PICTURE : ReadPage.Holds.NOTHING;
    return new ReadPage(turn, page.width(), page.height(), lines, holds);
  }

  private List<ReadLine> lines(Sheet sheet) {
    List<ReadLine> lines = new ArrayList<>();
    for (List<TextRow> row : sheet.rows()) {
      List<ReadLine> pieces =
          row.stream()
              .map(piece -> read(sheet.views(), sheet.placing(piece)))
              .filter(ReadLine::isWriting)
              .toList();
      if (!pieces.isEmpty()) {
        lines.add(ReadLine.joined(pieces));
      }
    }
    return lines;
  }

  /** Which way up a page is that is hardly read as it stands: as its longest lines read best. */
  private Turn turn(GreyPage picture, int dpi) {
    Sheet lying = Sheet.of(picture, dpi);
    double none = sureness(lying, lying.longest());
    double half = sureness(lying, lying.upsideDown());
    if (Math.max(none, half) > ReadPage.WELL) {
      return half > none ? Turn.HALF : Turn.NONE;
    }
    Sheet side = Sheet.of(picture.turned(Turn.RIGHT), dpi);
    double right = sureness(side, side.longest());
    double left = sureness(side, side.upsideDown());
    double most = Math.max(half, Math.max(right, left));
    if (most < none + BETTER) {
      return Turn.NONE;
    }
    return most == half ? Turn.HALF : most == right ? Turn.RIGHT : Turn.LEFT;
  }

  /** How surely some lines are read: the mean of their signs. */
  private double sureness(Sheet sheet, List<Placing> lines) {
    return lines.stream()
        .flatMap(line -> read(sheet.views(), line).signs().stream())
        .mapToDouble(Sign::confidence)
        .average()
        .orElse(0);
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
