package wian.pipeline.extract;

/**
 * Keeps pictures of pages from piling up. They are so large that they lie among the old objects
 * from the first, and of those the serial collector lets come as many as fit before it looks once.
 */
final class Garbage {
  /** Bytes that the pages being read need at least. */
  private static final long LEAST = 80L << 20;

  private static long left = LEAST;

  private Garbage() {}

  /** Called between two pages: collects where more than twice of what is needed is held. */
  static synchronized void collect() {
    if (held() > 2 * left) {
      System.gc();
      left = Math.max(LEAST, held());
    }
  }

  private static long held() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
