package wian.pipeline.read.due;

import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/** From when a rule, a post or a rate holds: มีผลใช้บังคับ, เป็นต้นไป. */
final class InForce {
  private static final Anchored SINCE =
      Anchored.of(
          "(?<!มา)(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|เริ่ม(?:ใช้|มีผล|ต้น)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|มีผล(?:ใช้)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|บังคับใช้(?:ใน|ตั้งแต่)?|ทางการ(?:ใน|ตั้งแต่)?)$",
          "ตั้งแต่",
          "นับ",
          "เริ่ม",
          "มีผล",
          "บังคับใช้",
          "ทางการ");
  private static final Pattern APPLIES =
      Pattern.compile(
          "มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ|(?:เริ่ม|เปิด)ใช้(?:งาน)?(?:อย่าง)?(?:เป็น)?ทางการ|ทั้งนี้(?:ให้)?(?:ตั้งแต่|นับแต่)$|ใช้ตั้งแต่$|อัตรา.{0,30}ตั้งแต่$");
  private static final Pattern ONWARDS = Pattern.compile("^\\s*เป็น\\s*ต้นไป");

  /** "เริ่มตั้งแต่วันที่ ๑ กุมภาพันธ์ มีกำหนด ๓๐ วัน": from when something runs. */
  private static final Pattern LASTING =
      Pattern.compile("^\\s*(?:มีกำหนด|เป็นระยะเวลา|เป็นเวลา|มีระยะเวลา)");

  private static final Pattern HOUR_ONWARDS =
      Pattern.compile(
          "^\\s*(?:เวลา)?\\s*[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*(?:น\\.)?\\s*เป็น\\s*ต้นไป");

  /** Posts and duties that somebody holds for a time: an order says from when. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?=[ปชรดทมใบถ])(?:(?:ปฏิบัติหน้าที่|ปฏิบัติงาน|ปฏิบัติราชการ|ช่วยราชการ|รักษาราชการ|รักษาการ|ดำรงตำแหน่ง)(?:(?!ส่ง|ยื่น|รายงาน|ลงทะเบียน|สมัคร|นั้น).){0,60}(?:ตั้งแต่|นับแต่|นับตั้งแต่)$|(?:รักษาราชการ|รักษาการ|ช่วยราชการ)[^0-9๐-๙]{0,60}ระหว่าง$|(?:ทั้งนี้(?:ให้)?|(?:มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ)[^0-9๐-๙]{0,30})(?:ตั้งแต่|นับแต่|นับตั้งแต่)$)");

  /** An order's "ให้ … พ้นจากตำแหน่งตั้งแต่วันที่": from one day on. */
  private static final Pattern APPOINTED =
      Pattern.compile(
          "(?:ให้|แต่งตั้ง|อนุญาตให้)[^0-9๐-๙]{0,120}(?:ปฏิบัติหน้าที่|ปฏิบัติราชการ|ช่วยราชการ|รักษาราชการ|รักษาการ|ดำรงตำแหน่ง|พ้นจาก|เลื่อนเงินเดือน|เลื่อนขั้น|บรรจุ|โอน|ย้าย|ลาออก)[^0-9๐-๙]{0,60}(?:ตั้งแต่|นับแต่|นับตั้งแต่)$");

  /** "ห้ามมิให้ผู้ใดเผา … ตั้งแต่": for what time something is forbidden. */
  private static final Pattern FORBIDS =
      Pattern.compile(
          "ห้าม(?:มิให้|ไม่ให้)?(?:(?!นั้น|ปรากฏ)[^0-9๐-๙]){0,60}(?:ตั้งแต่|ระหว่าง|ในช่วง)$");

  private InForce() {}

  /** Whether something holds from a day on, by the words beside it. */
  static boolean since(String joined, String right) {
    return ONWARDS.matcher(right).find()
        || (SINCE.isIn(joined)
            && (HOUR_ONWARDS.matcher(right).find() || APPLIES.matcher(joined).find()));
  }

  /** Whether somebody is appointed from a day on, or something runs from it for a while. */
  static boolean runs(String joined, String right) {
    return (joined.endsWith("แต่") && APPOINTED.matcher(joined).find())
        || (LASTING.matcher(right).find() && SINCE.isIn(joined));
  }

  /** Whether a stretch of days is one for which somebody holds a post, or a rule applies. */
  static boolean held(String joined) {
    return (joined.endsWith("แต่") || joined.endsWith("ระหว่าง"))
        && (HELD.matcher(joined).find() || FORBIDS.matcher(joined).find());
  }
}
