package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.Spoken;

/** Days that "และ" joins: they mean the same. */
final class DayGroups {
  private static final String HOUR =
      "(?:(?:เวลา\\s*+)?[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}\\s*+(?:น\\.)?|" + Spoken.HOUR + ")";
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s*+(?:HOUR(?:\\s*+[-–]\\s*+HOUR)?)?\\s*+(?:และ(?:/หรือ)?|กับ|,|หรือ)?\\s*+(?:(?:รุ่น|ครั้ง|กลุ่ม|ช่วง|นัด)(?:ที่)?\\s*+(?:[0-9๐-๙]{1,2}|แรก|สอง|สาม|สี่|ห้า|สุดท้าย))?\\s*+(?:ใน)?(?:ระหว่าง)?\\s*+"
              .replace("HOUR", HOUR));

  /** Only a gap between two days: they stand in cells of their own. */
  private static final Pattern CELLS = Pattern.compile("\\s*(?:\\t|\\n| {3})\\s*");

  private DayGroups() {}

  /**
   * The days of a text, in groups.
   *
   * @param dates its dates
   * @param issued the letter's day of issue; null where unknown
   */
  static List<List<DaySpans.DaySpan>> of(String body, List<FoundDate> dates, LocalDate issued) {
    List<List<DaySpans.DaySpan>> groups = new ArrayList<>();
    for (DaySpans.DaySpan span : DaySpans.of(body, dates, issued)) {
      DaySpans.DaySpan last = groups.isEmpty() ? null : groups.getLast().getLast();
      boolean joined =
          last != null
              && span.start() - last.end() < 45
              && (span.start() < last.end()
                  || (span.start() > last.end()
                      && joined(body.substring(last.end(), span.start()))));
      if (joined) {
        groups.getLast().add(span);
      } else {
        groups.add(new ArrayList<>(List.of(span)));
      }
    }
    return groups;
  }

  private static boolean joined(String between) {
    return JOINED.matcher(between).matches() && !CELLS.matcher(between).matches();
  }
}
