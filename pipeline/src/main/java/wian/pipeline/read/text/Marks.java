package wian.pipeline.read.text;

import java.util.ArrayList;
import java.util.List;
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
public final class Marks {
  private static final Pattern URGENCY = Pattern.compile("ด่?วน(?<grade>ที่?สุด|มาก)?");
  private static final Pattern SECRECY = Pattern.compile("(?<!ความ)ลับ(?<grade>ที่?สุด|มาก)?");
  private static final Pattern MARKS =
      Pattern.compile("(?:(?:ชั้นความเร็ว|ชั้นความลับ)?(?:ด่?วน|ลับ)(?:ที่?สุด|มาก)?){1,2}");

  /** Ornament, and page numbers, round a mark; spaces inside it. */
  private static final Pattern ORNAMENT =
      Pattern.compile("[\\s\\-–—*#|().~/:•·๏]|[-–—]\\s*\\d+\\s*[-–—]");

  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("^[\\s\\-–*#|(]*(?<mark>[ดล][ก-๎ ]{2,12}?)\\s+(?=ที่\\s+(?!สุ))");
  private static final Pattern COPY =
      Pattern.compile("^[\\s\\-–—*#|(]*สำเนา\\s*(?:คู่\\s*ฉบับ|ฉบับ|ถูกต้อง)?[\\s\\-–—*|).~]*$");

  private Marks() {}

  public static Optional<Urgency> urgency(String line) {
    return grade(line, URGENCY)
        .map(grade ->
            grade.isEmpty()
                ? Urgency.URGENT
                : grade.equals("มาก") ? Urgency.VERY_URGENT : Urgency.MOST_URGENT);
  }

  public static Optional<Secrecy> secrecy(String line) {
    return grade(line, SECRECY)
        .map(grade ->
            grade.isEmpty()
                ? Secrecy.CONFIDENTIAL
                : grade.equals("มาก") ? Secrecy.SECRET : Secrecy.TOP_SECRET);
  }

  /** The grade of the mark that a column of the line is, or that stands before its number. */
  private static Optional<String> grade(String line, Pattern mark) {
    Matcher number = BEFORE_NUMBER.matcher(line);
    List<String> candidates = new ArrayList<>();
    Columns.of(line).forEach(c -> candidates.add(c.text()));
    if (number.find()) {
      candidates.add(number.group("mark"));
    }
    for (String candidate : candidates) {
      String plain = plain(candidate);
      Matcher m = mark.matcher(plain);
      if (MARKS.matcher(plain).matches() && m.find()) {
        return Optional.of(Optional.ofNullable(m.group("grade")).orElse(""));
      }
    }
    return Optional.empty();
  }

  /** A column without its ornament; empty where it can be no mark. */
  private static String plain(String text) {
    boolean mayBe = text.length() <= 40 && (text.indexOf('ด') >= 0 || text.indexOf('ล') >= 0);
    return mayBe ? ORNAMENT.matcher(text).replaceAll("") : "";
  }

  public static boolean copy(String line) {
    return line.contains("สำเนา") && COPY.matcher(line).find();
  }

  /** Whether the line holds nothing but marks. */
  public static boolean alone(String line) {
    List<Columns.Column> columns = Columns.of(line);
    return !columns.isEmpty() && columns.stream().allMatch(c -> isMark(c.text()));
  }

  /** Whether a column is a mark. */
  public static boolean isMark(String column) {
    return copy(column) || MARKS.matcher(plain(column)).matches();
  }
}
