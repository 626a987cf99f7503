package wian.pipeline.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text layer of one page after another. PDFBox gives the glyphs; lines are made here ({@link
 * GlyphLines}), for PDFBox puts Thai marks behind the next consonant and spaces between clusters.
 * Not thread-safe; one a document.
 */
final class PdfLayer extends PDFTextStripper {
  /** Glyphs by the angle of their line of writing: degrees clockwise, in steps of 45. */
  private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

  /** What the writer says that the glyphs of each open sequence stand for; null where nothing. */
  private final Deque<ActualText> actual = new ArrayDeque<>();

  private PageFrame frame;
  private int shown;
  private int silent;
  private int hidden;
  private double pictured;

  PdfLayer() throws IOException {}

  /**
   * The lines of a page from top to bottom; writing at an angle comes after the upright lines.
   *
   * @param number from 1
   */
  List<Line> lines(PDDocument document, int number) throws IOException {
    glyphs.clear();
    actual.clear();
    shown = 0;
    silent = 0;
    hidden = 0;
    pictured = 0;
    frame = PageFrame.of(document.getPage(number - 1));
    setStartPage(number);
    setEndPage(number);
    getText(document);
    List<Line> lines = new ArrayList<>();
    glyphs.forEach((angle, of) -> lines.addAll(new GlyphLines(frame, angle).lines(of)));
    return lines;
  }

  /** What the layer of the page read last is worth. */
  LayerQuality quality(List<Line> lines) {
    return LayerQuality.of(
        new LayerQuality.Drawn(shown, silent, hidden, Math.min(1, pictured)), lines);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case OperatorName.DRAW_OBJECT -> {
        if (operands.size() == 1 && operands.getFirst() instanceof COSName name) {
          picture(getResources().getCOSObject(), name);
        }
      }
      case OperatorName.BEGIN_INLINE_IMAGE -> picture(operator.getImageParameters());
      default -> {}
    }
    super.processOperator(operator, operands);
  }

  /** A picture by its name; it is looked at, not decoded. */
  private void picture(COSDictionary resources, COSName name) {
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    COSDictionary object = objects == null ? null : objects.getCOSDictionary(name);
    if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      picture(object);
    }
  }

  /** A picture is drawn: if it is as large as the page, what was drawn before cannot be seen. */
  private void picture(COSDictionary picture) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    double area = Math.abs(place.getScalingFactorX() * place.getScalingFactorY());
    double share = area / (frame.width() * frame.height());
    pictured += share;
    boolean seenThrough =
        picture.containsKey(COSName.SMASK)
            || picture.containsKey(COSName.MASK)
            || picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
            || getGraphicsState().getNonStrokeAlphaConstant() < 1;
    hidden = share > 0.8 && !seenThrough ? shown : hidden;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    // Taken back as soon as PDFBox finds a meaning for it.
    silent++;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    hidden += mode.isFill() || mode.isStroke() ? 0 : 1;
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    actual.push(new ActualText(text == null ? null : text.replaceAll("\\R", " ")));
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    actual.poll();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    silent--;
    Matrix matrix = position.getTextMatrix();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    PageFrame.Point start = frame.seen(x, y);
    if (!frame.shows(start)) {
      return;
    }
    PageFrame.Point ahead = frame.seen(x + matrix.getScaleX(), y + matrix.getShearY());
    double exact = Math.toDegrees(Math.atan2(ahead.y() - start.y(), ahead.x() - start.x()));
    int angle = Math.floorMod((int) Math.round(exact / 45) * 45, 360);
    PageFrame.Point turned = start.turned(Math.toRadians(angle));
    double width = Math.hypot(position.getEndX() - x, position.getEndY() - y);
    double size = Math.max(1, matrix.getScalingFactorY());
    add(angle, new Glyph(position.getUnicode(), turned.x(), turned.y(), width, size));
  }

  private void add(int angle, Glyph glyph) {
    List<Glyph> line = glyphs.computeIfAbsent(angle, a -> new ArrayList<>());
    // The outermost stands for all within it; it was pushed first.
    ActualText says =
        actual.stream().filter(of -> of.text != null).reduce((a, b) -> b).orElse(null);
    String text = glyph.text();
    if (says != null) {
      // U+FFFD stands where the glyph before it has said everything.
      text = says.said ? "" : says.text.replace("\uFFFD", "");
      says.said = true;
    }
    if (!text.isEmpty()) {
      line.add(glyph.meaning(ThaiMarks.fromPrivateUse(text)));
    } else if (!line.isEmpty() && line.getLast().isLevelWith(glyph)) {
      line.add(line.removeLast().upTo(glyph));
    }
  }

  /** Lines are made from the glyphs, not by PDFBox. */
  @Override
  protected void writePage() {}

  /** One sequence's text: it stands for all glyphs of the sequence, and is said with the first. */
  private static final class ActualText {
    private final String text;
    private boolean said;

    ActualText(String text) {
      this.text = text;
    }
  }
}
