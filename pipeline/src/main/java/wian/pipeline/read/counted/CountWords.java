package wian.pipeline.read.counted;

import java.util.List;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.wording.Anchored;

/**
 * How periods are worded, in joined text: a count, its unit, and the words for what they are
 * counted from (start).
 */
final class CountWords {
  private static final String COUNT =
      "(?<count>"
          + Counts.NUMBER
          + ")(?:\\([^)\\n]{1,20}\\))?(?<unit>วันทำการ|วันทำงาน|วันทาการ|วัน|สัปดาห์|เดือน|ปี(?!งบ|การ|ภาษี))(?<working>ทำการ)?";
  private static final String SINCE =
      "(?<since>(?:โดย)?(?:ให้)?(?:เริ่ม)?(?:นับ(?:ตั้งแต่|แต่|จาก|ถัดจาก|ถัด)?(?!ถึง)|ถัดจาก|(?:ภาย)?หลังจาก|(?:ภาย)?หลัง|จาก|ตั้งแต่|เมื่อ(?=ได้รับ)))";
  static final Anchored WITHIN =
      Anchored.joined(
          "(?<lead>ภายใน(?:กำหนด)?(?:ระยะ)?(?:เวลา)?|ไม่เกิน|ไม่(?:ล่า)?ช้ากว่า|อย่างช้า|ใน(?:กำหนด)?(?:ระยะเวลา)?|(?:ออกไป)?อีก|\\|)(?:ไม่เกิน)?"
              + COUNT
              + SINCE
              + "(?<start>[^\\n]{0,90})",
          "ภายใน",
          "ไม่เกิน",
          "ไม่ช้ากว่า",
          "ไม่ล่าช้ากว่า",
          "อย่างช้า",
          "ใน",
          "ออกไปอีก",
          "อีก",
          "|");

  /** "ให้ใช้บังคับเมื่อพ้นกำหนด ๓๐ วันนับแต่วันประกาศในราชกิจจานุเบกษา", whose day is not known. */
  static final Anchored IN_FORCE_AFTER =
      Anchored.joined(
          "(?:ใช้บังคับ|มีผล(?:ใช้)?(?:บังคับ)?|บังคับใช้)เมื่อพ้น(?:กำหนด)?(?:ระยะเวลา)?"
              + COUNT
              + SINCE
              + "(?=[^\\n]{0,30}ราชกิจจา)",
          "ใช้บังคับ",
          "มีผล",
          "บังคับใช้");

  private static final String AT_LEAST =
      "(?:เป็นเวลา)?(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)?(?:เป็นเวลา)?";

  /** "ล่วงหน้า ๗ วัน", "ล่วงหน้าอย่างน้อย ๗ วัน ก่อนวันประชุม". */
  private static final Anchored BEFOREHAND =
      Anchored.joined(
          "ล่วงหน้า(?:ก่อน)?" + AT_LEAST + COUNT + "(?:ก่อน(?<start>[^\\n]{0,60}))?", "ล่วงหน้า");

  /** "ไม่น้อยกว่า ๗ วัน ก่อนวันประชุม". */
  private static final Anchored DAYS_BEFORE =
      Anchored.joined(
          "(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ภายใน)"
              + COUNT
              + "(?:ล่วงหน้า)?ก่อน(?<start>[^\\n]{0,60})",
          "ไม่น้อยกว่า",
          "ไม่ต่ำกว่า",
          "อย่างน้อย",
          "ภายใน");

  /** What begins another clause, whose days are its own. */
  private static final String NEW_CLAUSE = "ภายใน|ไม่เกิน|ขยาย|ในงวด|ทั้งนี้|หาก|จึง|โดย|เพื่อ";

  /** "ก่อนวันประชุม ๗ วัน", "ก่อนวันที่ … ไม่น้อยกว่า ๗ วัน". */
  private static final Anchored BEFORE_BY =
      Anchored.joined(
          "ก่อน(?:ถึง)?(?<start>(?:วัน|กำหนด|การ|เริ่ม|ครบ|สิ้น)(?:(?!CLAUSE)[^\\n0-9๐-๙]){1,40}?|(?:(?!CLAUSE)[^\\n]){2,60}?(?=ล่วงหน้า|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า))(?:ล่วงหน้า)?"
                  .replace("CLAUSE", NEW_CLAUSE)
              + AT_LEAST
              + COUNT
              + "(?!นับ|แรก|ก่อน)",
          "ก่อน");

  /** "ส่งเอกสาร ๗ วัน ก่อนการประชุม". */
  private static final Anchored SENT_BEFORE =
      Anchored.joined(
          "(?:ส่ง|แจ้ง|ยื่น|เสนอ|ตอบ|ลงทะเบียน)(?=[^\\n]{0,95}?ก่อน)(?:(?!CLAUSE)[^\\n0-9๐-๙]){0,40}?"
                  .replace("CLAUSE", NEW_CLAUSE)
              + COUNT
              + "ก่อน(?<start>(?:วัน|การ|ถึง|เริ่ม|ครบ|สิ้น)[^\\n]{0,60})",
          "ส่ง",
          "แจ้ง",
          "ยื่น",
          "เสนอ",
          "ตอบ",
          "ลงทะเบียน");

  /** All that count backwards, in the order in which they are tried. */
  static final List<Anchored> BEFORE = List.of(BEFOREHAND, DAYS_BEFORE, BEFORE_BY, SENT_BEFORE);

  private CountWords() {}
}
