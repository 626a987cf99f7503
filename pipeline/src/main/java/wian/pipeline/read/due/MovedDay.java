package wian.pipeline.read.due;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/** The day to which something is moved: "เลื่อน … เป็น", "ขยาย … ออกไปใน". */
final class MovedDay {
  private static final Anchored MOVED =
      Anchored.of(
          "(?:เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ).{0,90}(?:เป็น|ไปใน|ออกไปใน)(?:ภายใน)?$",
          "เลื่อน",
          "ขยาย",
          "ร่น",
          "เปลี่ยน",
          "ผ่อนผัน",
          "ปรับ");

  /** "ขยาย … จากวันที่ ๑๕ กรกฎาคม ๒๕๖๘ เป็นวันที่": the former day stands between. */
  private static final Pattern MOVED_FROM_TO =
      Pattern.compile(
          "(?:เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ)(?:(?!นั้น|ดังนี้).){0,90}จาก.{0,60}[0-9๐-๙](?:เวลา.{4,9})?(?:ไป|ออกไป)?(?:เป็น|ถึง)(?:ภายใน|ใน)?$");

  private static final Pattern MOVING = Pattern.compile("เลื่อน|ขยาย|ร่น|เปลี่ยน|ผ่อนผัน|ปรับ");

  private MovedDay() {}

  /**
   * Whether a day is one to which something is moved.
   *
   * @param joined the words before it, back to the day before it, without white space
   * @param line the words before it on its line
   */
  static boolean is(String joined, String line) {
    return MOVED.isIn(joined)
        || (line.contains("จาก") && MOVED_FROM_TO.matcher(DayWords.spaceless(line)).find());
  }

  /** What is moved is named behind the word for moving, or before it. */
  static DayWords.Sense sense(String onLine, String left) {
    String line = MOVING.matcher(onLine).find() ? onLine : left;
    Matcher moving = MOVING.matcher(line);
    int verb = 0;
    int behind = 0;
    while (moving.find()) {
      verb = moving.start();
      behind = moving.end();
    }
    String before = line.substring(0, verb);
    return NearestWord.last(line.substring(behind))
        .or(() -> NearestWord.last(before))
        .orElse(DayWords.Sense.DUE);
  }
}
