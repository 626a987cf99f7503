package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Relation;
import wian.index.circular.ThaiDigits;

/**
 * What a letter says of a document that it cites, by the words around the number. Where two apply,
 * the first in this order wins: cancels, amends, extends, forwards, refers.
 */
final class Relations {
  private static final String DOCUMENT =
      "(?:หนังสือ|คำสั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ|บันทึก(?!ข้อมูล|ผล|การ))";

  /** Between the verb and the number: the document's name, no other verb's object. */
  private static final String NAME =
      "(?:(?!นั้น|ดังนั้น|จึง|ทั้งนี้|ลงวันที่|แล้ว)[^\\n]|\\n){0,110}$";

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

  private static final Pattern CANCELLED_AFTER =
      Pattern.compile("^\\s*(?:ซึ่ง|นั้น|โดย)?\\s*(?:ให้)?(?:เป็นอัน)?ยกเลิก");
  private static final Pattern ENCLOSED_BEFORE =
      Pattern.compile("(?:แนบ|ส่ง)(?:มา)?พร้อม(?:นี้)?\\s*\\(?\\s*$");

  /** "ขยายระยะเวลาตามหนังสือที่อ้างถึง ๑": a relation to a document that is only pointed at. */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?<verb>สำเนา(?=หนังสือ|คำสั่ง|ประกาศ)|ยกเลิก|เพิกถอน|แก้ไขเพิ่มเติม|แก้ไข|ปรับปรุง|ขยาย|เลื่อน|ผ่อนผัน)(?<object>(?:(?!นั้น|จึง|\\n\\n).){0,90}?)(?:(?<head>(?:ที่|ตาม)\\s*อ้างถึง)\\s*(?<item>[0-9๐-๙]{0,2})|(?<above>ดังกล่าว|ข้างต้น))",
          Pattern.DOTALL);

  private Relations() {}

  /**
   * A relation told of a document without its number.
   *
   * @param relation the relation
   * @param at offset of the words
   * @param inHead whether it points at อ้างถึง, else at the document named last before
   * @param item its number in the list of อ้างถึง; 0 where none is given
   * @param body the body named with it; empty where none is
   */
  record Pointed(Relation relation, int at, boolean inHead, int item, String body) {}

  static List<Pointed> pointed(String body) {
    List<Pointed> all = new ArrayList<>();
    Matcher m = POINTED.matcher(body);
    while (m.find()) {
      boolean document =
          m.group("object")
              .matches("(?s).*(?:หนังสือ|คำสั่ง|ประกาศ|ระเบียบ|บันทึก(?!ข้อมูล|ผล|การ)).*");
      Relation relation =
          switch (m.group("verb")) {
            case "ยกเลิก", "เพิกถอน" -> Relation.CANCELS;
            case "ขยาย", "เลื่อน", "ผ่อนผัน" -> Relation.EXTENDS;
            case "สำเนา" -> Relation.FORWARDS;
            default -> Relation.AMENDS;
          };
      boolean occasion =
          relation == Relation.EXTENDS
              && (m.group("head") != null
                  || m.group("object")
                      .matches("(?s).*(?:การประชุม|กำหนดการ|กำหนดเวลา|ระยะเวลา|กำหนด)\\s*"));
      if (document || occasion) {
        String item = m.group("item") == null ? "" : ThaiDigits.toArabic(m.group("item"));
        all.add(
            new Pointed(
                relation,
                m.start(),
                m.group("head") != null,
                item.isEmpty() ? 0 : Integer.parseInt(item),
                m.group("object")
                    .replaceFirst("(?s)^.*(?:หนังสือ|คำสั่ง|ประกาศ|บันทึก)", "")
                    .strip()));
      }
    }
    return all;
  }

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
    if (told != Relation.CANCELS && CANCELLED_AFTER.matcher(after).find()) {
      return Relation.CANCELS;
    }
    return told == Relation.REFERS && (travels(after) || ENCLOSED_BEFORE.matcher(before).find())
        ? Relation.FORWARDS
        : told;
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
