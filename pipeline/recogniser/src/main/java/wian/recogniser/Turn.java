package wian.recogniser;

/** By how much a picture has to be turned, clockwise, until its page stands upright. */
public enum Turn {
  /** It stands upright. */
  NONE(0),
  /** It lies on its left side. */
  RIGHT(90),
  /** It stands upside down. */
  HALF(180),
  /** It lies on its right side. */
  LEFT(270);

  private final int degrees;

  Turn(int degrees) {
    this.degrees = degrees;
  }

  /** 0, 90, 180 or 270. */
  public int degrees() {
    return degrees;
  }

  /** Whether it makes height of width. */
  boolean isQuarter() {
    return this == RIGHT || this == LEFT;
  }

  /** Where a dot of the turned picture stands in rows of the given one. */
  int from(int x, int y, int width, int height) {
    return switch (this) {
      case NONE -> y * width + x;
      case RIGHT -> (height - 1 - x) * width + y;
      case HALF -> (height - 1 - y) * width + width - 1 - x;
      case LEFT -> x * width + width - 1 - y;
    };
  }
}
