package wian.pipeline.read.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.wording.Joined;

/**
 * Hours as they are spoken: เที่ยง, ๑๐ นาฬิกา, สิบหกนาฬิกา, ๙ โมงเช้า, บ่ายโมงครึ่ง, บ่าย ๓ โมง,
 * ห้าโมงเย็น, สองทุ่ม, เที่ยงคืน.
 */
public final class Spoken {
  /** A spoken hour as it may stand between "ก่อน" and a day. */
  public static final String HOUR =
      "(?:เที่ยง(?:คืน|วัน|ตรง)?|บ่าย\\s?(?:[1-5๑-๕]|[ก-๎]{2,4})?\\s?โมง(?:ตรง|ครึ่ง|เย็น)?|(?:[0-9๐-๙]{1,2}|หก|เจ็ด|แปด|เก้า|สิบ|สิบเอ็ด|สาม|สี่|ห้า)\\s?โมง(?:เช้า|เย็น|ตรง|ครึ่ง)?|(?:[0-9๐-๙]|หนึ่ง|สอง|สาม|สี่|ห้า)\\s?ทุ่ม(?:ตรง|ครึ่ง)?|[ก-๎]{3,12}?\\s?นาฬิกา|[0-9๐-๙]{1,2}\\s?นาฬิกา)";

  private static final String NUMBER = "(?<number>[0-9๐-๙]{1,2}|[ก-๎]{3,12}?)";
  private static final String HALF = "(?:(?<half>ครึ่ง)|ตรง)?";
  private static final Pattern NOON = Pattern.compile("^\\s*เที่ยง(?!คืน)(?:วัน|ตรง)?");
  private static final Pattern MIDNIGHT = Pattern.compile("^\\s*เที่ยงคืน");
  private static final Pattern CLOCK =
      Pattern.compile(
          "^\\s*" + NUMBER + "\\s?นาฬิกา(?:\\s?(?<minutes>[0-9๐-๙]{1,2}|[ก-๎]{3,12}?)\\s?นาที)?");
  private static final Pattern MORNING =
      Pattern.compile("^\\s*" + NUMBER + "\\s?โมง(?:เช้า" + HALF + "|ตรง|(?<halfpast>ครึ่ง))");
  private static final Pattern AFTERNOON =
      Pattern.compile(
          "^\\s*บ่าย\\s?(?:(?<number>[1-5๑-๕]|สอง|สาม|สี่|ห้า)\\s?)?โมง(?:เย็น)?" + HALF);
  private static final Pattern EVENING = Pattern.compile("^\\s*" + NUMBER + "\\s?โมงเย็น" + HALF);
  private static final Pattern NIGHT = Pattern.compile("^\\s*" + NUMBER + "\\s?ทุ่ม" + HALF);

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

  /** The hour that a text begins with; เที่ยงคืน is the last minute of its day. */
  static Optional<Times.Span> first(CharSequence text) {
    if (NOON.matcher(text).find()) {
      return at(12, false);
    }
    if (MIDNIGHT.matcher(text).find()) {
      return Optional.of(new Times.Span(Times.of("24", "00"), null));
    }
    Matcher afternoon = AFTERNOON.matcher(text);
    if (afternoon.find()) {
      String number = afternoon.group("number");
      return at(12 + (number == null ? 1 : number(number)), afternoon.group("half") != null);
    }
    return later(EVENING.matcher(text), 12, 3, 6)
        .or(() -> later(NIGHT.matcher(text), 18, 1, 5))
        .or(() -> morning(MORNING.matcher(text)))
        .or(() -> {
          Matcher clock = CLOCK.matcher(text);
          return clock.find() ? clock(clock) : Optional.empty();
        });
  }

  private static Optional<Times.Span> later(Matcher m, int after, int least, int most) {
    if (!m.find()) {
      return Optional.empty();
    }
    int number = number(m.group("number"));
    return number < least || number > most
        ? Optional.empty()
        : at(after + number, m.group("half") != null);
  }

  private static Optional<Times.Span> morning(Matcher m) {
    return m.find()
        ? at(number(m.group("number")), m.group("half") != null || m.group("halfpast") != null)
        : Optional.empty();
  }

  private static Optional<Times.Span> clock(Matcher m) {
    int minutes = m.group("minutes") == null ? 0 : Counts.of(Joined.fold(m.group("minutes")));
    return minutes < 60
        ? at(number(m.group("number")), false)
            .map(t -> new Times.Span(t.from().withMinute(minutes), null))
        : Optional.empty();
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
