package wian.pipeline.read.due;

import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Spaces;

/**
 * Days that words only tell of: when something happened, was issued, runs out or is shut; what
 * nobody is asked to do.
 */
final class Background {
  private static final Anchored TOLD =
      Anchored.of(
          "(?:ลง|ลว\\.?|เมื่อ|(?<![ก-๙])ณ|ประจำ|ระบุ(?:ว่า)?|เกิด|ข้อมูล|ประกาศ|(?<!จะ)สิ้นสุด(?:ลง)?(?:ใน)?|รอบ|ล่าสุด|พิมพ์)\\s*$",
          "ลง",
          "ลว",
          "เมื่อ",
          "ณ",
          "ประจำ",
          "ระบุ",
          "เกิด",
          "ข้อมูล",
          "ประกาศ",
          "สิ้นสุด",
          "รอบ",
          "ล่าสุด",
          "พิมพ์");
  private static final Anchored PAST = Anchored.of("เมื่อ\\s*$", "เมื่อ");
  private static final Anchored ASIDE = Anchored.of("\\(\\s*(?:เดิม|ข้อมูล)?\\s*$", "(");

  /** "(สอบวันที่ ๒๑ - ๒๒ กรกฎาคม)": words in brackets of their own explain another day. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\((?!\\s*(?:ภายใน|ส่ง|ไม่เกิน|ให้))[^()\\n]{4,120}$");

  private static final Pattern BRACKET_CLOSES = Pattern.compile("^\\s*\\)");

  /** What a receiving stamp prints before its day. */
  private static final Anchored STAMP =
      Anchored.of(
          "(?:เลข(?:ที่)?รับ(?:ที่|เลขที่)?|(?:ที่)?รับ(?:ที่|เลขที่))\\s*[^ก-๎]{1,40}(?:วันที่)?\\s*$",
          "เลข",
          "ที่รับ",
          "รับ");

  /** What runs out or falls vacant by a day is no act: "ที่จะว่างลงภายในวันที่". */
  private static final Anchored RUNS_OUT =
      Anchored.of(
          "(?:ว่างลง|สำเร็จการศึกษา|จบการศึกษา|นับ(?:จน)?(?=ถึง)|เกษียณ(?:อายุ)?(?:ราชการ)?|หมดอายุ|สิ้นอายุ|ครบอายุ|ครบวาระ|หมดวาระ|พ้นวาระ|มีวาระ(?:การดำรงตำแหน่ง)?)(?:ลง)?(?:ภายใน|ใน|ถึง|ก่อน|ไม่เกิน)*$",
          "ว่างลง",
          "สำเร็จการศึกษา",
          "จบการศึกษา",
          "นับ",
          "เกษียณ",
          "หมดอายุ",
          "สิ้นอายุ",
          "ครบอายุ",
          "ครบวาระ",
          "หมดวาระ",
          "พ้นวาระ",
          "มีวาระ");

  /** The end of what is done again and again: "ของทุกวัน จนถึง". */
  private static final Pattern LASTS =
      Pattern.compile("ทุก(?:วัน|สัปดาห์|เดือน|ไตรมาส)[ก-๎]{0,12}?(?:จน|ไปจน)?ถึง$");

  /** What falls due of itself, without a word for what to do: "จะครบกำหนดการรับรอง … ใน". */
  private static final Pattern FALLS_DUE =
      Pattern.compile("(?:จะ|ซึ่ง|ได้|ที่)ครบกำหนด(?!ชำระ|ส่ง|ยื่น|จ่าย|คืน|นำ)[^0-9๐-๙]{0,60}$");

  private static final Anchored SHUT =
      Anchored.of(
          "(?:ปิดปรับปรุง|ปิดระบบ|ปิดให้บริการ|งดให้บริการ|งดจ่าย|ปิดทำการ|หยุด)[^ให]{0,20}$|(?:หยุดจ่าย|งดจ่าย|ดับ|ไม่ไหล)(?:น้ำ|กระแส|ไฟ|ใน)(?:(?!ให้|โปรด|แจ้ง|ส่ง).){0,120}$",
          "ปิด",
          "งด",
          "หยุด",
          "ดับ",
          "ไม่ไหล");

  /** A time of year, and what a plan calls one: "เทศกาลกฐินเริ่ม", "กำหนดช่วงควบคุมเข้มข้น". */
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:เทศกาล|ฤดู|กำหนดช่วง(?:ควบคุม)?[^0-9๐-๙]{0,20}(?:[0-9๐-๙]{1,2}วัน)?|ระยะเวลา(?:ดำเนิน|โครงการ|การจ้าง|จ้าง|สัญญา|ศึกษา|การศึกษา|รับประกัน|ค้ำประกัน|เช่า|ฝึก))[^0-9๐-๙]{0,40}(?:เริ่ม|ระหว่าง|ตั้งแต่)?$");

  /** Figures of a stretch of time: "ตั้งแต่วันที่ … - … มีผู้ป่วยสะสม". */
  private static final Pattern COUNTED =
      Pattern.compile("^\\s*(?:มี|พบ|เกิด)\\s*(?:ผู้|จำนวน|อุบัติเหตุ|ราย|ทั้ง)");

  /** "เหตุเกิดระหว่างวันที่": when it happened. */
  private static final Pattern HAPPENED = Pattern.compile("(?:เกิด(?:เหตุ|ขึ้น)?|เมื่อ)$");

  /** "ตั้งแต่วันที่ … จนถึงปัจจุบัน": how long something has lasted. */
  private static final Pattern UP_TO_NOW =
      Pattern.compile("^\\s*(?:จน)?ถึง\\s*(?:ปัจจุบัน|บัดนี้)");

  private static final Pattern NOT_ASKED =
      Pattern.compile("ขออนุมัติ|ขออนุญาต|เห็นควร(?:อนุมัติ)?(?:ให้)?(?:กำหนด)?จัด");

  /** "ด้วยสำนักงาน…จะดำเนินการสำรวจ … ระหว่างวันที่": what the office itself is about to do. */
  private static final Pattern OWN_WORK =
      Pattern.compile(
          "จะ(?:ได้)?(?:ดำเนินการ(?!รับ|เปิด|ประกวด|คัดเลือก|สอบ)|ก่อสร้าง|ปรับปรุง|ซ่อม)(?:(?!ให้|ขอ|โปรด|ส่ง|รับสมัคร|ลงทะเบียน)[^0-9๐-๙]){0,120}$");

  private static final Pattern WORKS = Pattern.compile("ก่อสร้าง");

  /** What the office itself will do: "จะชี้แจงรายละเอียดผ่านทางเว็บไซต์ … ในวันที่". */
  private static final Pattern OWN_ACT =
      Pattern.compile(
          "(?<!ประสงค์)จะ(?:ได้)?(?:ชี้แจง|ตอบข้อสอบถาม|เผยแพร่|จัดส่ง|ส่ง|โอน|จ่าย|คืน)[^0-9๐-๙]{0,120}ใน\\s*$");

  private static final Pattern UNTIL = Pattern.compile("ถึง$");

  /** What is called off: "ขอยกเลิกการประชุมในวันที่". */
  private static final Pattern CALLED_OFF =
      Pattern.compile("(?:ยกเลิก|งด)(?:การ|กำหนด|นัด)(?:(?!และ|ให้|แทน)[^0-9๐-๙]){0,50}$");

  /** A reason is none's duty: "เนื่องจาก … ในวันที่ … จึง". */
  private static final Pattern REASON =
      Pattern.compile(
          "(?:เนื่องจาก|เนื่องด้วย|ประกอบกับ)(?:(?!จึง|ดังนั้น|ขอให้|ขอเชิญ|แจ้งให้).)*$",
          Pattern.DOTALL);

  /** More than what runs out by a day is named with. */
  private static final int LAST_WORDS = 50;

  /** Names or results that are announced on a day: nobody who reads of it has to act. */
  private static final Anchored ANNOUNCED =
      Anchored.of("ประกาศ(?:ผล|รายชื่อ)[^0-9๐-๙ ]{0,40}$", "ประกาศ");

  private static final Pattern ASKED = Pattern.compile("ให้|ต้อง|โปรด|ขอความ");

  /** How far before an announcement it is asked for. */
  private static final int NEAR = 40;

  private Background() {}

  /** Whether the words before a day, without white space, say what is announced on it. */
  static boolean announced(String joined) {
    Anchored.Search search = ANNOUNCED.in(joined);
    if (!search.find(0)) {
      return false;
    }
    int at = search.match().start();
    return !ASKED.matcher(joined.substring(Math.max(0, at - NEAR), at)).find();
  }

  /** Whether one of the last words is such: these patterns take no more than that. */
  private static boolean ends(Anchored words, String left) {
    return words.isIn(left, Math.max(0, left.length() - LAST_WORDS));
  }

  /** Whether one day is only told of, by the words beside it. */
  static boolean tells(String left, String joined, String right) {
    return announced(joined)
        || lastsUpToNow(right)
        || ends(ASIDE, left)
        || ends(TOLD, left)
        || STAMP.isIn(left)
        || (left.stripTrailing().endsWith("ใน") && OWN_ACT.matcher(left).find());
  }

  /** Whether a day stands in brackets of its own. */
  static boolean aside(String left, String right) {
    return ends(ASIDE, left)
        || (BRACKET_CLOSES.matcher(right).find() && IN_BRACKETS.matcher(left).find());
  }

  /** Whether the last word before a day says that it is past: เมื่อวันที่. */
  static boolean past(String left) {
    return ends(PAST, left);
  }

  /** Whether something runs out, or goes on, until a day. */
  static boolean runsOut(String joined) {
    String last = joined.substring(Math.max(0, joined.length() - LAST_WORDS));
    return RUNS_OUT.isIn(last)
        || (last.endsWith("ถึง") && LASTS.matcher(last).find())
        || (joined.contains("ครบกำหนด") && FALLS_DUE.matcher(joined).find());
  }

  /** Whether what began on a day still lasts. */
  static boolean lastsUpToNow(String right) {
    return UP_TO_NOW.matcher(right).find();
  }

  /** Whether something is shut or cut off on a day. */
  static boolean shut(String joined) {
    return SHUT.isIn(joined.endsWith("ใน") ? joined.substring(0, joined.length() - 2) : joined);
  }

  /** Whether a stretch of days is only told of. */
  static boolean tellsOfDays(String left, String joined, String right) {
    return tells(left, DayWords.spaceless(left), right)
        || aside(left, right)
        || lastsUpToNow(right)
        || HAPPENED.matcher(joined).find()
        || SHUT.isIn(joined)
        || SEASON.matcher(joined).find()
        || COUNTED.matcher(right).find()
        || NOT_ASKED.matcher(joined).find()
        || WORKS.matcher(joined).find()
        || OWN_WORK.matcher(joined).find()
        || isReason(joined);
  }

  private static boolean isReason(String joined) {
    return (joined.contains("เนื่อง") || joined.contains("ประกอบกับ"))
        && REASON.matcher(joined).find();
  }

  /** Whether a day to come is only planned, or gives the reason for what is asked. */
  static boolean notAsked(String left) {
    String joined = Spaces.none(left);
    return NOT_ASKED.matcher(joined).find()
        || isReason(joined)
        || ((joined.contains("งด") || joined.contains("ยกเลิก"))
            && CALLED_OFF.matcher(joined).find())
        || runsOut(joined)
        || UNTIL.matcher(joined).find();
  }
}
