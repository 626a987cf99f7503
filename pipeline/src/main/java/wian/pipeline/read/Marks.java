package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Secrecy;
import wian.index.circular.Urgency;

/**
 * Marks that stand alone on a line: speed of handling (ชั้นความเร็ว), class of secrecy
 * (ชั้นความลับ), copy (สำเนา). ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ข้อ ๒๘ and ข้อ
 * ๓๐ to ๓๑.
 */
final class Marks {
  private static final Pattern URGENCY =
      Pattern.compile(
          "^[\\s\\-–*#|(]*ด่วน\\s*(?<grade>ที่\\s*สุด|มาก)?[\\s\\-–*|).]*(?=$|ที่\\s|\\s{2,}|\\t)");
  private static final Pattern SECRECY =
      Pattern.compile(
          "^[\\s\\-–*#|(]*ลับ\\s*(?<grade>ที่\\s*สุด|มาก)?[\\s\\-–*|).]*(?=$|\\s{2,}|\\t|ด่วน|\\s*-\\s*\\d+\\s*-)");
  private static final Pattern COPY =
      Pattern.compile("^[\\s\\-–*#|(]*สำเนา\\s*(?:คู่\\s*ฉบับ|ฉบับ|ถูกต้อง)?[\\s\\-–*|).]*$");
  private static final Pattern TRAILING_URGENCY =
      Pattern.compile("\\s{2,}ด่วน\\s*(?<grade>ที่\\s*สุด|มาก)?\\s*$");

  private Marks() {}

  static Optional<Urgency> urgency(String line) {
    Matcher m = URGENCY.matcher(line);
    if (!m.find()) {
      m = TRAILING_URGENCY.matcher(line);
      if (!m.find()) {
        return Optional.empty();
      }
    }
    String grade = m.group("grade");
    if (grade == null) {
      return Optional.of(Urgency.URGENT);
    }
    return Optional.of(grade.equals("มาก") ? Urgency.VERY_URGENT : Urgency.MOST_URGENT);
  }

  static Optional<Secrecy> secrecy(String line) {
    Matcher m = SECRECY.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    String grade = m.group("grade");
    if (grade == null) {
      return Optional.of(Secrecy.CONFIDENTIAL);
    }
    return Optional.of(grade.equals("มาก") ? Secrecy.SECRET : Secrecy.TOP_SECRET);
  }

  static boolean copy(String line) {
    return COPY.matcher(line).find();
  }

  /** Whether the line holds nothing but a mark. */
  static boolean alone(String line) {
    return copy(line)
        || (line.strip().length() < 16 && (urgency(line).isPresent() || secrecy(line).isPresent()));
  }
}
