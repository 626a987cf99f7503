package wian.pipeline.read;

import java.util.regex.Pattern;
import wian.index.circular.Relation;

/**
 * What a letter says of a document that it cites, by the words around the number. Where two apply,
 * the first in this order wins: cancels, amends, extends, forwards, refers.
 */
final class Relations {
  private static final String DOCUMENT = "(?:หนังสือ|คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ|บันทึก)";

  /** Between the verb and the number: the document's name, no other verb's object. */
  private static final String NAME = "(?:(?!นั้น|ดังนั้น|จึง|ทั้งนี้)[^\\n]|\\n){0,110}$";

  private static final Pattern CANCELS =
      Pattern.compile(
          "(?:ยกเลิก|เพิกถอน)(?:(?!นั้น|จึง).){0,40}?" + DOCUMENT + NAME, Pattern.DOTALL);
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?:แก้ไขเพิ่มเติม|แก้ไข|ปรับปรุง)(?:(?!นั้น|จึง|ตามที่).){0,40}?" + DOCUMENT + NAME,
          Pattern.DOTALL);
  private static final Pattern EXTENDS =
      Pattern.compile(
          "(?:ขยาย(?:ระยะ|กำหนด)?\\s?(?:เวลา|ระยะเวลา|กำหนด)?|เลื่อน|ผ่อนผัน)(?:(?!นั้น|จึง).){0,90}?(?:ตาม|ใน|ของ|ที่กำหนด)\\s*"
              + DOCUMENT
              + NAME,
          Pattern.DOTALL);
  private static final Pattern COPY =
      Pattern.compile("สำเนา\\s*" + DOCUMENT + NAME, Pattern.DOTALL);
  private static final Pattern TRAVELS =
      Pattern.compile(
          "^(?:(?!ที่\\s*[ก-ฮ]{2}\\s*[0-9๐-๙]).){0,120}?(?:(?:ส่ง|แนบ)(?:มา)?\\s?(?:พร้อม|ด้วย|ท้าย)|ที่แนบ|ดังแนบ|ตามเอกสารแนบ|มาพร้อมนี้)",
          Pattern.DOTALL);

  private Relations() {}

  /**
   * The relation to a document named in a letter's head.
   *
   * @param start offset of the number
   * @param enclosed whether it stands in the list of enclosures
   */
  static Relation inHead(String text, int start, boolean enclosed) {
    Relation told = told(text.substring(text.lastIndexOf('\n', start) + 1, start));
    return told == Relation.REFERS && enclosed ? Relation.FORWARDS : told;
  }

  /**
   * The relation to a document named in a letter's body.
   *
   * @param start offset of the number
   * @param end offset after its date
   */
  static Relation inBody(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 240), start);
    String after = text.substring(end, Math.min(text.length(), end + 160));
    int clause = Math.max(before.lastIndexOf("นั้น"), before.lastIndexOf("\n\n"));
    Relation told = told(clause < 0 ? before : before.substring(clause));
    return told == Relation.REFERS && travels(after) ? Relation.FORWARDS : told;
  }

  private static Relation told(String before) {
    if (CANCELS.matcher(before).find()) {
      return Relation.CANCELS;
    }
    if (AMENDS.matcher(before).find()) {
      return Relation.AMENDS;
    }
    if (EXTENDS.matcher(before).find()) {
      return Relation.EXTENDS;
    }
    return COPY.matcher(before).find() ? Relation.FORWARDS : Relation.REFERS;
  }

  private static boolean travels(String after) {
    int clause = after.indexOf("นั้น");
    return TRAVELS.matcher(clause < 0 ? after : after.substring(0, clause)).find();
  }
}
