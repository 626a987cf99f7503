package wian.pipeline.answer;

import static wian.pipeline.answer.ThaiDay.MONTHS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;

/**
 * A day as a person gives it: 2026-12-31, 31/12/2569, ๓๑/๑๒/๒๕๖๙, 31 ธ.ค. 2569. Years from 2400 on
 * and of two digits are of the Buddhist era.
 */
public final class GivenDay {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:วันที่ ?)?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(?:วันที่ ?)?(\\d{1,2}) ?([ก-๎.]{3,12}) ?(?:พ\\.ศ\\. ?)?(\\d{4}|\\d{2})");

  private static final List<String> SHORT_MONTHS =
      List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");

  private GivenDay() {}

  /**
   * Reads a day.
   *
   * @param name of the parameter or option, for the message
   * @throws BadQuestion where the text names no day
   */
  public static LocalDate read(String name, String text) {
    return parse(text)
        .orElseThrow(() -> {
          String shown = Plain.shortened(text, 40);
          return new BadQuestion(
              name
                  + " \""
                  + shown
                  + "\" ไม่ใช่วันที่ (ตัวอย่าง 31/12/2569, 31 ธ.ค. 2569, 2026-12-31)",
              name + " \"" + shown + "\" is no date (such as 2026-12-31, 31/12/2569)");
        });
  }

  static Optional<LocalDate> parse(String text) {
    String plain = ThaiDigits.toArabic(Plain.text(text)).replaceAll("[\\s\\u00a0]+", " ").strip();
    Matcher iso = YEAR_FIRST.matcher(plain);
    if (iso.matches()) {
      return day(iso.group(1), number(iso, 2), iso.group(3));
    }
    Matcher slashes = DAY_FIRST.matcher(plain);
    if (slashes.matches()) {
      return day(slashes.group(3), number(slashes, 2), slashes.group(1));
    }
    Matcher named = NAMED.matcher(plain);
    return named.matches()
        ? day(named.group(3), month(named.group(2)), named.group(1))
        : Optional.empty();
  }

  private static int month(String name) {
    int full = MONTHS.indexOf(name);
    return 1 + (full >= 0 ? full : SHORT_MONTHS.indexOf(name.replace(".", "")));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(String printedYear, int month, String day) {
    int year = Integer.parseInt(printedYear) + (printedYear.length() == 2 ? 2500 : 0);
    try {
      return Optional.of(
          LocalDate.of(year >= 2400 ? year - 543 : year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
