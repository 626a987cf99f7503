package wian.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text as it was read.
 *
 * @param box its place on the page
 * @param signs what it says, from left to right, spaces included; neither first nor last a space
 */
public record ReadLine(PixelBox box, List<Sign> signs) {
  private static final int FEW = 2;
  private static final int MANY = 15;

  /** Copies its list. */
  public ReadLine {
    signs = List.copyOf(signs);
  }

  /** What stands on one row, as one line: a tab where a column begins, else a space. */
  static ReadLine joined(List<ReadLine> pieces) {
    List<Sign> signs = new ArrayList<>();
    PixelBox box = pieces.getFirst().box();
    for (ReadLine piece : pieces) {
      if (!signs.isEmpty()) {
        PixelBox gap = box.gapBefore(piece.box());
        signs.add(new Sign(gap.width() > box.height() ? "\t" : " ", gap, 1));
        box = box.around(piece.box());
      }
      signs.addAll(piece.signs());
    }
    return new ReadLine(box, signs);
  }

  /** Moved by so many dots. */
  ReadLine at(double left, double top) {
    return new ReadLine(
        box.at(left, top),
        signs.stream()
            .map(s -> new Sign(s.text(), s.box().at(left, top), s.confidence()))
            .toList());
  }

  /**
   * Whether it is writing at all: seals, pictures and noise give no signs, or a few that the
   * network doubts.
   */
  boolean isWriting() {
    double surest = signs.stream().mapToDouble(Sign::confidence).max().orElse(0);
    if (signs.size() <= FEW) {
      return surest > 0.93;
    }
    // A long line of print that is all but gone is kept: its facts will be uncertain.
    return confidence() > (signs.size() > MANY ? 0.3 : 0.5);
  }

  /** Its text. */
  public String text() {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** How surely it was read as a whole: the mean of its signs. */
  public double confidence() {
    return signs.stream().mapToDouble(Sign::confidence).average().orElse(0);
  }
}
