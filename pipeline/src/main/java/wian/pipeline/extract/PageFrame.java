package wian.pipeline.extract;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import wian.index.circular.Box;

/**
 * A PDF page as a person sees it: cropped and turned upright. Lengths in points, origin at the top
 * left.
 *
 * @param width width as seen
 * @param height height as seen
 * @param rotation degrees by which the page is turned clockwise to be seen: 0, 90, 180 or 270
 */
record PageFrame(double width, double height, int rotation) {
  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360);
    return rotation % 180 == 0
        ? new PageFrame(crop.getWidth(), crop.getHeight(), rotation)
        : new PageFrame(crop.getHeight(), crop.getWidth(), rotation);
  }

  /**
   * Where a point is seen.
   *
   * @param x from the left of the crop box, before it is turned
   * @param y from its bottom
   */
  Point seen(double x, double y) {
    return switch (rotation) {
      case 90 -> new Point(y, x);
      case 180 -> new Point(width - x, y);
      case 270 -> new Point(width - y, height - x);
      default -> new Point(x, height - y);
    };
  }

  /** Whether the point is on the page; what lies beside it is not printed. */
  boolean shows(Point point) {
    return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
  }

  /** A rectangle in points as fractions of the page, cut to it. */
  Box box(double left, double top, double right, double bottom) {
    double x = clamp(left / width);
    double y = clamp(top / height);
    return new Box(x, y, clamp(right / width) - x, clamp(bottom / height) - y);
  }

  private static double clamp(double fraction) {
    return Math.min(1, Math.max(0, fraction));
  }

  /** A point on the page as seen. */
  record Point(double x, double y) {
    /** Seen from axes that are turned clockwise by this angle (radians). */
    Point turned(double angle) {
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      return new Point(x * cos + y * sin, y * cos - x * sin);
    }
  }
}
