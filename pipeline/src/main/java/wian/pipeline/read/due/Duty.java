package wian.pipeline.read.due;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;
import wian.pipeline.read.wording.Phrases;
import wian.pipeline.read.wording.Spaces;

/**
 * Who is to do what, by the words before a day.
 *
 * @param who who is to act; null where the words do not say
 * @param what what is to be done, or attended; null where the words do not say
 */
record Duty(String who, String what) {
  private static final int WORDS = 160;

  /** "ส่งเสริม" is part of a name, no duty to send. */
  private static final String VERBS =
      String.join("|", Phrases.DUTIES.all()).replace("|ส่ง|", "|ส่ง(?!เสริม)|");

  /** A numbered item, or a clause, that begins with what is to be done. */
  private static final Pattern BEGINS =
      Pattern.compile("^(?:[0-9๐-๙]{1,2}[.)]\\s*)?(?:และ|แล้ว|โดย)?(?<what>(?:" + VERBS + ").*)$");

  private static final String ACTORS =
      "ผู้|นาย|หัวหน้า|ท้องถิ่น|สำนักงาน|สำนัก|องค์กร|องค์การ|จังหวัด|อำเภอ|เทศบาล|โรงเรียน|สถานศึกษา|หน่วย|กรม|กระทรวง|ส่วนราชการ|กอง|ท่าน|กลุ่ม|คณะ|ศูนย์|เจ้าหน้าที่|บุคลากร|โรงพยาบาล|ครู|ข้าราชการ";

  /** The last asking before the day: what stands between it and the verb acts. */
  private static final Pattern ASKED =
      Pattern.compile(
          "^.*(?:ขอให้|ขอความร่วมมือ(?:ให้)?|ขอความอนุเคราะห์(?:ให้)?|ให้|แจ้ง|มอบหมาย|โปรด|ขอ|และ)\\s?(?<who>(?:"
              + ACTORS
              + ").{0,90}?)?\\s?(?:สามารถ|เร่ง|ร่วม|จัด)?(?<what>(?:"
              + VERBS
              + ").*)$");

  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?=$|[\\s,แใเคไจอภถกรต])\\s*(?:,?\\s*(?:และ)?(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น|ครบถ้วน))?\\s*(?:ได้)?\\s*(?:จน|ออกไป|ไป)*(?:ภายใน|ถึง|ไม่เกิน|ก่อน|ระหว่าง|ตั้งแต่|ในช่วง|ใน|อย่างช้า)?(?:กำหนด)?\\s*$");
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?:ขอเชิญ|เชิญ|เข้าร่วม|ร่วม|กำหนดจัด|จะจัด|จัด|เข้ารับ|ประชุม|อบรม|สัมมนา)\\S.*$");

  /** The words between what is to be done and its day are no longer. */
  private static final int A_TRIGGER = 50;

  static Duty of(Deadline.Kind kind, String left) {
    if (kind == Deadline.Kind.EFFECTIVE) {
      return new Duty(null, null);
    }
    String line = Spaces.single(left).strip();
    String words = line.substring(Math.max(0, line.length() - WORDS));
    Matcher trigger =
        TRIGGER.matcher(words).region(Math.max(0, words.length() - A_TRIGGER), words.length());
    String near = trigger.find() ? words.substring(0, trigger.start()) : words;
    return kind == Deadline.Kind.DUE
        ? asked(near)
        : new Duty(
            null, matched(ATTENDED.matcher(near.substring(Math.max(0, near.length() - 90)))));
  }

  private static Duty asked(String words) {
    Matcher begins = BEGINS.matcher(words);
    if (begins.find()) {
      return new Duty(null, begins.group("what").strip());
    }
    Matcher m = ASKED.matcher(words);
    if (!m.find()) {
      return new Duty(null, null);
    }
    String who = m.group("who");
    return new Duty(who == null || who.isBlank() ? null : who.strip(), m.group("what").strip());
  }

  private static String matched(Matcher m) {
    return m.find() ? m.group().strip() : null;
  }
}
