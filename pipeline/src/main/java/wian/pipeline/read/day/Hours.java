package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

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

  private static final Anchored BEFORE_DAY =
      Anchored.of(
          "(?:เวลา|ก่อน|ภายใน|ไม่เกิน|ถึง)\\s*(?<hour>(?:[0-9๐-๙]{4}|[0-9๐-๙]{1,2}\\s?[.:]\\s?[0-9๐-๙]{2}|"
              + Spoken.HOUR
              + "))\\s*(?:น\\.|นาฬิกา)?\\s*(?:\\([^()]{3,14}\\)\\s*)?(?:ของ|ใน|เริ่ม[^0-9๐-๙]{0,20})?\\s*"
              + WEEKDAY
              + "\\s*$",
          "เวลา",
          "ก่อน",
          "ภายใน",
          "ไม่เกิน",
          "ถึง");
  private static final Pattern HOUR_OF_DAY =
      Pattern.compile(
          "(?=[0-9๐-๙])(?<![0-9๐-๙])(?<hour>[0-9๐-๙]{4}|[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})\\s*(?:น\\.)?\\s*ของ\\s*$");

  /** "บ่ายโมงตรงวันที่". */
  private static final Pattern SPOKEN_BEFORE =
      Pattern.compile(
          "(?=[บเ0-9๐-๙หจปกสอ])(?<hour>" + Spoken.HOUR + ")\\s*(?:ของ)?\\s*" + WEEKDAY + "\\s*$");

  /** The hour at which the last day closes. */
  private static final Anchored CLOSES =
      Anchored.of(
          "ปิด(?:ระบบ|รับสมัคร|รับ)?\\s*เวลา\\s*(?<hour>[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})", "ปิด");

  private static final Anchored CLOSES_IN_CELL =
      Anchored.of(CLOSES.pattern() + "[^|]{0,40}\\|\\s*$", "ปิด");

  private static final Pattern ONWARDS =
      Pattern.compile(
          "^\\s*(?:เวลา)?\\s*[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*(?:น\\.)?\\s*เป็น\\s*ต้นไป");
  private static final Anchored PLACE =
      Anchored.of(
          "(?<!\\S)ณ\\s*(?<place>[ก-๙A-Za-z][^\\n]{3,120}?)(?=\\s{2,}|\\n|$|\\s(?:โดย|เพื่อ|ตาม|ทั้งนี้|พร้อม|จึง|และ|รายละเอียด|ซึ่ง|ใน|ให้|แล้ว|หาก))",
          "ณ");

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
    Optional<Times.Span> marked =
        bare.find() ? Times.marked(near(right, bare.end())) : Optional.empty();
    if (marked.isPresent()) {
      return marked;
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
    Anchored.Search closes = CLOSES.in(right.substring(0, Math.min(right.length(), 80)));
    Anchored.Search cell = CLOSES_IN_CELL.in(left);
    return closes.find(0) ? hour(closes.match()) : cell.find(0) ? hour(cell.match()) : null;
  }

  /**
   * The hour that stands before the day: "ก่อน ๑๒๐๐ ของ", "ภายในเที่ยงวันที่"; null where none
   * does.
   */
  public static LocalTime before(String left) {
    Anchored.Search before = BEFORE_DAY.in(left);
    if (before.find(0)) {
      return hour(before.match());
    }
    Matcher of = HOUR_OF_DAY.matcher(left);
    return left.stripTrailing().endsWith("ของ") && of.find() ? hour(of) : spoken(left);
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
    Anchored.Search search = PLACE.in(right);
    return search.find(0) ? search.match().group("place").strip() : null;
  }
}
