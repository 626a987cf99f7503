package wian.pipeline.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import wian.index.circular.SourceFile;

/**
 * One page of a file: lines in reading order.
 *
 * @param number from 1
 * @param source where its text came from
 * @param engine name and version of what read it
 * @param turn degrees by which its picture has to be turned clockwise to stand upright: 0, 90, 180
 *     or 270; the boxes of its lines are those of the upright page
 * @param lines its lines, blank ones included where the source has them
 */
public record Page(
    int number,
    Source source,
    String engine,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int turn,
    List<Line> lines) {
  private static final String NO_ENGINE = "none";

  /** Copies its list. */
  @JsonCreator
  public Page(
      @JsonProperty("number") int number,
      @JsonProperty("source") Source source,
      @JsonProperty("engine") String engine,
      @JsonProperty("turn") int turn,
      @JsonProperty("lines") List<Line> lines) {
    this.number = number;
    this.source = source;
    this.engine = engine;
    this.turn = turn;
    this.lines = List.copyOf(lines);
  }

  /** A page that stands upright. */
  public Page(int number, Source source, String engine, List<Line> lines) {
    this(number, source, engine, 0, lines);
  }

  /** A page that a recogniser read. */
  static Page seen(int number, String engine, Seen seen) {
    return new Page(number, Source.OCR, engine, seen.turn(), seen.lines());
  }

  /** A page that had to be recognised, where no recogniser is installed: its engine says so. */
  static Page unread(int number) {
    return new Page(number, Source.OCR, NO_ENGINE, List.of());
  }

  /** Whether nothing was there to read it with. */
  boolean isUnread() {
    return source == Source.OCR && engine.equals(NO_ENGINE);
  }

  /** Where its text came from, as the letter record says it. */
  public SourceFile.PageSource origin() {
    return new SourceFile.PageSource(number, source.name().toLowerCase(Locale.ROOT), engine, turn);
  }

  /** Where a page's text came from. */
  public enum Source {
    /** The PDF's text layer. */
    @JsonProperty("layer")
    LAYER,
    /** Recognised from a picture. */
    @JsonProperty("ocr")
    OCR,
    /** A format of text without pages (text, Markdown, DOCX): the whole file is one page. */
    @JsonProperty("text")
    TEXT
  }
}
