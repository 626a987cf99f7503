package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Deadline;

/** Days that stand together: side by side, or below each other as a list. */
public final class DayList {
  private static final Pattern ROUND = Pattern.compile("รุ่น|ครั้ง|กลุ่ม|ช่วง|นัด|\\n|\\||\\t");

  /** A line of a list that begins with its day. */
  private static final Pattern BULLET =
      Pattern.compile("[\\s•*·–-]{0,40}(?:[0-9๐-๙]{1,2}[.)]\\s*)?");

  /** "เริ่ม ๐๗๐๐ ของแต่ละวัน": one hour for all days of a list. */
  private static final Pattern EACH_DAY =
      Pattern.compile(
          "(?:เริ่ม|เวลา|ตั้งแต่)\\s*(?<hour>[0-9๐-๙]{4}|[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})[^\\n]{0,24}?(?:แต่ละวัน|ทุกวัน)[^0-9๐-๙]{0,30}$");

  private DayList() {}

  /** An event on days that follow each other is one: "วันเสาร์ที่ ๑๗ … และวันอาทิตย์ที่ ๑๘". */
  public static List<FoundDay> adjacent(String body, List<FoundDay> found) {
    List<FoundDay> days = new ArrayList<>();
    for (FoundDay day : found) {
      FoundDay last = days.isEmpty() ? null : days.getLast();
      if (last != null
          && last.kind() == Deadline.Kind.EVENT
          && day.from() == null
          && last.due().plusDays(1).equals(day.due())
          && !ROUND.matcher(body.substring(last.start(), day.end())).find()
          && (last.time() == null || last.time().equals(day.time()))) {
        days.set(days.size() - 1, last.until(day));
      } else {
        days.add(day);
      }
    }
    return days;
  }

  /** Whether a day stands in a list right below another one: both begin their lines. */
  public static boolean below(String body, FoundDay above, int start) {
    int line = TablePlace.lineStart(body, start);
    int first = TablePlace.lineStart(body, above.start());
    return line > above.end()
        && first >= 0
        && body.indexOf('\n', above.end()) == line - 1
        && BULLET.matcher(body.substring(line, start)).matches()
        && BULLET.matcher(body.substring(first, above.start())).matches();
  }

  /** Whether two places stand on one line. */
  public static boolean inRow(String body, int from, int to) {
    return from <= to && body.indexOf('\n', from) >= to;
  }

  /** The hour that the words above a list give each of its days; null where they give none. */
  static LocalTime hour(String left) {
    Matcher m = EACH_DAY.matcher(left);
    return (left.contains("แต่ละวัน") || left.contains("ทุกวัน")) && m.find()
        ? Times.first(m.group("hour")).map(Times.Span::from).orElse(null)
        : null;
  }
}
