package wian.pipeline.read.day;

import java.time.LocalDate;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.wording.Joined;

/**
 * Years as letters name them. Fiscal year Y runs from 1 October Y-1 to 30 September Y (พ.ร.บ.
 * วิธีการงบประมาณ พ.ศ. ๒๕๖๑, มาตรา ๔).
 *
 * @param issued the letter's day; null where it is not known
 */
public record FiscalYears(LocalDate issued) {
  /** Parts of patterns over joined text. */
  public static final String ERA = "(?:พ\\.?ศ\\.?)?";

  public static final String YEAR = "[0-9๐-๙]{4}";
  public static final String QUARTER = "(?:[1-4๑-๔]|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)";

  /** The Gregorian year in which a fiscal year ends; null where it cannot be known. */
  public Integer fiscal(String printed) {
    Integer year = calendar(printed);
    return year != null && !Character.isDigit(printed.charAt(0)) && issued.getMonthValue() >= 10
        ? (Integer) (year + 1)
        : year;
  }

  /** The Gregorian year of a Buddhist one, or of "this year"; null where it cannot be known. */
  public Integer calendar(String printed) {
    if (!Character.isDigit(printed.charAt(0))) {
      return issued == null ? null : (Integer) issued.getYear();
    }
    int be = Integer.parseInt(ThaiDigits.toArabic(printed));
    return be >= 2484 && be < 2700 ? (Integer) (be - 543) : null;
  }

  /**
   * The last day of a fiscal year, or of a part of it.
   *
   * @param year Gregorian year in which it ends
   * @param quarter 1 to 4 in digits or words, or null
   * @param half แรก or หลัง, or null
   */
  public static LocalDate end(int year, String quarter, String half) {
    if ("แรก".equals(half)) {
      return LocalDate.of(year, 3, 31);
    }
    return switch (quarter == null ? "4" : ThaiDigits.toArabic(Joined.fold(quarter))) {
      case "1", "หนึง", "แรก" -> LocalDate.of(year - 1, 12, 31);
      case "2", "สอง" -> LocalDate.of(year, 3, 31);
      case "3", "สาม" -> LocalDate.of(year, 6, 30);
      default -> LocalDate.of(year, 9, 30);
    };
  }
}
