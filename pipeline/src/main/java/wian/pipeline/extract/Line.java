package wian.pipeline.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import wian.index.circular.Box;

/**
 * One line of text as it stands on a page.
 *
 * @param text its text, Unicode, as the source gave it but for mechanical damage of the format
 *     (office debris is gone, decomposed ำ is one character); tabs are kept
 * @param box its place on the page; null where the source has no places
 * @param confidence how surely it was read, 0 to 1; 1 for text that was not recognised from a
 *     picture
 * @param ends where each character ends, in thousandths of the box's width; null where the source
 *     does not tell
 * @param weak the characters that may be misread; null where the source knows lines only
 */
public record Line(
    String text,
    Box box,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<Integer> ends,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<Weak> weak) {
  /**
   * A character that may be misread.
   *
   * @param at its index in the text
   * @param confidence how surely it was read, 0 to 1
   * @param byHand whether it was written by hand, or handwriting beside it could not be read
   */
  public record Weak(
      int at, double confidence, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byHand) {
    /** One that was printed. */
    public Weak(int at, double confidence) {
      this(at, confidence, false);
    }
  }

  /** Copies its lists. */
  @JsonCreator
  public Line(
      @JsonProperty("text") String text,
      @JsonProperty("box") Box box,
      @JsonProperty("confidence") double confidence,
      @JsonProperty("ends") List<Integer> ends,
      @JsonProperty("weak") List<Weak> weak) {
    this.text = text;
    this.box = box;
    this.confidence = confidence;
    this.ends = ends == null ? null : List.copyOf(ends);
    this.weak = weak == null ? null : List.copyOf(weak);
  }

  /** The line as it lies when its page is turned clockwise by 0, 90, 180 or 270 degrees. */
  Line turned(int degrees) {
    if (degrees == 0 || box == null) {
      return this;
    }
    double right = 1 - box.x() - box.w();
    double below = 1 - box.y() - box.h();
    Box lies =
        switch (degrees) {
          case 90 -> new Box(below, box.x(), box.h(), box.w());
          case 180 -> new Box(right, below, box.w(), box.h());
          default -> new Box(box.y(), right, box.h(), box.w());
        };
    return new Line(text, lies, confidence, null, weak);
  }

  /** A line of which nothing is known character by character. */
  public Line(String text, Box box, double confidence) {
    this(text, box, confidence, null, null);
  }
}
