package wian.pipeline.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wian.index.circular.Deadline;
import wian.index.circular.Relative;
import wian.index.circular.ThaiDigits;

/**
 * A deadline without a day of its own in Thai words: ทุกวันที่ ๕ ของเดือน; ภายใน ๗ วันทำการ
 * นับแต่ได้รับ.
 */
public final class DayRule {
  private static final List<String> MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "MO", "จันทร์",
          "TU", "อังคาร",
          "WE", "พุธ",
          "TH", "พฤหัสบดี",
          "FR", "ศุกร์",
          "SA", "เสาร์",
          "SU", "อาทิตย์");

  private DayRule() {}

  /** The rule in words; what is printed on the letter where there is none. */
  public static String words(Deadline deadline) {
    if (deadline.recurs() != null) {
      return ThaiDigits.toThai(recurring(deadline.recurs()));
    }
    return deadline.relative() == null
        ? deadline.text()
        : ThaiDigits.toThai(counted(deadline.relative()));
  }

  private static String recurring(String rule) {
    Map<String, String> parts =
        Arrays.stream(rule.split(";", -1))
            .map(p -> p.split("=", 2))
            .collect(Collectors.toMap(p -> p[0], p -> p.length > 1 ? p[1] : "", (a, b) -> a));
    String days = parts.getOrDefault("BYMONTHDAY", "").replace(",", " และ ");
    String day = days.equals("-1") ? "วันสุดท้าย" : "วันที่ " + days;
    return switch (parts.getOrDefault("FREQ", "")) {
      case "WEEKLY" -> "ทุกวัน" + WEEKDAYS.getOrDefault(parts.get("BYDAY"), "");
      case "MONTHLY" ->
          parts.containsKey("INTERVAL")
              ? day + " ทุก " + parts.get("INTERVAL") + " เดือน"
              : day + (days.equals("-1") ? "" : " ") + "ของทุกเดือน";
      case "YEARLY" ->
          "ทุกปี "
              + days
              + " "
              + MONTHS.get(Integer.parseInt(parts.getOrDefault("BYMONTH", "1")) - 1);
      default -> rule;
    };
  }

  private static String counted(Relative relative) {
    String length =
        relative.days() != null
            ? relative.days() + (relative.workingDays() ? " วันทำการ" : " วัน")
            : relative.months() != null ? relative.months() + " เดือน" : relative.years() + " ปี";
    String start =
        switch (relative.from()) {
          case RECEIVED -> "วันที่ได้รับ";
          case ISSUED -> "วันที่ในหนังสือ";
          case EVENT -> "วันที่หนังสือระบุ";
        };
    return relative.before()
        ? "ก่อน" + start + " " + length
        : "ภายใน " + length + " นับแต่" + start;
  }
}
