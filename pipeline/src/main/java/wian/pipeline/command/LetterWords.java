package wian.pipeline.command;

import java.util.Locale;
import java.util.Optional;
import wian.index.circular.Certainty;
import wian.index.circular.Doubt;
import wian.index.circular.Letter;
import wian.index.circular.LetterKind;
import wian.index.circular.Relation;
import wian.index.circular.Secrecy;
import wian.index.circular.ThaiDigits;
import wian.index.circular.Urgency;
import wian.index.search.Link;
import wian.pipeline.answer.ThaiDay;

/** What the parts of a letter are called on the terminal. */
final class LetterWords {
  private LetterWords() {}

  /** The letter's number in Thai digits, or what it has instead. */
  static String number(Letter letter) {
    return letter
        .canonical()
        .map(ThaiDigits::toThai)
        .orElse(letter.draft() ? "(ร่าง / draft)" : "(ไม่มีเลขที่ / no number)");
  }

  static String day(Letter letter) {
    return letter.issued().map(ThaiDay::written).orElse("");
  }

  static String kind(LetterKind kind) {
    return switch (kind) {
      case EXTERNAL -> "หนังสือภายนอก / external letter";
      case INTERNAL -> "บันทึกข้อความ / memorandum";
      case STAMPED -> "หนังสือประทับตรา / stamped letter";
      case ORDER -> "คำสั่ง / order";
      case REGULATION -> "ระเบียบ / regulation";
      case ANNOUNCEMENT -> "ประกาศ / announcement";
      case OTHER -> "อื่น ๆ / other";
    };
  }

  static Optional<String> urgency(Urgency urgency) {
    return switch (urgency) {
      case NONE -> Optional.empty();
      case URGENT -> Optional.of("ด่วน");
      case VERY_URGENT -> Optional.of("ด่วนมาก");
      case MOST_URGENT -> Optional.of("ด่วนที่สุด");
    };
  }

  static Optional<String> secrecy(Secrecy secrecy) {
    return switch (secrecy) {
      case NONE -> Optional.empty();
      case CONFIDENTIAL -> Optional.of("ลับ");
      case SECRET -> Optional.of("ลับมาก");
      case TOP_SECRET -> Optional.of("ลับที่สุด");
    };
  }

  static String relation(Relation relation) {
    return switch (relation) {
      case CANCELS -> "ยกเลิก / cancels";
      case AMENDS -> "แก้ไขเพิ่มเติม / amends";
      case EXTENDS -> "ขยายเวลา / extends";
      case FORWARDS -> "ส่งสำเนา / forwards";
      case REFERS -> "อ้างถึง / refers to";
    };
  }

  /** The relation of a link, which may also be that of a draft to its final. */
  static String relation(Link link) {
    return link.relation().equals("draft-of")
        ? "ร่างของ / draft of"
        : relation(Relation.valueOf(link.relation().toUpperCase(Locale.ROOT)));
  }

  /**
   * Words for what is not simply read, after what they speak of.
   *
   * @param reason why it is uncertain; null where it is not
   */
  static String doubt(Certainty certainty, Doubt reason) {
    return switch (certainty) {
      case UNCERTAIN -> reason == null ? " (ไม่แน่ใจ / uncertain)" : " (" + because(reason) + ")";
      case BLANK -> " (เว้นว่าง / blank)";
      case CONFIRMED -> " (ยืนยันแล้ว / confirmed)";
      case READ -> "";
    };
  }

  private static String because(Doubt reason) {
    return switch (reason) {
      case WEEKDAY -> "ไม่แน่ใจ วันในสัปดาห์ไม่ตรงกับวันที่ / uncertain: not the date's weekday";
      case IMPOSSIBLE_CHARACTER ->
          "ไม่แน่ใจ มีอักขระที่ไม่ใช่เลข / uncertain: a sign that is no digit";
      case LOW_CONFIDENCE ->
          "ไม่แน่ใจ โปรดตรวจกับหนังสือ / uncertain: please check with the letter";
      case HANDWRITTEN -> "ไม่แน่ใจ เขียนด้วยลายมือ / uncertain: handwritten";
      case CONTRADICTED ->
          "ไม่แน่ใจ ขัดกับที่อื่นในหนังสือ / uncertain: the letter contradicts it elsewhere";
      case YEAR_MISSING -> "ไม่แน่ใจ ไม่ได้ระบุปี / uncertain: no year is printed";
    };
  }

  static String certainty(Link.Certainty certainty) {
    return switch (certainty) {
      case EXACT -> "ตรงกัน / exact";
      case PROBABLE -> "น่าจะใช่ / probable";
      case AMBIGUOUS -> "มีหลายฉบับ / ambiguous";
      case MISSING -> "ไม่มีในแฟ้ม / missing";
    };
  }
}
