package wian.pipeline.read.due;

import java.util.List;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Phrases;

/**
 * Whether the words around a day settle what it means. Where they do not, the day is most often
 * meant as it is read, but letters by new authors show it wrong in more than one of ten: a meeting
 * without an hour may only be told of, a window without an asking is somebody else's, a period is
 * counted from a day that the reader of the letter knows better.
 */
final class Settled {
  private static final List<String> ASKING = List.of("ให้", "โปรด", "กรุณา", "ต้อง");

  /** Who announces names or results does so himself; whether others wait for it, no word says. */
  private static final Anchored ANNOUNCED =
      Anchored.of("ประกาศ\\s*(?:ราย\\s*(?:ชื่อ|นาม)|ผล)[^\\n]{0,90}$", "ประกาศ");

  private static final Pattern THIS_LETTER =
      Pattern.compile("หนังสือ(?!ค้ำ|รับรอง|เชิญ|มอบ)|บันทึก(?!ข้อตกลง)");

  /** A sign that stands on nothing: the words are broken. */
  private static final Pattern BROKEN =
      Pattern.compile("[ก-ฮ] +[\\u0E30\\u0E32-\\u0E3A\\u0E47-\\u0E4E][^\\n]{0,40}$");

  /** Words for a last day, near it, that are seldom said of anything else. */
  private static final Anchored LAST_DAY =
      Anchored.of(
          "(?s)(?:ภายใน|เกิน|ช้า|หมดเขต|(?:ไม่|มิ)\\S{0,9}(?:พ้น|เลย)).{0,60}$",
          "ภายใน",
          "เกิน",
          "ช้า",
          "หมดเขต",
          "ไม่",
          "มิ");

  /** Words for a last day that are said of much else. */
  private static final Anchored END =
      Anchored.of(
          "(?s)(?:ก่อน|ถึง|สิ้นสุด|สุดท้าย|ครบกำหนด|เลื่อน|ขยาย|จากเดิม).{0,60}$",
          "ก่อน",
          "ถึง",
          "สิ้นสุด",
          "สุดท้าย",
          "ครบกำหนด",
          "เลื่อน",
          "ขยาย",
          "จากเดิม");

  private Settled() {}

  /**
   * Whether the words settle a day's meaning.
   *
   * @param left its clause up to the day
   * @param printed the day's own words
   */
  static boolean is(FoundDay day, String left, String printed) {
    return !BROKEN.matcher(left).find()
        && switch (day.kind()) {
          case EFFECTIVE -> true;
          case EVENT ->
              day.time() != null
                  || day.recurs() != null
                  || (day.from() != null && left.contains("เชิญ"));
          case DUE ->
              day.relative() != null
                  ? isCounted(day, printed)
                  : day.recurs() != null ? isRegular(day.recurs()) : isAsked(day, left, printed);
        };
  }

  private static boolean isCounted(FoundDay day, String printed) {
    return switch (day.relative().from()) {
      case ISSUED -> true;
      case RECEIVED -> THIS_LETTER.matcher(printed).find();
      case EVENT -> !DateGrammar.scan(printed).isEmpty();
    };
  }

  /** A rule that names its days; "every three months" does not. */
  private static boolean isRegular(String rule) {
    return rule.contains("BY") && !rule.contains("INTERVAL");
  }

  private static boolean isAsked(FoundDay day, String left, String printed) {
    if (ANNOUNCED.isIn(left)) {
      return false;
    }
    boolean asked = ASKING.stream().anyMatch(left::contains);
    if (day.from() != null) {
      return asked;
    }
    String words = left + printed;
    return LAST_DAY.isIn(words) || ((asked || Phrases.DUTIES.lastIn(left) >= 0) && END.isIn(words));
  }
}
