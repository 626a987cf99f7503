package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a day means by the words beside it: a day by which to act, a day to come, a day from which a
 * rule applies; nothing where the words only tell of it.
 *
 * @param left the words before the day, back to the day before it or to the start of its row
 * @param line the words before it, back to the start of its line, earlier days among them
 * @param right the words after it
 * @param recalled whether it stands in the part that recounts what went before
 * @param invited whether the letter asks anybody to come
 */
record DayWords(String left, String line, String right, boolean recalled, boolean invited) {
  /** What a day means. */
  enum Sense {
    DUE,
    DAY_BEFORE,
    EVENT,
    EFFECTIVE
  }

  /** An hour between "ภายใน" and the day: ภายใน ๑๐.๐๐ น. ของวันที่, ก่อนเที่ยงวันที่. */
  private static final String HOUR =
      "(?:(?:เวลา)?(?:[0-9๐-๙]{4}|[0-9๐-๙]{1,2}(?:[.:][0-9๐-๙]{2})?)(?:น\\.?|นาฬิกา|โมงเช้า|โมงเย็น)?|เที่ยง(?:วัน)?|สิ้น(?:วัน|เวลาราชการ)|สิ้น|บ่าย|ค่ำ|เย็น|[ก-๎]{3,12}?นาฬิกา)(?:ของ|ใน)?";

  private static final Pattern HOUR_BEFORE = Pattern.compile("(?<=ก่อน)" + HOUR + "$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?:กำหนด(?:เดิม|เวลา|การ)?)?(?:คือ|ใน|ของ|ตรงกับ|เวลาราชการ)?|(?<=ภายใน|เกิน|กว่า|ช้า)(?:"
              + HOUR
              + "|วัน(?:ขึ้น|แรม).{2,16}ตรงกับ))$");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?=[วจอพศเ])(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?$");
  private static final Pattern UNTIL = Pattern.compile("(?:ถึง|จนถึง)$");
  private static final Pattern MAY_UNTIL = Pattern.compile("ได้.{0,14}ถึง$|จนถึง$");
  private static final Pattern BEFORE = Pattern.compile("(?<!หรือ)ก่?อน(?:ถึง)?$");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ).{0,90}(?:เป็น|ไปใน|ออกไปใน)(?:ภายใน)?$");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?<!มา)(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|เริ่ม(?:ใช้|มีผล|ต้น)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|มีผล(?:ใช้)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|บังคับใช้(?:ใน|ตั้งแต่)?)$");
  private static final Pattern APPLIES =
      Pattern.compile(
          "มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ|ทั้งนี้(?:ให้)?(?:ตั้งแต่|นับแต่)$|ใช้ตั้งแต่$|อัตรา.{0,30}ตั้งแต่$");
  private static final Pattern ONWARDS = Pattern.compile("^\\s*เป็น\\s*ต้นไป");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?=[ลเณปรขส])(?:ลง|ลว\\.?|เมื่อ|(?<![ก-๙])ณ|ประจำ|ระบุ(?:ว่า)?|เกิด|ข้อมูล|ประกาศ|(?<!จะ)สิ้นสุด(?:ลง)?(?:ใน)?)\\s*$");
  private static final Pattern PAST = Pattern.compile("เมื่อ\\s*$");
  private static final Pattern ASIDE = Pattern.compile("\\(\\s*(?:เดิม|ข้อมูล)?\\s*$");
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:ปิดปรับปรุง|ปิดระบบ|ปิดให้บริการ|งดให้บริการ|งดจ่าย|ปิดทำการ|หยุด)[^ให]{0,20}$");
  private static final Pattern NOT_ASKED = Pattern.compile("ขออนุมัติ|ขออนุญาต|ก่อสร้าง");
  private static final Pattern ON =
      Pattern.compile("(?:ใน|กำหนด.{0,40}|จะ.{0,40}|เป็น|[0-9๐-๙])\\s*$", Pattern.DOTALL);
  private static final Pattern ANNOUNCED = Pattern.compile("ประกาศ(?:ผล|รายชื่อ)[^0-9๐-๙ ]{0,40}$");

  /** "เริ่มส่งครั้งแรกวันที่": the explicit first occurrence of what recurs. */
  private static final Pattern FIRST_TIME =
      Pattern.compile(
          "(?:ครั้ง|งวด|รอบ)แรก(?:ภายใน|ใน|คือ)?$|ทุก.{0,45}เริ่ม(?:ส่ง|รายงาน)?(?:ตั้งแต่)?$");

  private static final Pattern DATED_HEAD = Pattern.compile("วัน|เวลา|กำหนด|ภายใน|เมื่อ");

  /** How far before a day the word for its end, or for what is handed over, may stand. */
  private static final int NEAR = 45;

  /** What is handed over may stand between its word and the day: ยื่นข้อเสนอวันที่. */
  private static final int WITH_WHAT = 22;

  /** More than an hour before a day and the word before that may take. */
  private static final int LAST_WORDS = 90;

  /** What one day means by the words right beside it. */
  Optional<Sense> ofDay() {
    String joined = WEEKDAY.matcher(left.replaceAll("\\s+", "")).replaceFirst("");
    if (ASIDE.matcher(left).find()) {
      return Optional.empty();
    }
    String last = joined.substring(Math.max(0, joined.length() - LAST_WORDS));
    if (Phrases.BY.end(last)
        || Phrases.BY.end(TAIL.matcher(last).replaceFirst(""))
        || HOUR_BEFORE.matcher(last).find()) {
      return Optional.of(Sense.DUE);
    }
    if (ONWARDS.matcher(right).find()
        || (SINCE.matcher(joined).find() && APPLIES.matcher(joined).find())) {
      return Optional.of(Sense.EFFECTIVE);
    }
    if (FIRST_TIME.matcher(joined).find() || MOVED.matcher(joined).find()) {
      return Optional.of(nearest(line).filter(s -> s == Sense.EVENT).orElse(Sense.DUE));
    }
    if (ANNOUNCED.matcher(joined).find()) {
      return Optional.of(Sense.DUE);
    }
    if (BEFORE.matcher(joined).find()) {
      return hasDuty() ? Optional.of(Sense.DAY_BEFORE) : Optional.empty();
    }
    if (UNTIL.matcher(joined).find()) {
      return hasDuty() || MAY_UNTIL.matcher(joined).find()
          ? Optional.of(Sense.DUE)
          : Optional.empty();
    }
    return isTold() ? Optional.empty() : handed(joined);
  }

  /** Whether it is only told when something happened, was issued or was counted. */
  boolean isTold() {
    boolean past = recalled && PAST.matcher(left).find() && Hours.follow(right);
    return ASIDE.matcher(left).find() || (TOLD.matcher(left).find() && !past);
  }

  /** What a stretch of days means: days to come, or a window to act in. */
  Optional<Sense> ofDays() {
    String joined = left.replaceAll("\\s+", "").replaceFirst("(?:ระหว่าง|ตั้งแต่|ใน)$", "");
    return TOLD.matcher(left).find()
            || ASIDE.matcher(left).find()
            || CLOSED.matcher(joined).find()
            || NOT_ASKED.matcher(joined).find()
        ? Optional.empty()
        : nearest(left);
  }

  /** What a day or days in a table mean, where their own cell does not say. */
  static Optional<Sense> inTable(TablePlace row) {
    String head = row.header().replaceAll("\\s+", "");
    String label = row.before().replaceAll("\\s+", "");
    if (Phrases.CLOSING.lastIn(head) >= 0
        || head.startsWith("วันสุดท้าย")
        || head.startsWith("ภายใน")) {
      return Optional.of(Sense.DUE);
    }
    if (ANNOUNCED.matcher(label).find() || ANNOUNCED.matcher(head).find()) {
      return Optional.of(Sense.DUE);
    }
    Optional<Sense> byHead = DATED_HEAD.matcher(head).find() ? Optional.empty() : nearest(head);
    return byHead.or(() -> first(row.before()));
  }

  private boolean hasDuty() {
    return Phrases.DUTIES.lastIn(left) >= 0;
  }

  /** The last day to hand over, pay or finish, by the word that stands nearest. */
  private Optional<Sense> handed(String joined) {
    String near = joined.substring(Math.max(0, joined.length() - NEAR));
    int closing = Phrases.CLOSING.lastIn(near);
    int handing = Phrases.HANDING.lastIn(near);
    if (handing < near.length() - WITH_WHAT) {
      handing = -1;
    }
    int event = Phrases.EVENTS.lastIn(near);
    return Math.max(closing, handing) > event ? Optional.of(Sense.DUE) : Optional.empty();
  }

  /** A day to come: with its hour, its place or its weekday, beside what one comes to. */
  Optional<Sense> event(boolean weekday) {
    boolean hour = Hours.follow(right) || Hours.before(left) != null;
    boolean place = Hours.place(right) != null;
    boolean on = ON.matcher(left).find();
    boolean named = Phrases.EVENTS.lastIn(left) >= 0;
    boolean listed = hour && (weekday || on) && (invited || place);
    boolean attended =
        hour || on || place || (weekday && Phrases.EVENTS.lastIn(left) > left.length() - NEAR);
    return (attended && named) || listed ? Optional.of(Sense.EVENT) : Optional.empty();
  }

  /** By the word that stands nearest before the days. */
  private static Optional<Sense> nearest(String words) {
    int event = Phrases.EVENTS.lastIn(words);
    int duty = Phrases.DUTIES.lastIn(words);
    if (event < 0 && duty < 0) {
      return Optional.empty();
    }
    return Optional.of(event >= duty ? Sense.EVENT : Sense.DUE);
  }

  /** By the word that stands first in a row: it says what is done, the others with what. */
  private static Optional<Sense> first(String words) {
    int event = Phrases.EVENTS.firstIn(words);
    int duty = Phrases.DUTIES.firstIn(words);
    if (event == Integer.MAX_VALUE && duty == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    return Optional.of(event <= duty ? Sense.EVENT : Sense.DUE);
  }
}
