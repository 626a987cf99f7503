package wian.pipeline.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.index.circular.Relative;
import wian.index.circular.ThaiDigits;
import wian.index.circular.ThaiMonths;

/** When a deadline is that comes again or counts from another day: ทุกวันที่ ๕ ของเดือน. */
public final class WhenWords {
  private static final Map<String, String> UNITS =
      Map.of("DAILY", "วัน", "WEEKLY", "สัปดาห์", "MONTHLY", "เดือน", "YEARLY", "ปี");

  private WhenWords() {}

  /** The rule of a deadline; empty for one that is on one day only. */
  public static String rule(Deadline deadline) {
    if (deadline.recurs() != null) {
      return ThaiDigits.toThai(recurring(new Recurrence(deadline.recurs())));
    }
    return deadline.relative() == null || deadline.due() != null
        ? ""
        : ThaiDigits.toThai(counted(deadline.relative()));
  }

  /** The next day of a deadline, today included; its only one where it does not come again. */
  public static Optional<LocalDate> next(Deadline deadline, LocalDate today) {
    if (deadline.due() != null || deadline.recurs() == null) {
      return Optional.ofNullable(deadline.due());
    }
    Recurrence rule = new Recurrence(deadline.recurs());
    boolean begun = deadline.from() == null || deadline.from().isBefore(today);
    // Every third month from when on is not said: no day is told rather than a wrong one.
    return rule.everyTime() ? rule.firstFrom(begun ? today : deadline.from()) : Optional.empty();
  }

  private static String recurring(Recurrence rule) {
    String every =
        rule.everyTime()
            ? "ทุก"
            : "ทุก "
                + rule.part("INTERVAL")
                + " "
                + UNITS.getOrDefault(rule.part("FREQ"), "")
                + " ";
    return Stream.of(
            every + days(rule), rule.part("BYMONTH").isEmpty() ? ofWhat(rule) : months(rule))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String days(Recurrence rule) {
    if (!rule.part("BYMONTHDAY").isEmpty()) {
      return Stream.of(rule.part("BYMONTHDAY").split(","))
          .map(day -> day.equals("-1") ? "วันสิ้นเดือน" : "วันที่ " + day)
          .collect(Collectors.joining(" "));
    }
    return rule.part("BYDAY").isEmpty()
        ? UNITS.getOrDefault(rule.part("FREQ"), "")
        : Stream.of(rule.part("BYDAY").split(","))
            .map(WhenWords::weekday)
            .collect(Collectors.joining(" "));
  }

  /** "วันพุธ", "วันพุธที่ 2", "วันศุกร์สุดท้าย". */
  private static String weekday(String code) {
    String place = code.replaceAll("[A-Z]+$", "");
    String name = "วัน" + ThaiDay.weekday(Recurrence.weekday(code));
    return place.isEmpty() ? name : name + (place.equals("-1") ? "สุดท้าย" : "ที่ " + place);
  }

  private static String ofWhat(Recurrence rule) {
    boolean monthly = rule.part("FREQ").equals("MONTHLY") && rule.everyTime();
    String days = rule.part("BYMONTHDAY") + rule.part("BYDAY");
    return monthly && !days.isEmpty() && !days.equals("-1") ? "ของเดือน" : "";
  }

  private static String months(Recurrence rule) {
    return rule.months().map(ThaiMonths::full).collect(Collectors.joining(" "));
  }

  private static String counted(Relative relative) {
    String length =
        Stream.of(
                relative.days() == null
                    ? ""
                    : relative.days() + (relative.workingDays() ? " วันทำการ" : " วัน"),
                relative.months() == null ? "" : relative.months() + " เดือน",
                relative.years() == null ? "" : relative.years() + " ปี")
            .collect(Collectors.joining());
    String start =
        switch (relative.from()) {
          case RECEIVED -> "วันที่ได้รับหนังสือ";
          case ISSUED -> "วันที่ในหนังสือ";
          case EVENT -> "วันที่กำหนด";
        };
    return relative.before()
        ? "ก่อน" + start + " " + length
        : "ภายใน " + length + " นับแต่" + start;
  }
}
