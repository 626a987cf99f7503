package wian.pipeline.read.due;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wian.pipeline.read.day.Spoken;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;
import wian.pipeline.read.wording.Phrases;

/**
 * The words right before a last day: ภายใน, ไม่เกิน, มิให้พ้น, with an hour behind them
 * (ก่อนสี่โมงเย็นของ), or a day told in words that its date then repeats (ภายในวันศุกร์นี้
 * คือวันที่).
 */
final class ByWords {
  /** What is not to be gone beyond, in all the ways to forbid it: อย่าให้เกิน, ต้องไม่ล่วงเลย. */
  private static final String NOT_BEYOND =
      "(?:ไม่|มิ|อย่า)(?:ให้|ควร|ได้|พึง|ต้อง)?(?:ล่วง)?(?:เกิน|พ้น|เลย|ช้า|ล่าช้า|หลัง)(?:ไป)?(?:กว่า)?";

  private static final String BY =
      "(?:"
          + Phrases.BY.all().stream().map(Pattern::quote).collect(Collectors.joining("|"))
          + "|"
          + NOT_BEYOND
          + ")";

  private static final String END_OF_DAY =
      "(?:สิ้น(?:สุด)?(?:วัน(?:ทำการ|ราชการ)?|เวลา(?:ราชการ|ทำการ)?)?|(?:หมด|ใน)?เวลา(?:ราชการ|ทำการ)|ปิดทำการ|บ่าย|ค่ำ|เย็น)";

  /** An hour between the word and the day. */
  private static final String HOUR =
      "(?:(?:(?:เวลา)?(?:[0-9๐-๙]{4}|[0-9๐-๙]{1,2}(?:[.:][0-9๐-๙]{2})?)(?:น\\.?|นาฬิกา)?|"
          + Spoken.HOUR
          + "|"
          + END_OF_DAY
          + ")(?:\\([^()]{3,14}\\))?(?:ของ|ใน)?)";

  /**
   * A day told in words, which the date repeats: วันศุกร์สุดท้ายของเดือนนี้ ซึ่งตรงกับ,
   * กลางเดือนนี้ (.
   */
  private static final String TOLD =
      "(?:(?:วัน|กลาง|กึ่ง|ต้น|ปลาย|สิ้น|สัปดาห์|เดือน|ครึ่ง)[^0-9๐-๙()]{1,50}(?:คือ|ตรงกับ)|วัน(?:ขึ้น|แรม).{2,16}ตรงกับ)";

  private static final String LINK =
      "(?:กำหนด(?:เดิม|เวลา|การ)?)?(?:คือ|ใน|ของ|ตรงกับ|เวลาราชการ)?(?:(?:จ|อ|พ|พฤ|ศ|ส|อา)\\.)?(?:วัน(?:ที)?)?$";

  private static final Anchored LAST_DAY =
      Anchored.joined(
          BY + HOUR + "?" + TOLD + "?" + LINK + "|ก่อน" + HOUR + "(?:วัน(?:ที)?)?$", words());

  private static final Pattern IN_BRACKETS =
      Joined.pattern(
          "(?:"
              + BY
              + "|ก่อน)"
              + HOUR
              + "?(?:วัน|กลาง|กึ่ง|ต้น|ปลาย|สิ้น|สัปดาห์|เดือน|ครึ่ง)[^0-9๐-๙()]{1,50}\\((?:วัน(?:ที)?)?$");

  /** More than an hour before a day and the word before that may take. */
  private static final int LAST_WORDS = 90;

  private ByWords() {}

  /**
   * Whether the day behind a text is a last day.
   *
   * @param joined the text without white space, and without the day's weekday
   */
  static boolean end(String joined) {
    return LAST_DAY.isIn(last(joined));
  }

  /** Whether the day behind a text only repeats, in brackets, a last day told in words. */
  static boolean openBracket(String joined) {
    return joined.lastIndexOf('(') > joined.length() - 8
        && IN_BRACKETS.matcher(last(joined)).find();
  }

  private static List<String> words() {
    return Stream.concat(Phrases.BY.all().stream(), Stream.of("ไม่", "มิ", "อย่า", "ก่อน"))
        .toList();
  }

  private static String last(String joined) {
    return Joined.fold(joined.substring(Math.max(0, joined.length() - LAST_WORDS)));
  }
}
