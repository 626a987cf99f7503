package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;

/**
 * Hours as they are spoken: เที่ยง, ๑๐ นาฬิกา, สิบหกนาฬิกา, ๙ โมงเช้า, บ่ายโมงครึ่ง, บ่าย ๓ โมง.
 */
final class Spoken {
  private static final String NUMBER = "(?<number>[0-9๐-๙]{1,2}|[ก-๎]{3,12}?)";
  private static final Pattern NOON = Pattern.compile("^\\s*เที่ยง(?!คืน)(?:วัน)?");
  private static final Pattern CLOCK = Pattern.compile("^\\s*" + NUMBER + "\\s?นาฬิกา");
  private static final Pattern MORNING =
      Pattern.compile("^\\s*" + NUMBER + "\\s?โมง(?:เช้า)(?<half>ครึ่ง)?");
  private static final Pattern AFTERNOON =
      Pattern.compile("^\\s*บ่าย\\s?(?:(?<number>[1-5๑-๕])\\s?)?โมง(?<half>ครึ่ง)?");

  private static final List<String> WORDS =
      List.of(
          "ศูนย์",
          "หนึ่ง",
          "สอง",
          "สาม",
          "สี่",
          "ห้า",
          "หก",
          "เจ็ด",
          "แปด",
          "เก้า",
          "สิบ",
          "สิบเอ็ด",
          "สิบสอง",
          "สิบสาม",
          "สิบสี่",
          "สิบห้า",
          "สิบหก",
          "สิบเจ็ด",
          "สิบแปด",
          "สิบเก้า",
          "ยี่สิบ",
          "ยี่สิบเอ็ด",
          "ยี่สิบสอง",
          "ยี่สิบสาม",
          "ยี่สิบสี่");

  private Spoken() {}

  /** The hour that a text begins with. */
  static Optional<Times.Span> first(CharSequence text) {
    if (NOON.matcher(text).find()) {
      return at(12, false);
    }
    Matcher afternoon = AFTERNOON.matcher(text);
    if (afternoon.find()) {
      String number = afternoon.group("number");
      return at(12 + (number == null ? 1 : number(number)), afternoon.group("half") != null);
    }
    Matcher morning = MORNING.matcher(text);
    if (morning.find()) {
      return at(number(morning.group("number")), morning.group("half") != null);
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.find() ? at(number(clock.group("number")), false) : Optional.empty();
  }

  private static Optional<Times.Span> at(int hour, boolean half) {
    return hour < 0 || hour > 23
        ? Optional.empty()
        : Optional.of(new Times.Span(LocalTime.of(hour, half ? 30 : 0), null));
  }

  /** A number in digits or words; -1 where it is none. */
  private static int number(String printed) {
    return Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(ThaiDigits.toArabic(printed))
        : WORDS.indexOf(printed);
  }
}
