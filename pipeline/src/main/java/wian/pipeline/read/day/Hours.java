package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour and the place that stand beside a day. */
public final class Hours {
  private static final Pattern WORD =
      Pattern.compile(
          "^[\\s,(|]*(?:ตั้งแต่|ระหว่าง|ภายใน|ก่อน|ใน|เริ่ม|ไม่เกิน)?\\s*เวลา(?:ประมาณ|เดิม|เดียวกัน)?\\s*\\(?\\s*(?=[0-9๐-๙oOก-๙])(?!ราชการ)");
  private static final Pattern SERVICE_HOUR =
      Pattern.compile(
          "^(?:[\\s,]*(?:ก่อน|ภายใน|ไม่เกิน)\\s*|\\s*,\\s*)(?=[0-9๐-๙]{4}(?![0-9๐-๙])|[0-9๐-๙]{2}[oO]{2})");

  /** An hour right after the day, without เวลา. */
  private static final Pattern BARE =
      Pattern.compile(
          "^[\\s,(|]*(?:ตั้งแต่|ระหว่าง|ภายใน|ก่อน|เริ่ม|ไม่เกิน|ภาคเช้า|ช่วงเช้า|ภาคบ่าย|ช่วงบ่าย)?\\s*");

  /** An hour a few words after the day: "… โดยออกเดินทางเวลา ๐๕.๐๐ น." */
  private static final Pattern LATER =
      Pattern.compile(
          "^(?!\\s*\\n\\s*\\n)[^0-9๐-๙]{1,40}?(?:(?<!ปิด)เวลา\\s*(?=[0-9๐-๙])|\\(\\s*(?=[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*น))");

  private static final String WEEKDAY =
      "(?:วัน(?:[ก-๎]{2,14}(?:ที่|นี้|หน้า)?|ที่)?\\s*(?:\\(\\s*(?:วันที่)?)?)?";

  private static final Pattern BEFORE_DAY =
      Pattern.compile(
          "(?=[เกภไถ])(?:เวลา|ก่อน|ภายใน|ไม่เกิน|ถึง)\\s*(?<hour>(?:[0-9๐-๙]{4}|[0-9๐-๙]{1,2}\\s?[.:]\\s?[0-9๐-๙]{2}|"
              + Spoken.HOUR
              + "))\\s*(?:น\\.|นาฬิกา)?\\s*(?:\\([^()]{3,14}\\)\\s*)?(?:ของ|ใน|เริ่ม[^0-9๐-๙]{0,20})?\\s*"
              + WEEKDAY
              + "\\s*$");
  private static final Pattern HOUR_OF_DAY =
      Pattern.compile(
          "(?=[0-9๐-๙])(?<![0-9๐-๙])(?<hour>[0-9๐-๙]{4}|[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})\\s*(?:น\\.)?\\s*ของ\\s*$");

  /** "บ่ายโมงตรงวันที่". */
  private static final Pattern SPOKEN_BEFORE =
      Pattern.compile(
          "(?=[บเ0-9๐-๙หจปกสอ])(?<hour>" + Spoken.HOUR + ")\\s*(?:ของ)?\\s*" + WEEKDAY + "\\s*$");

  /** The hour at which the last day closes. */
  private static final Pattern CLOSES =
      Pattern.compile("ปิด(?:ระบบ|รับสมัคร|รับ)?\\s*เวลา\\s*(?<hour>[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})");

  private static final Pattern CLOSES_IN_CELL =
      Pattern.compile(CLOSES.pattern() + "[^|]{0,40}\\|\\s*$");

  private static final Pattern ONWARDS =
      Pattern.compile(
          "^\\s*(?:เวลา)?\\s*[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*(?:น\\.)?\\s*เป็น\\s*ต้นไป");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|\\s)ณ\\s*(?<place>[ก-๙A-Za-z][^\\n]{3,120}?)(?=\\s{2,}|\\n|$|\\s(?:โดย|เพื่อ|ตาม|ทั้งนี้|พร้อม|จึง|และ|รายละเอียด|ซึ่ง|ใน|ให้|แล้ว|หาก))");

  private Hours() {}

  public static boolean follow(String right) {
    return after(right).isPresent();
  }

  public static Optional<Times.Span> after(String right) {
    Matcher word = WORD.matcher(right);
    if (word.find()) {
      return Times.first(near(right, word.end()));
    }
    Matcher service = SERVICE_HOUR.matcher(right);
    if (service.find()) {
      return Times.first(near(right, service.end()));
    }
    Matcher bare = BARE.matcher(right);
    if (bare.find() && Times.marked(near(right, bare.end())).isPresent()) {
      return Times.marked(near(right, bare.end()));
    }
    Matcher later = LATER.matcher(right);
    return later.find() ? Times.first(near(right, later.end())) : Optional.empty();
  }

  private static String near(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 30));
  }

  /**
   * The hour by which, after the days, between the first and the last of them, or before them; null
   * where none is set.
   */
  public static LocalTime by(String left, String between, String right) {
    LocalTime last = between.isEmpty() ? null : before(between);
    return last != null ? last : by(left, right);
  }

  /** The hour by which, after the day or before it; null where none is set. */
  public static LocalTime by(String left, String right) {
    Optional<Times.Span> after = after(right);
    if (after.isPresent()) {
      return after.get().until() != null ? after.get().until() : after.get().from();
    }
    LocalTime before = before(left);
    if (before != null) {
      return before;
    }
    Matcher closes = CLOSES.matcher(right.substring(0, Math.min(right.length(), 80)));
    Matcher cell = CLOSES_IN_CELL.matcher(left);
    return closes.find() ? hour(closes) : cell.find() ? hour(cell) : null;
  }

  /**
   * The hour that stands before the day: "ก่อน ๑๒๐๐ ของ", "ภายในเที่ยงวันที่"; null where none
   * does.
   */
  public static LocalTime before(String left) {
    Matcher before = BEFORE_DAY.matcher(left);
    Matcher of = HOUR_OF_DAY.matcher(left);
    return before.find() ? hour(before) : of.find() ? hour(of) : spoken(left);
  }

  private static LocalTime spoken(String left) {
    Matcher m = SPOKEN_BEFORE.matcher(left);
    return (left.contains("โมง") || left.contains("ทุ่ม")) && m.find()
        ? hour(m)
        : DayList.hour(left);
  }

  private static LocalTime hour(Matcher m) {
    return Times.first(m.group("hour")).map(Times.Span::from).orElse(null);
  }

  /** The hour from which a rule applies: "เวลา ๐๐.๐๑ น. เป็นต้นไป"; null where none is printed. */
  public static LocalTime onwards(String right) {
    return ONWARDS.matcher(right).find() ? after(right).map(Times.Span::from).orElse(null) : null;
  }

  /** Where an event takes place; null where the words after the day do not say. */
  public static String place(String right) {
    Matcher m = PLACE.matcher(right);
    return m.find() ? m.group("place").strip() : null;
  }
}
