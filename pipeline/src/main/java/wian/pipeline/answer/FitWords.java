package wian.pipeline.answer;

import wian.index.search.Fit;

/** How a letter fits what was asked, in words. */
public final class FitWords {
  private FitWords() {}

  /** The words for a fit. */
  public static Told of(Fit fit) {
    return switch (fit) {
      case NUMBER -> new Told("เลขที่ตรงกัน", "its number");
      case DAY -> new Told("ลงวันที่ตรงกัน", "its day of issue");
      case WORDS -> new Told("มีคำครบ", "all that was asked stands in it");
      case CITES -> new Told("อ้างถึงเลขที่นี้", "it cites this number");
      case AGENCY_MISSING ->
          new Told("เลขที่ตรงกันแต่ไม่มีตัวย่อหน่วยงาน", "its number lacks the agency letters");
      case DIGITS_CONFUSED ->
          new Told("ตัวเลขอาจอ่านสลับกัน", "digits may have been read for one another");
      case NUMBER_BEGINS -> new Told("เลขที่ขึ้นต้นเหมือนกัน", "its number begins so");
      case OTHER_BODY ->
          new Told("เลขเดียวกันของหน่วยงานอื่น", "another body's order of this number");
      case ALIKE -> new Told("มีบางคำหรือสะกดใกล้เคียง", "some of the words, or spelt nearly so");
    };
  }
}
