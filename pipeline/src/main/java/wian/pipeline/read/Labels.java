package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that begin the fields of a letter's head (แบบหนังสือภายนอก, แบบที่ ๑ of the
 * regulation).
 */
enum Labels {
  SUBJECT("เ", "เรื่?อง"),
  TO("กเนจถ", "กราบเรียน|เรี ?ยน|กราบนมัสการ|นมัสการ|เจริญพร|ถึง|เสนอ"),
  CITES("อ", "อ้?างถึง|อ้างอิง|อ้าง"),
  ENCLOSES("สเ", "สิ่?งที่?ส่?งมาด้?วย|สิ่งที่แนบมาด้วย|สิ่งที่ส่งมา(?:ถวาย)?|เอกสารแนบ"),
  UNIT("ส", "ส่วนราชการ");

  private static final String ORNAMENT = "-–•*|";

  private final String firstLetters;
  private final Pattern pattern;

  Labels(String firstLetters, String words) {
    this.firstLetters = firstLetters;
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
    return mayBegin(line) && m.find() ? Optional.of(m.group("value").strip()) : Optional.empty();
  }

  /**
   * Offset in the line at which the value begins; -1 where the line does not begin with the label.
   */
  int valueAt(String line) {
    Matcher m = pattern.matcher(line);
    return mayBegin(line) && m.find() ? m.start("value") : -1;
  }

  /** Whether the first letter of a line is one of the label's: most lines are told so at once. */
  private boolean mayBegin(String line) {
    int at = 0;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at)) || ORNAMENT.indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at < line.length() && firstLetters.indexOf(line.charAt(at)) >= 0;
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
