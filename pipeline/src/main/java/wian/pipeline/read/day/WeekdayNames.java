package wian.pipeline.read.day;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Joined;

/** Weekdays one after the other, in joined text: จันทร์ พุธ และศุกร์, จันทร์ถึงวันศุกร์. */
public final class WeekdayNames {
  /** One name, for a pattern. */
  public static final String ONE = "(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)";

  private static final String UNTIL = "(?:-|–|—|ถึง)";

  /** For a pattern over joined text. */
  public static final String LIST =
      ONE + "(?:(?:(?:,|และ|กับ|/)*(?:ทุก)?|" + UNTIL + ")(?:วัน)?" + ONE + "){0,6}";

  private static final Pattern NAME =
      Joined.pattern("(?<until>" + UNTIL + "(?:วัน)?)?(?<name>" + ONE + ")");
  private static final Map<String, DayOfWeek> NAMED =
      Map.of(
          "จั", DayOfWeek.MONDAY,
          "อั", DayOfWeek.TUESDAY,
          "พุ", DayOfWeek.WEDNESDAY,
          "พฤ", DayOfWeek.THURSDAY,
          "ศุ", DayOfWeek.FRIDAY,
          "เส", DayOfWeek.SATURDAY,
          "อา", DayOfWeek.SUNDAY);

  private WeekdayNames() {}

  /** The days of a {@link #LIST}, those between a first and a last one too. */
  public static List<DayOfWeek> days(String list) {
    List<DayOfWeek> days = new ArrayList<>();
    Matcher m = NAME.matcher(list);
    while (m.find()) {
      DayOfWeek day = NAMED.get(m.group("name").substring(0, 2));
      while (m.group("until") != null && !days.isEmpty() && days.getLast().plus(1) != day) {
        days.add(days.getLast().plus(1));
      }
      days.add(day);
    }
    return days;
  }

  /** The two letters by which RRULE calls a day. */
  public static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
