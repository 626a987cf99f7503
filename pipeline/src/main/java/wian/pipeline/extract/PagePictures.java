package wian.pipeline.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a PDF page draws besides text: looked at only where its text layer does not do. */
final class PagePictures extends PDFGraphicsStreamEngine {
  /** Curves and lines; fewer are rules and frames, more may be writing turned into outlines. */
  private static final int OUTLINES = 400;

  /** A picture on the page, and where: its unit square under this matrix, in points. */
  record Placed(PDImage image, Matrix matrix) {}

  private final List<Placed> images = new ArrayList<>();
  private final Point2D.Float at = new Point2D.Float();
  private int segments;
  private int fills;
  private int glyphs;

  private PagePictures(PDPage page) {
    super(page);
  }

  static PagePictures of(PDPage page) throws IOException {
    PagePictures pictures = new PagePictures(page);
    pictures.processPage(page);
    return pictures;
  }

  /** Whether there is something that may be writing: pictures, or many outlines. */
  boolean mayHoldWriting() {
    return !images.isEmpty() || segments > OUTLINES;
  }

  /** Share of the page that pictures cover, 0 to 1; overlaps are counted twice. */
  double coverage() {
    double page = (double) getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
    double covered =
        images.stream()
            .map(Placed::matrix)
            .mapToDouble(m -> Math.abs(m.getScalingFactorX() * m.getScalingFactorY()))
            .sum();
    return Math.min(1, covered / page);
  }

  /** The pictures, in the order drawn. */
  List<Placed> images() {
    return images;
  }

  /** Whether pictures are all that is drawn. */
  boolean nothingElse() {
    return fills == 0 && glyphs == 0;
  }

  @Override
  public void drawImage(PDImage image) {
    images.add(new Placed(image, getGraphicsState().getCurrentTransformationMatrix().clone()));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    // Invisible text (mode 3) is what another program recognised, and draws nothing.
    glyphs += getGraphicsState().getTextState().getRenderingMode().isFill() ? 1 : 0;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    at.setLocation(p0);
  }

  @Override
  public void clip(int windingRule) {
    // What is cut away is counted all the same.
  }

  @Override
  public void moveTo(float x, float y) {
    at.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    segments++;
    at.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    segments++;
    at.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void closePath() {
    // Back to a point that was counted.
  }

  @Override
  public void endPath() {
    // Nothing drawn.
  }

  @Override
  public void strokePath() {
    fills++;
  }

  @Override
  public void fillPath(int windingRule) {
    fills++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fills++;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    fills++;
  }
}
