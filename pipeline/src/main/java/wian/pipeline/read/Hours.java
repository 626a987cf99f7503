package wian.pipeline.read;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour and the place that stand beside a day. */
final class Hours {
  private static final Pattern WORD =
      Pattern.compile(
          "^[\\s,(]*(?:ตั้งแต่|ระหว่าง|ภายใน|ก่อน|ใน|เริ่ม|ไม่เกิน)?\\s*เวลา(?:ประมาณ)?\\s*");
  private static final Pattern SERVICE_HOUR =
      Pattern.compile("^[\\s,]*(?:ก่อน|ภายใน|ไม่เกิน)\\s*(?=[0-9๐-๙]{4}(?![0-9๐-๙]))");
  private static final Pattern BEFORE_DAY =
      Pattern.compile(
          "เวลา\\s*(?<hour>[0-9๐-๙]{1,2})\\s?[.:]\\s?(?<minute>[0-9๐-๙]{2})\\s*(?:น\\.|นาฬิกา)?\\s*(?:ของ|ใน)?\\s*$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|\\s)ณ\\s*(?<place>[ก-๙A-Za-z][^\\n]{3,120}?)(?=\\s{2,}|\\n|$|\\s(?:โดย|เพื่อ|ตาม|ทั้งนี้|พร้อม|จึง|และ|รายละเอียด|ซึ่ง|ใน|ให้|แล้ว|หาก))");

  private Hours() {}

  static boolean follow(String right) {
    return WORD.matcher(right).find();
  }

  static Optional<Times.Span> after(String right) {
    Matcher word = WORD.matcher(right);
    Matcher service = SERVICE_HOUR.matcher(right);
    int at = word.find() ? word.end() : service.find() ? service.end() : -1;
    return at < 0
        ? Optional.empty()
        : Times.first(right.substring(at, Math.min(right.length(), at + 30)));
  }

  /** The hour by which, after the day or before it; null where none is set. */
  static LocalTime by(String left, String right) {
    Optional<Times.Span> after = after(right);
    if (after.isPresent()) {
      return after.get().until() != null ? after.get().until() : after.get().from();
    }
    Matcher before = BEFORE_DAY.matcher(left);
    return before.find() ? Times.of(before.group("hour"), before.group("minute")) : null;
  }

  /** Where an event takes place; null where the words after the day do not say. */
  static String place(String right) {
    Matcher m = PLACE.matcher(right);
    return m.find() ? m.group("place").strip() : null;
  }
}
