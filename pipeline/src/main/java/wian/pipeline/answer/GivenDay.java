package wian.pipeline.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;

/**
 * A day as a person gives it: 2026-12-31, 31/12/2569, ๓๑/๑๒/๒๕๖๙, or as a letter prints it, 31 ธ.ค.
 * 2569. Years from 2400 on are of the Buddhist era.
 */
public final class GivenDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");

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
          String shown = name + " \"" + Plain.shortened(text, 40) + "\"";
          return new BadQuestion(
              shown + " ไม่ใช่วันที่ (เช่น 31/12/2569, 31 ธ.ค. 2569, 2026-12-31)",
              shown + " is no date (such as 2026-12-31, 31/12/2569)");
        });
  }

  /**
   * Reads a day where one is given.
   *
   * @param text null where none is
   * @return null where none is
   * @throws BadQuestion where the text names no day
   */
  public static LocalDate orNull(String name, String text) {
    return text == null ? null : read(name, text);
  }

  static Optional<LocalDate> parse(String text) {
    String plain = ThaiDigits.toArabic(Plain.text(text));
    Matcher iso = YEAR_FIRST.matcher(plain);
    if (iso.matches()) {
      return day(iso);
    }
    Matcher slashes = DAY_FIRST.matcher(plain);
    return slashes.matches() ? day(slashes) : asPrinted(plain);
  }

  private static Optional<LocalDate> day(Matcher numbers) {
    int year = Integer.parseInt(numbers.group("year"));
    try {
      return Optional.of(
          LocalDate.of(
              year >= 2400 ? year - 543 : year,
              Integer.parseInt(numbers.group("month")),
              Integer.parseInt(numbers.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The text is one date and nothing else, and its weekday, if it has one, fits. */
  private static Optional<LocalDate> asPrinted(String text) {
    List<FoundDate> found = DateGrammar.scan(text);
    return found.size() == 1
            && found.getFirst().start() == 0
            && found.getFirst().end() == text.length()
            && !found.getFirst().weekdayDisagrees()
        ? found.getFirst().date()
        : Optional.empty();
  }
}
