package wian.pipeline.read;

import wian.index.circular.ThaiDigits;

/** Numbers and days that may be one, read twice. */
final class Confusion {
  private Confusion() {}

  /**
   * Whether two numbers of the same length differ in at most so many digits, each easily confused.
   */
  static boolean numbers(String a, String b, int most) {
    if (a.length() != b.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      if (!ThaiDigits.confusable(a.charAt(i), b.charAt(i))) {
        return false;
      }
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different <= most;
  }

  /** Whether two numbers of the same length differ in one digit, whichever. */
  static boolean oneDigit(String a, String b) {
    int different = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return a.length() == b.length() && different == 1;
  }

  /** Whether two days of one month and year differ in one digit. */
  static boolean oneDigitOfDay(String isoA, String isoB) {
    return isoA.length() == 10
        && isoB.length() == 10
        && isoA.startsWith(isoB.substring(0, 8))
        && oneDigit(isoA.substring(8), isoB.substring(8));
  }

  /** Whether two days of one month are easily confused, day and year as printed. */
  static boolean days(String isoA, String isoB) {
    if (isoA.length() != 10 || isoB.length() != 10) {
      return false;
    }
    boolean sameDay = isoA.substring(4).equals(isoB.substring(4));
    return sameDay
        || (isoA.substring(4, 7).equals(isoB.substring(4, 7))
            && numbers(isoA.substring(8), isoB.substring(8), 2)
            && numbers(buddhist(isoA), buddhist(isoB), 4));
  }

  /** The Buddhist-era year of a day, as it is printed. */
  private static String buddhist(String iso) {
    return String.valueOf(Integer.parseInt(iso.substring(0, 4)) + 543);
  }
}
