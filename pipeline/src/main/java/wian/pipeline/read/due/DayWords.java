package wian.pipeline.read.due;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.day.WeekdayNames;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Phrases;
import wian.pipeline.read.wording.Spaces;

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

  private static final Pattern WEEKDAY =
      Pattern.compile("(?=[วจอพศเ])(?:วัน)?" + WeekdayNames.ONE + "(?:ที่)?$");
  private static final Pattern MAY_UNTIL =
      Pattern.compile("(?:ได้|ผ่อนผัน|ขยาย|เลื่อน|ยืด).{0,24}ถึง$|จน(?:กระทั่ง)?ถึง$");
  private static final Anchored BEFORE =
      Anchored.of(
          "(?<!หรือ)ก่?อน(?:ถึง)?(?:วัน(?!ที่)[^0-9๐-๙]{2,40}(?:ที่[0-9๐-๙]{1,2})?(?:คือ|ซึ่งตรงกับ|ตรงกับ))?$",
          "ก่อน",
          "กอน");
  private static final Pattern LAST_DAY =
      Pattern.compile("^\\s*(?:ซึ่ง)?(?:(?:ถือ)?เป็นวัน(?:สุดท้าย|ครบกำหนด)|(?:เป็น)?อย่างช้า)");
  private static final Pattern ON =
      Pattern.compile(
          "(?=[ใกจเ0-9๐-๙])(?:ใน|กำหนด.{0,40}|จะ.{0,40}|เป็น|[0-9๐-๙])\\s*$", Pattern.DOTALL);

  /** "เริ่มส่งครั้งแรกวันที่": the explicit first occurrence of what recurs. */
  private static final Anchored FIRST_TIME =
      Anchored.of(
          "(?:ครั้ง|งวด|รอบ)แรก(?:ภายใน|ใน|คือ)?$|ทุก(?:ๆ|วัน|สัปดาห์|เดือน|ไตรมาส|ปี|สิ้น|เช้า|บ่าย|เย็น)(?:(?!ถือปฏิบัติ|มีผล|บังคับ).){0,45}เริ่ม(?:ส่ง|รายงาน)?(?:ตั้งแต่)?$",
          "ครั้ง",
          "งวด",
          "รอบ",
          "ทุก");

  /** "ต้องยื่นข้อเสนอ … ทางระบบ … ในวันที่": who must hand over does it on that day. */
  private static final Pattern MUST_HAND =
      Pattern.compile(
          "(?:ต้อง|ให้|โปรด)(?:ยื่น|ส่ง|นำส่ง|ชำระ|เสนอราคา)(?:(?!ประชุม|อบรม|เข้าร่วม|เข้ารับ|ตั้งแต่|ระหว่าง|แล้ว|ผู้แทน|ตัวแทน|บุคลากร|เจ้าหน้าที่).){0,110}(?<!ถึง)ใน$");

  /** "ส่งบุคลากรเข้าร่วมโครงการ … ระหว่างวันที่": who is sent attends on these days. */
  private static final Anchored SENT_TO =
      Anchored.of(
          "(?:ส่ง|จัด|มอบหมาย|คัดเลือก)(?:บุคลากร|ผู้แทน|เจ้าหน้าที่|ข้าราชการ|พนักงาน|ครู|นักเรียน|สมาชิก)[^0-9๐-๙]{0,40}ร่วม(?!.*สมัคร)[^0-9๐-๙]{0,90}$",
          "ส่ง",
          "จัด",
          "มอบหมาย",
          "คัดเลือก");

  /** "กำหนดจัดอบรม … ในระหว่าง": what is held, whatever it is about. */
  private static final Anchored HOLDS =
      Anchored.of(
          "กำหนด(?:การ)?จัด(?:ให้มี)?(?:การ|โครงการ)?(?:ประชุม|ฝึกอบรม|อบรม|สัมมนา|แข่งขัน|ประกวด|งาน|นิทรรศการ|ค่าย)(?:(?!ให้|ขอ|โปรด|ส่ง|ยื่น|แจ้ง|รับสมัคร|ลงทะเบียน).){0,120}$",
          "กำหนด");

  /** "เชิญอบรม วันที่": who is called to come. */
  private static final Pattern CALLED = Pattern.compile("เชิญ[^0-9๐-๙]{0,60}$");

  /** How far before a day the word for its end, or for what is handed over, may stand. */
  private static final int NEAR = 45;

  /** What is handed over may stand between its word and the day: ยื่นข้อเสนอวันที่. */
  private static final int WITH_WHAT = 22;

  /** No weekday is longer. */
  private static final int A_WEEKDAY = 20;

  /** What one day means by the words right beside it. */
  Optional<Sense> ofDay() {
    String joined = spaceless(left);
    if (ByWords.openBracket(joined)) {
      return Optional.of(Sense.DUE);
    }
    if (Background.aside(left, right) || Background.runsOut(joined)) {
      return Optional.empty();
    }
    if (ByWords.end(joined)) {
      return Optional.of(Sense.DUE);
    }
    if (Background.lastsUpToNow(right)) {
      return Optional.empty();
    }
    if (FIRST_TIME.isIn(joined)) {
      return Optional.of(NearestWord.last(line).filter(s -> s == Sense.EVENT).orElse(Sense.DUE));
    }
    if (InForce.since(joined, right)) {
      return Optional.of(Sense.EFFECTIVE);
    }
    if (MovedDay.is(joined, line)) {
      return Optional.of(MovedDay.sense(line, left));
    }
    if (BEFORE.isIn(joined)) {
      return hasDuty() ? Optional.of(Sense.DAY_BEFORE) : Optional.empty();
    }
    if (joined.endsWith("ถึง") || joined.endsWith("จนกระทั่ง")) {
      return hasDuty() || MAY_UNTIL.matcher(joined).find()
          ? Optional.of(Sense.DUE)
          : Optional.empty();
    }
    if (LAST_DAY.matcher(right).find()) {
      return Optional.of(Sense.DUE);
    }
    if (InForce.runs(joined, right)) {
      return Optional.of(Sense.EFFECTIVE);
    }
    return isTold(joined) ? Optional.empty() : handed(joined);
  }

  /** Whether it is only told when something happened, was issued or was counted. */
  boolean isTold() {
    return isTold(spaceless(left));
  }

  private boolean isTold(String joined) {
    boolean past = recalled && Background.past(left) && Hours.follow(right);
    return !past && (Background.tells(left, joined, right) || Background.aside(left, right));
  }

  /** Whether some rule says that nobody who reads of it has to act. */
  boolean isOnlyTold() {
    return isTold() || Background.notAsked(left);
  }

  /** What a stretch of days means: days to come, or a window to act in. */
  Optional<Sense> ofDays() {
    String joined = Spaces.none(left);
    String before = joined.replaceFirst("(?:ระหว่าง|ตั้งแต่|ใน)$", "");
    if (Background.tellsOfDays(left, before, right)) {
      return Optional.empty();
    }
    if (SENT_TO.isIn(before) || HOLDS.isIn(before)) {
      return Optional.of(Sense.EVENT);
    }
    return InForce.held(joined)
        ? Optional.of(Sense.EFFECTIVE)
        : NearestWord.last(left).or(() -> NearestWord.lastFolded(before));
  }

  private boolean hasDuty() {
    return Phrases.DUTIES.lastIn(left) >= 0;
  }

  /** The last day to hand over, pay or finish, by the word that stands nearest. */
  private Optional<Sense> handed(String joined) {
    if (Background.shut(joined)) {
      return Optional.empty();
    }
    int paragraph = left.lastIndexOf("\n\n");
    String spaceless = paragraph < 0 ? joined : spaceless(left.substring(paragraph + 1));
    String near = spaceless.substring(Math.max(0, spaceless.length() - NEAR));
    int closing = Phrases.CLOSING.lastIn(near);
    int handing = Phrases.HANDING.lastIn(near);
    if (handing < near.length() - WITH_WHAT) {
      handing = -1;
    }
    int event = Phrases.EVENTS.lastIn(near);
    return Math.max(closing, handing) > event
            || (joined.endsWith("ใน") && MUST_HAND.matcher(joined).find())
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
            || (left.contains("เชิญ") && CALLED.matcher(left).find())
            || on
            || place
            || (weekday && Phrases.EVENTS.lastIn(left) > left.length() - NEAR);
    return (attended && named) || listed ? Optional.of(Sense.EVENT) : Optional.empty();
  }

  static String spaceless(String text) {
    String joined = Spaces.none(text);
    Matcher weekday =
        WEEKDAY.matcher(joined).region(Math.max(0, joined.length() - A_WEEKDAY), joined.length());
    return weekday.find() ? joined.substring(0, weekday.start()) : joined;
  }
}
