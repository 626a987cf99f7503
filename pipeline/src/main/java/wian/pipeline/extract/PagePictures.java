package wian.pipeline.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a PDF page draws besides text: looked at only where its text layer does not do. */
final class PagePictures extends PDFGraphicsStreamEngine {
  /** Curves and lines; fewer are rules and frames, more may be writing turned into outlines. */
  private static final int OUTLINES = 400;

  private final Point2D.Float at = new Point2D.Float();
  private int images;
  private double largest;
  private int segments;
  private int glyphs;
  private PDImage last;
  private Matrix lastPlace;

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
    return images > 0 || segments > OUTLINES;
  }

  /** Whether the page is one picture and nothing else that can be seen. */
  boolean isOnePicture() {
    return images == 1 && segments == 0 && glyphs == 0;
  }

  /** The picture drawn last; null where there is none. */
  PDImage last() {
    return last;
  }

  /** Where it lies: the unit square's place on the page. */
  Matrix lastPlace() {
    return lastPlace;
  }

  /** Dots of the largest picture; 0 where there is none. */
  double largest() {
    return largest;
  }

  @Override
  public void drawImage(PDImage image) {
    // An image fills the unit square under the current matrix.
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    images++;
    last = image;
    lastPlace = matrix;
    largest = Math.max(largest, (double) image.getWidth() * image.getHeight());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    // What it says is the layer's matter. A scanner's own reading of the page is not to be seen.
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    glyphs += mode.isFill() || mode.isStroke() ? 1 : 0;
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
    // That it was outlined is enough.
  }

  @Override
  public void fillPath(int windingRule) {
    // That it was outlined is enough.
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    // That it was outlined is enough.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // That it was outlined is enough.
  }
}
