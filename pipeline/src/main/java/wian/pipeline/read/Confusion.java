package wian.pipeline.read;

/** Digits that are taken for each other in reading Thai: ๔ ๕ ๗ ๘ ๙, ๐ ๑ ๖, ๒ ๖, ๓ ๗. */
final class Confusion {
  private static final String[] ALIKE = {"45789", "016", "26", "37"};

  private Confusion() {}

  static boolean digits(char a, char b) {
    if (a == b) {
      return true;
    }
    for (String group : ALIKE) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two numbers of the same length differ in at most so many digits, each easily confused.
   */
  static boolean numbers(String a, String b, int most) {
    if (a.length() != b.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      if (!digits(a.charAt(i), b.charAt(i))) {
        return false;
      }
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different <= most;
  }

  /** Whether two days of the same month, or months of the same year, are easily confused. */
  static boolean days(String isoA, String isoB) {
    if (isoA.length() != 10 || isoB.length() != 10) {
      return false;
    }
    return isoA.substring(0, 7).equals(isoB.substring(0, 7))
        ? numbers(isoA.substring(8), isoB.substring(8), 2)
        : isoA.substring(4).equals(isoB.substring(4));
  }
}
