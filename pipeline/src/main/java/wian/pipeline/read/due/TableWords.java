package wian.pipeline.read.due;

import java.util.Optional;
import java.util.regex.Pattern;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.wording.Phrases;
import wian.pipeline.read.wording.Spaces;

/** What a day in a table means, by its cell, the head of its column and its row. */
final class TableWords {
  /** The head of a column of last days. */
  private static final Pattern LAST_DAYS =
      Pattern.compile(
          "^วันสุดท้าย|^ภายใน|^.{0,14}(?:ภายใน|ไม่เกิน)(?:วันที่)?$|^(?:วัน|วันที่)?(?:สิ้นสุด|แล้วเสร็จ|ครบกำหนด|ปิด)");

  /** The head of a column of first days; the last ones stand in the next. */
  private static final Pattern FIRST_DAYS =
      Pattern.compile("^(?:วัน|วันที่)?(?:เริ่ม|เปิด)(?!.*(?:สิ้นสุด|ถึง|-))");

  private static final Pattern DATED_HEAD = Pattern.compile("วัน|เวลา|กำหนด|ภายใน|เมื่อ");

  /** "วันรณรงค์": the head of a column names what is on its days. */
  private static final Pattern NAMED_DAY = Pattern.compile("^วัน(?!ที่|เดือน|เวลา|/|$)");

  /** The head of a column of days that no longer hold: "กำหนดเดิม". */
  private static final Pattern FORMER_DAYS = Pattern.compile("^(?:วัน|กำหนด|กำหนดการ|วันที่)?เดิม");

  /** The head of a column of days that take the place of others: "กำหนดใหม่". */
  private static final Pattern NEW_DAYS =
      Pattern.compile(
          "^(?:วัน|กำหนด|กำหนดการ|กำหนดเวลา|กำหนดส่ง|วันที่)?(?:ที่)?(?:ขยาย)?(?:ใหม่|เป็น(?:วันที่)?$)|^(?:แก้ไข|แก้|เปลี่ยน|เลื่อน|ขยาย)(?:ไป)?เป็น");

  /** The head of a calendar's column of days. */
  private static final Pattern CALENDAR = Pattern.compile("^(?:วัน|กำหนด|ระยะเวลา|ช่วงเวลา|ว/ด/ป)");

  /** What a row of a calendar is about: some words, as names of persons on duty are not. */
  private static final Pattern TASK =
      Pattern.compile("^[^ก-๎]*(?!นาย|นาง|น\\.ส\\.|ด\\.)[ก-๎]{4}.*");

  private TableWords() {}

  /** A row of a calendar, whatever is to be done: on a day, or within some days. */
  private static Optional<DayWords.Sense> inCalendar(TablePlace row, String head, boolean span) {
    return CALENDAR.matcher(head).find() && TASK.matcher(row.before()).matches()
        ? Optional.of(span ? DayWords.Sense.DUE : DayWords.Sense.EVENT)
        : Optional.empty();
  }

  /** Whether a column holds days that take the place of others. */
  static boolean isNew(TablePlace row) {
    return NEW_DAYS.matcher(Spaces.none(row.header())).find();
  }

  /** Whether a column holds the days that those in the next one take the place of. */
  static boolean isFormer(TablePlace row) {
    return FORMER_DAYS.matcher(Spaces.none(row.header())).find();
  }

  /** Whether a row's day is the first one of a stretch whose last one stands in the next cell. */
  static boolean isFirst(TablePlace row) {
    return FIRST_DAYS.matcher(Spaces.none(row.header())).find();
  }

  /**
   * What a day or days in a table mean, where their own cell does not say.
   *
   * @param atHour whether the row gives the day an hour
   * @param span whether the cell holds several days, from a first to a last one
   */
  static Optional<DayWords.Sense> sense(TablePlace row, boolean atHour, boolean span) {
    String head = Spaces.none(row.header());
    String label = Spaces.none(row.before());
    if (Phrases.CLOSING.lastIn(head) >= 0 || LAST_DAYS.matcher(head).find()) {
      return Optional.of(DayWords.Sense.DUE);
    }
    if (Background.announced(label) || Background.announced(head)) {
      return Optional.empty();
    }
    Optional<DayWords.Sense> own =
        row.cell().isBlank() ? Optional.empty() : NearestWord.last(row.cell());
    if (own.isPresent()) {
      return own;
    }
    Optional<DayWords.Sense> byHead =
        DATED_HEAD.matcher(head).find() && !NAMED_DAY.matcher(head).find()
            ? Optional.empty()
            : NearestWord.last(head);
    return byHead
        .or(() -> NearestWord.first(row.before()))
        .or(() -> inCalendar(row, head, span))
        .or(() ->
            atHour && DATED_HEAD.matcher(head).find()
                ? Optional.of(DayWords.Sense.EVENT)
                : Optional.empty());
  }
}
