package wian.pipeline.extract;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import wian.index.circular.Box;

/**
 * The lines of a page as text that is not drawn (text rendering mode 3), each syllable's letters
 * over their place on the picture: what a viewer finds, marks and copies.
 */
final class HiddenText {
  private final BlankFont font;
  private final double width;
  private final double height;
  private final StringBuilder operators = new StringBuilder();

  private HiddenText(BlankFont font, double width, double height) {
    this.font = font;
    this.width = width;
    this.height = height;
  }

  /**
   * The operators that a content stream needs, in a page's own units.
   *
   * @param name the font's name among the page's resources
   * @param width of the upright page in points
   * @param height likewise
   */
  static byte[] of(List<Line> lines, BlankFont font, String name, double width, double height) {
    HiddenText text = new HiddenText(font, width, height);
    text.operators.append("BT 3 Tr\n");
    for (Line line : lines) {
      if (line.box() != null && !line.text().isBlank() && line.box().w() > 0) {
        text.line(line, name);
      }
    }
    text.operators.append("ET\n");
    return text.operators.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void line(Line line, String name) {
    Box box = line.box();
    double size = Math.max(1, box.h() * height);
    double base = height * (1 - box.y() - box.h()) + size * BlankFont.BELOW / 1000;
    double left = box.x() * width;
    operators.append(
        String.format(Locale.ROOT, "/%s %.2f Tf 1 0 0 1 %.2f %.2f Tm\n", name, size, left, base));
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(line.text());
    double from = 0;
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      String letter = line.text().substring(start, end);
      double to = end(line, end);
      int signs = letter.codePointCount(0, letter.length());
      double points = Math.max(0.01, (to - from) * box.w() * width);
      double stretch = 100 * points / (signs * size * BlankFont.WIDE / 1000);
      String codes = font.codes(letter.replace('\t', ' '));
      operators.append(String.format(Locale.ROOT, "%.2f Tz <%s> Tj\n", stretch, codes));
      from = to;
      start = end;
    }
  }

  /** Where a character ends, as a share of the line. */
  private static double end(Line line, int characters) {
    return line.ends() == null
        ? (double) characters / line.text().length()
        : line.ends().get(characters - 1) / 1000.0;
  }
}
