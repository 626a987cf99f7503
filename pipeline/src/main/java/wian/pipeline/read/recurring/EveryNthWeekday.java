package wian.pipeline.read.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.MonthNames;
import wian.pipeline.read.day.WeekdayNames;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * Weekdays told by their place in the month: วันพุธแรกของทุกเดือน, ทุกวันจันทร์ที่ ๑ และ ๓
 * ของเดือน.
 */
final class EveryNthWeekday {
  private static final String ONE =
      "(?:แรก|สุดท้าย|(?:ที่)?(?:[1-5๑-๕](?![0-9๐-๙])|หนึ่ง|สอง|สาม|สี่))";
  private static final String PLACES = ONE + "(?:(?:และ|,)(?:สัปดาห์)?" + ONE + "){0,2}";

  /** Behind the month: a name, so that one month is meant. */
  private static final String NO_NAME = "(?!(?:นี้|หน้า|" + MonthNames.ANY + "))";

  private static final Anchored NTH =
      Anchored.joined(
          "(?<every>ทุกๆ?)?วัน(?<days>"
              + WeekdayNames.LIST
              + ")(?:(?:ใน|ของ)?สัปดาห์)?(?<places>"
              + PLACES
              + ")(?:(?:ใน|ของ)?(?<each>ทุกๆ?|แต่ละ)?เดือน"
              + NO_NAME
              + ")",
          "ทุก",
          "วัน");
  private static final Pattern PLACE = Joined.pattern(ONE);
  private static final List<String> WORDS = List.of("หนึ", "สอง", "สาม", "สี");

  private final Joined body;

  EveryNthWeekday(Joined body) {
    this.body = body;
  }

  List<FoundDay> all() {
    List<FoundDay> days = new ArrayList<>();
    for (MatchResult m : NTH.all(body.text())) {
      if (m.group("every") != null || m.group("each") != null) {
        days.add(
            FoundDay.recurring(
                body.start(m.start()), body.end(m.end()), "FREQ=MONTHLY;BYDAY=" + places(m)));
      }
    }
    return days;
  }

  private static String places(MatchResult m) {
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(m.group("places"));
    while (place.find()) {
      places.add(number(place.group().replaceFirst("^ที", "")));
    }
    return WeekdayNames.days(m.group("days")).stream()
        .flatMap(day -> places.stream().map(at -> at + WeekdayNames.code(day)))
        .collect(Collectors.joining(","));
  }

  private static String number(String place) {
    if (Character.isDigit(place.charAt(0))) {
      return ThaiDigits.toArabic(place);
    }
    if (place.equals("สุดทาย")) {
      return "-1";
    }
    return place.equals("แรก") ? "1" : String.valueOf(word(place) + 1);
  }

  private static int word(String place) {
    return (int) WORDS.stream().takeWhile(w -> !place.startsWith(w)).count();
  }
}
