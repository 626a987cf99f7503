package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
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
      "(?:(?:เวลา)?(?:[0-9๐-๙]{4}|[0-9๐-๙]{1,2}(?:[.:][0-9๐-๙]{2})?)(?:น\\.?|นาฬิกา|โมงเช้า|โมงเย็น)?|เที่ยง(?:วัน)?|สิ้น(?:วัน|เวลา(?:ราชการ|ทำการ))?|เวลา(?:ราชการ|ทำการ)|บ่าย|ค่ำ|เย็น|[ก-๎]{3,12}?นาฬิกา)(?:ของ|ใน)?";

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

  /** "ขยาย … จากวันที่ ๑๕ กรกฎาคม ๒๕๖๘ เป็นวันที่": the former day stands between. */
  private static final Pattern MOVED_FROM_TO =
      Pattern.compile(
          "(?:เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ)(?:(?!นั้น|ดังนี้).){0,90}จาก.{0,60}[0-9๐-๙](?:เวลา.{4,9})?(?:ไป|ออกไป)?(?:เป็น|ถึง)(?:ภายใน|ใน)?$");

  private static final Pattern MOVING = Pattern.compile("เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?<!มา)(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|เริ่ม(?:ใช้|มีผล|ต้น)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|มีผล(?:ใช้)?(?:บังคับ)?(?:ใน|ตั้งแต่)?|บังคับใช้(?:ใน|ตั้งแต่)?)$");
  private static final Pattern APPLIES =
      Pattern.compile(
          "มีผล|ใช้บังคับ|บังคับใช้|ถือปฏิบัติ|ทั้งนี้(?:ให้)?(?:ตั้งแต่|นับแต่)$|ใช้ตั้งแต่$|อัตรา.{0,30}ตั้งแต่$");
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

  /** The head of a column of last days. */
  private static final Pattern LAST_DAYS =
      Pattern.compile(
          "^วันสุดท้าย|^ภายใน|^.{0,14}(?:ภายใน|ไม่เกิน)(?:วันที่)?$|^(?:วัน|วันที่)?(?:สิ้นสุด|แล้วเสร็จ|ครบกำหนด|ปิด)");

  /** The head of a column of first days; the last ones stand in the next. */
  private static final Pattern FIRST_DAYS =
      Pattern.compile("^(?:วัน|วันที่)?(?:เริ่ม|เปิด)(?!.*(?:สิ้นสุด|ถึง|-))");

  private static final Pattern LAST_DAY = Pattern.compile("^\\s*(?:ซึ่ง)?(?:ถือ)?เป็นวันสุดท้าย");
  private static final Pattern ON =
      Pattern.compile("(?:ใน|กำหนด.{0,40}|จะ.{0,40}|เป็น|[0-9๐-๙])\\s*$", Pattern.DOTALL);
  private static final Pattern ANNOUNCED = Pattern.compile("ประกาศ(?:ผล|รายชื่อ)[^0-9๐-๙ ]{0,40}$");

  /** "เริ่มส่งครั้งแรกวันที่": the explicit first occurrence of what recurs. */
  private static final Pattern FIRST_TIME =
      Pattern.compile(
          "(?:ครั้ง|งวด|รอบ)แรก(?:ภายใน|ใน|คือ)?$|ทุก.{0,45}เริ่ม(?:ส่ง|รายงาน)?(?:ตั้งแต่)?$");

  /** "ต้องยื่นข้อเสนอ … ทางระบบ … ในวันที่": who must hand over does it on that day. */
  private static final Pattern MUST_HAND =
      Pattern.compile(
          "(?:ต้อง|ให้|โปรด)(?:ยื่น|ส่ง|นำส่ง|ชำระ)(?:(?!ประชุม|อบรม|เข้าร่วม|เข้ารับ|ตั้งแต่|ระหว่าง|แล้ว|ผู้แทน|ตัวแทน|บุคลากร|เจ้าหน้าที่).){0,110}(?<!ถึง)ใน$");

  private static final Pattern DATED_HEAD = Pattern.compile("วัน|เวลา|กำหนด|ภายใน|เมื่อ");

  /** "ส่งบุคลากรเข้าร่วมโครงการ … ระหว่างวันที่": who is sent attends on these days. */
  private static final Pattern SENT_TO =
      Pattern.compile(
          "(?:ส่ง|จัด|มอบหมาย|คัดเลือก)(?:บุคลากร|ผู้แทน|เจ้าหน้าที่|ข้าราชการ|พนักงาน|ครู|นักเรียน|สมาชิก)[^0-9๐-๙]{0,40}ร่วม(?!.*สมัคร)[^0-9๐-๙]{0,90}$");

  /** "เชิญอบรม วันที่": who is called to come. */
  private static final Pattern CALLED = Pattern.compile("เชิญ[^0-9๐-๙]{0,60}$");

  /** "วันรณรงค์": the head of a column names what is on its days. */
  private static final Pattern NAMED_DAY = Pattern.compile("^วัน(?!ที่|เดือน|เวลา|/|$)");

  /** Whether a row's day is the first one of a stretch whose last one stands in the next cell. */
  static boolean isFirst(TablePlace row) {
    return FIRST_DAYS.matcher(row.header().replaceAll("\\s+", "")).find();
  }

  /** How far before a day the word for its end, or for what is handed over, may stand. */
  private static final int NEAR = 45;

  /** What is handed over may stand between its word and the day: ยื่นข้อเสนอวันที่. */
  private static final int WITH_WHAT = 22;

  /** More than an hour before a day and the word before that may take. */
  private static final int LAST_WORDS = 90;

  /** What one day means by the words right beside it. */
  Optional<Sense> ofDay() {
    String joined = spaceless(left);
    if (Background.aside(left, right) || Background.runsOut(joined)) {
      return Optional.empty();
    }
    String last = joined.substring(Math.max(0, joined.length() - LAST_WORDS));
    if (Phrases.BY.end(last)
        || Phrases.BY.end(TAIL.matcher(last).replaceFirst(""))
        || HOUR_BEFORE.matcher(last).find()) {
      return Optional.of(Sense.DUE);
    }
    if (ONWARDS.matcher(right).find()
        || (HOUR_ONWARDS.matcher(right).find() && SINCE.matcher(joined).find())
        || (SINCE.matcher(joined).find() && APPLIES.matcher(joined).find())) {
      return Optional.of(Sense.EFFECTIVE);
    }
    if (FIRST_TIME.matcher(joined).find()) {
      return Optional.of(nearest(line).filter(s -> s == Sense.EVENT).orElse(Sense.DUE));
    }
    if (MOVED.matcher(joined).find() || MOVED_FROM_TO.matcher(spaceless(line)).find()) {
      return Optional.of(ofMoved());
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
    if (LAST_DAY.matcher(right).find()) {
      return Optional.of(Sense.DUE);
    }
    if (APPOINTED.matcher(joined).find()
        || (SINCE.matcher(joined).find() && LASTING.matcher(right).find())) {
      return Optional.of(Sense.EFFECTIVE);
    }
    return isTold() ? Optional.empty() : handed(joined);
  }

  /** Whether it is only told when something happened, was issued or was counted. */
  boolean isTold() {
    boolean past = recalled && Background.past(left) && Hours.follow(right);
    return !past && (Background.tells(left, right) || Background.aside(left, right));
  }

  /** What a stretch of days means: days to come, or a window to act in. */
  Optional<Sense> ofDays() {
    String joined = left.replaceAll("\\s+", "");
    String before = joined.replaceFirst("(?:ระหว่าง|ตั้งแต่|ใน)$", "");
    if (Background.tellsOfDays(left, before, right)) {
      return Optional.empty();
    }
    if (SENT_TO.matcher(before).find()) {
      return Optional.of(Sense.EVENT);
    }
    return HELD.matcher(joined).find()
        ? Optional.of(Sense.EFFECTIVE)
        : nearest(left).or(() -> nearestFolded(before));
  }

  /**
   * What a day or days in a table mean, where their own cell does not say.
   *
   * @param atHour whether the row gives the day an hour
   */
  static Optional<Sense> inTable(TablePlace row, boolean atHour) {
    String head = row.header().replaceAll("\\s+", "");
    String label = row.before().replaceAll("\\s+", "");
    if (Phrases.CLOSING.lastIn(head) >= 0 || LAST_DAYS.matcher(head).find()) {
      return Optional.of(Sense.DUE);
    }
    if (ANNOUNCED.matcher(label).find() || ANNOUNCED.matcher(head).find()) {
      return Optional.of(Sense.DUE);
    }
    Optional<Sense> own = row.cell().isBlank() ? Optional.empty() : nearest(row.cell());
    if (own.isPresent()) {
      return own;
    }
    Optional<Sense> byHead =
        DATED_HEAD.matcher(head).find() && !NAMED_DAY.matcher(head).find()
            ? Optional.empty()
            : nearest(head);
    return byHead
        .or(() -> first(row.before()))
        .or(() ->
            atHour && DATED_HEAD.matcher(head).find()
                ? Optional.of(Sense.EVENT)
                : Optional.empty());
  }

  /** What is moved is named behind the word for moving, or before it. */
  private Sense ofMoved() {
    Matcher moving = MOVING.matcher(line);
    int verb = 0;
    int behind = 0;
    while (moving.find()) {
      verb = moving.start();
      behind = moving.end();
    }
    String before = line.substring(0, verb);
    return nearest(line.substring(behind)).or(() -> nearest(before)).orElse(Sense.DUE);
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
    return Math.max(closing, handing) > event || MUST_HAND.matcher(joined).find()
        ? Optional.of(Sense.DUE)
        : Optional.empty();
  }

  /** Whether an hour stands behind the day. */
  boolean isAtHour() {
    return Hours.follow(right);
  }

  /** A day to come: with its hour, its place or its weekday, beside what one comes to. */
  Optional<Sense> event(boolean weekday) {
    if (Background.notAsked(left)) {
      return Optional.empty();
    }
    boolean hour = Hours.follow(right) || Hours.before(left) != null;
    boolean place = Hours.place(right) != null;
    boolean on = ON.matcher(left).find();
    boolean named = Phrases.EVENTS.lastIn(left) >= 0;
    boolean listed = hour && (weekday || on) && (invited || place);
    boolean attended =
        hour
            || CALLED.matcher(left).find()
            || on
            || place
            || (weekday && Phrases.EVENTS.lastIn(left) > left.length() - NEAR);
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

  /**
   * As {@link #nearest}, in text that has lost tone marks or gained spaces; or because somebody is
   * asked at all.
   */
  private static Optional<Sense> nearestFolded(String joined) {
    String folded = Joined.fold(joined);
    int event = Phrases.EVENTS.lastFolded(folded);
    int duty = Math.max(Phrases.DUTIES.lastFolded(folded), Phrases.REQUESTS.lastFolded(folded));
    return event < 0 && duty < 0
        ? Optional.empty()
        : Optional.of(event >= duty ? Sense.EVENT : Sense.DUE);
  }

  private static String spaceless(String text) {
    return WEEKDAY.matcher(text.replaceAll("\\s+", "")).replaceFirst("");
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
