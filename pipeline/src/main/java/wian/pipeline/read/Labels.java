package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that begin the fields of a letter's head (แบบหนังสือภายนอก, แบบที่ ๑ of the
 * regulation).
 */
enum Labels {
  SUBJECT("เรื่?อง"),
  TO("กราบเรียน|เรี ?ยน|กราบนมัสการ|นมัสการ|เจริญพร|ถึง|เสนอ"),
  CITES("อ้?างถึง|อ้างอิง|อ้าง"),
  ENCLOSES("สิ่?งที่?ส่?งมาด้?วย|สิ่งที่แนบมาด้วย|สิ่งที่ส่งมา(?:ถวาย)?|เอกสารแนบ"),
  UNIT("ส่วนราชการ");

  private final Pattern pattern;

  Labels(String words) {
    // "ถึงวันที่", "ถึงแก่": a sentence broken here, no field.
    pattern =
        Pattern.compile(
            "^[\\s\\-–•*|]{0,20}(?:"
                + words
                + ")(?:\\s*[:：]\\s*|\\s+|(?=[ก-๙\"“(])(?!วันที่|แก่|เดือน|ที่\\s))(?<value>.*)$");
  }

  /** The value that follows the label, where the line begins with it. */
  Optional<String> value(String line) {
    Matcher m = pattern.matcher(line);
    return m.find() ? Optional.of(m.group("value").strip()) : Optional.empty();
  }

  /**
   * Offset in the line at which the value begins; -1 where the line does not begin with the label.
   */
  int valueAt(String line) {
    Matcher m = pattern.matcher(line);
    return m.find() ? m.start("value") : -1;
  }

  static Optional<Labels> at(String line) {
    for (Labels label : values()) {
      if (label.value(line).isPresent()) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
