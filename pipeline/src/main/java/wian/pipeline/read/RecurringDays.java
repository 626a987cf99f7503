package wian.pipeline.read;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;

/** Days that come again, as RRULE (RFC 5545, 3.3.10): ภายในวันที่ ๕ ของทุกเดือน. */
final class RecurringDays {
  private static final String D = "[0-9๐-๙]";
  private static final String EVERY_MONTH =
      "(?:ทุก\\s?(?:ๆ)?\\s?เดือน|แต่ละเดือน|เดือน\\s*ทุกเดือน|เดือนถัดไป|เดือนถัดจาก[^\\s]{0,20}|ทุก\\s*(?<n>D{1,2})\\s*เดือน)";
  private static final Pattern MONTHLY =
      Pattern.compile(
          ("(?:ทุก\\s*)?วันที่\\s*(?<day>D{1,2})\\s*(?:(?:และ|,)\\s*(?:วัน)?(?:ที่)?\\s*(?<second>D{1,2})\\s*)?(?:ของ|ใน)?\\s*"
                  + EVERY_MONTH)
              .replace("D", D));
  private static final Pattern EVERY_NTH =
      Pattern.compile(
          "ทุก(?:\\s?ๆ)?\\s*วันที่\\s*(?<day>D{1,2})(?:\\s*(?:และ|,)\\s*(?:วัน)?(?:ที่)?\\s*(?<second>D{1,2}))?(?!\\s*[ก-ฮ]{1,3}\\.|D)"
              .replace("D", D));
  private static final Pattern MONTH_END =
      Pattern.compile(
          "(?:ทุก(?:วัน)?(?:สิ้น|ปลาย)เดือน|(?:วัน)?(?:ทำการ)?สุดท้ายของ(?:ทุก|แต่ละ)\\s?เดือน|สิ้น(?:เดือน)?(?:ของ)?ทุก\\s?เดือน|วันสิ้นเดือน(?:ของ)?(?:ทุก|แต่ละ)\\s?เดือน)");
  private static final Pattern WEEKLY =
      Pattern.compile(
          "(?:ทุก(?:\\s?ๆ)?\\s*วัน(?<day>จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?!\\s*ที่)|วัน(?<of>จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)\\s*ของ(?:ทุก|แต่ละ)\\s?สัปดาห์)");
  private static final Pattern YEARLY =
      Pattern.compile("^\\s*(?:ของ)?\\s*(?:ทุก\\s?(?:ๆ\\s?)?ปี|แต่ละปี)");
  private static final Map<String, String> DAYS =
      Map.of(
          "จันทร์",
          "MO",
          "อังคาร",
          "TU",
          "พุธ",
          "WE",
          "พฤหัสบดี",
          "TH",
          "พฤหัส",
          "TH",
          "ศุกร์",
          "FR",
          "เสาร์",
          "SA",
          "อาทิตย์",
          "SU");

  private final String body;

  RecurringDays(String body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (FoundDate date : DateGrammar.scan(body)) {
      Matcher yearly =
          YEARLY.matcher(body.substring(date.end(), Math.min(body.length(), date.end() + 25)));
      if (date.year() == null && date.day() != null && yearly.find()) {
        days.add(
            FoundDay.recurring(
                date.start(), date.end() + yearly.end(), yearly(date.month(), date.day())));
      }
    }
    Matcher monthly = MONTHLY.matcher(body);
    while (monthly.find()) {
      String interval =
          monthly.group("n") == null
              ? ""
              : "INTERVAL=" + ThaiDigits.toArabic(monthly.group("n")) + ";";
      days.add(
          FoundDay.recurring(
              monthly.start(),
              monthly.end(),
              "FREQ=MONTHLY;" + interval + "BYMONTHDAY=" + days(monthly)));
    }
    Matcher nth = EVERY_NTH.matcher(body);
    while (nth.find()) {
      FoundDay day =
          FoundDay.recurring(nth.start(), nth.end(), "FREQ=MONTHLY;BYMONTHDAY=" + days(nth));
      if (days.stream().noneMatch(day::overlaps)
          && DateGrammar.scan(body.substring(nth.start(), Math.min(body.length(), nth.end() + 14)))
              .isEmpty()) {
        days.add(day);
      }
    }
    Matcher end = MONTH_END.matcher(body);
    while (end.find()) {
      days.add(FoundDay.recurring(end.start(), end.end(), "FREQ=MONTHLY;BYMONTHDAY=-1"));
    }
    Matcher weekly = WEEKLY.matcher(body);
    while (weekly.find()) {
      String day = weekly.group("day") != null ? weekly.group("day") : weekly.group("of");
      days.add(
          FoundDay.recurring(weekly.start(), weekly.end(), "FREQ=WEEKLY;BYDAY=" + DAYS.get(day)));
    }
    return days;
  }

  private static String days(Matcher m) {
    String second = m.group("second");
    return number(m.group("day")) + (second == null ? "" : "," + number(second));
  }

  private static String yearly(Month month, int day) {
    return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYMONTHDAY=" + day;
  }

  private static int number(String digits) {
    return Integer.parseInt(ThaiDigits.toArabic(digits));
  }
}
