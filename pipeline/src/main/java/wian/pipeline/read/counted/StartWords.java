package wian.pipeline.read.counted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Relative;
import wian.pipeline.read.wording.Joined;

/** What a period is counted from, by the words behind นับแต่. */
final class StartWords {
  private static final String PAPER = "(?:หนังสือ|บันทึก(?:ข้อความ)?|คำสั่ง|ประกาศ|เอกสาร|หมาย)";
  private static final String WHO =
      "(?:ท่าน|หน่วยงาน|ส่วนราชการ|จังหวัด|อำเภอ|สถานศึกษา|โรงเรียน|ผู้[^\\s]{1,20}?)?";

  /** Receipt of this letter; of another paper, or of news, it is an event. */
  private static final Pattern RECEIVED =
      Joined.pattern(
          "^"
              + WHO
              + "(?:ได้)?(?:รับ(?:ทราบ)?|ทราบ)(?:แจ้ง)?(?:ตาม|จาก)?(?<paper>"
              + PAPER
              + ")?(?:แจ้ง)?(?:ฉบับ)?(?<this>นี้|ดังกล่าวนี้)?");

  private static final Pattern ISSUED =
      Joined.pattern(
          "^(?:นี้|บัดนี้|(?:ที่)?(?:ออก|ลงใน|ลงนามใน|ลง|มี|ใน|ของ|ตาม|สั่ง|ลงวันที่ใน|ที่ปรากฏใน|ปรากฏใน|ระบุใน|อนุญาตตาม)?"
              + PAPER
              + "(?:ฉบับ)?นี้(?!มีผล|ใช้บังคับ|บังคับ|เริ่ม)|(?:ที่)?(?:ลง)?(?:วันที่)?(?:ลง)?(?:ใน|ตาม)หนังสือ(?!สัญญา|รับรอง|แจ้ง)|(?:ที่)?ใน(?:คำสั่ง|ประกาศ|บันทึก))");
  private static final Pattern DAY = Joined.pattern("^(?:วัน)?(?:ที่)?");

  private final Joined body;
  private final int recitalEnd;

  StartWords(Joined body, int recitalEnd) {
    this.body = body;
    this.recitalEnd = recitalEnd;
  }

  /**
   * The day it counts from.
   *
   * @param found index at which the period begins
   * @param at index of the words
   * @param words joined words behind นับแต่
   */
  Relative.Start of(int found, int at, String words) {
    Matcher prefix = DAY.matcher(words);
    int day = prefix.find() ? prefix.end() : 0;
    String start = words.substring(day);
    if (isReceipt(at + day, start) && body.start(found) >= recitalEnd) {
      return Relative.Start.RECEIVED;
    }
    return ISSUED.matcher(start).find() ? Relative.Start.ISSUED : Relative.Start.EVENT;
  }

  /** "ได้รับแจ้งคำสั่ง" is said by the letter that tells of the order; other news comes later. */
  private boolean isReceipt(int at, String start) {
    Matcher m = RECEIVED.matcher(start);
    if (!m.find()) {
      return false;
    }
    boolean plain = m.group("paper") == null || m.group("paper").matches("หนังสือ|บันทึก.*");
    boolean ordered = m.group().endsWith("แจงคำสัง");
    boolean news = m.group().contains("แจง") || m.group().contains("ทราบ");
    return m.group("this") != null || ordered || (plain && !news && body.gapAt(at + m.end()));
  }
}
