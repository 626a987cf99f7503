package wian.pipeline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is to do what, by the words before a day.
 *
 * @param who who is to act; null where the words do not say
 * @param what what is to be done; null where the words do not say
 */
record Duty(String who, String what) {
  private static final String VERBS = String.join("|", Phrases.DUTIES.all());
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:ขอให้|ขอความร่วมมือ(?:ให้)?|ขอความอนุเคราะห์(?:ให้)?|กำหนดให้|โดยให้|ให้|แจ้งให้|แจ้ง|ขอ)\\s*(?<who>(?:ผู้|นาย|หัวหน้า|ท้องถิ่น|สำนักงาน|องค์กร|องค์การ|จังหวัด|อำเภอ|เทศบาล|โรงเรียน|สถานศึกษา|หน่วย|กรม|กระทรวง|ส่วนราชการ|กอง|ท่าน|กลุ่ม|คณะ|ศูนย์|เจ้าหน้าที่|บุคลากร|โรงพยาบาล)[^\\n]{0,90}?)?\\s*(?:สามารถ|เร่ง|ร่วม|จัด)?\\s*(?<what>(?:"
              + VERBS
              + ").*)$",
          Pattern.DOTALL);
  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\s*(?:ให้แล้วเสร็จ|แล้วเสร็จ|ให้เสร็จสิ้น)?\\s*(?:ได้)?(?:ภายใน|ถึง|ไม่เกิน|ก่อน|ระหว่าง|ตั้งแต่|ใน|อย่างช้า)?\\s*$");

  static Duty of(String left) {
    String line = left.replaceAll("\\s+", " ");
    Matcher m = ASKED.matcher(line);
    if (!m.find()) {
      return new Duty(null, null);
    }
    String what = TRIGGER.matcher(m.group("what")).replaceFirst("").strip();
    String who = m.group("who");
    return new Duty(
        who == null || who.isBlank() ? null : who.strip(), what.isEmpty() ? null : what);
  }
}
