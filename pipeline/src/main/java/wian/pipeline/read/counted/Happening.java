package wian.pipeline.read.counted;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.counted.NamedDays.Named;
import wian.pipeline.read.wording.Joined;

/**
 * What a letter tells of in a sentence of its own: a calamity (วันที่เกิดภัย), or the end of
 * something that lasts (วันสิ้นสุดสัญญาเช่า, สัญญาครบกำหนด). It holds of the days on which that is
 * told to happen.
 */
final class Happening implements Predicate<Named> {
  private static final String CALAMITY = "เกิด(?:[ก-๎]{0,12}ภัย|เหตุ)";
  private static final Pattern OF_CALAMITY = Joined.pattern("^(?:วัน)?(?:ที่)?(?:ได้)?" + CALAMITY);
  private static final Pattern CALAMITY_TOLD = Joined.pattern(CALAMITY);
  private static final String ENDS = "(?:สิ้นสุด|ครบกำหนด|หมดอายุ|สิ้นอายุ)";
  private static final Pattern OF_END =
      Joined.pattern(
          "^(?:วัน)?(?:ที่)?(?:"
              + ENDS
              + "(?:ระยะเวลา)?(?:ของ|ตาม|การ)?(?<thing>[ก-๎]{4,})|(?<before>[ก-๎]{4,}?)"
              + ENDS
              + ")");
  private static final Pattern ENDS_ON =
      Joined.pattern(ENDS + "(?:ลง|อายุ|ระยะเวลา)?(?:ใน)?(?:วันที่|วัน)?$");

  /** As much of a thing's name as tells it. */
  private static final int NAME = 6;

  private final boolean calamity;
  private final String thing;

  /**
   * Reads the words behind นับแต่ or ก่อน.
   *
   * @param words joined
   */
  Happening(String words) {
    Matcher end = OF_END.matcher(words);
    String ended =
        !end.find() ? "" : end.group("thing") != null ? end.group("thing") : end.group("before");
    this.calamity = OF_CALAMITY.matcher(words).find();
    this.thing = ended.substring(0, Math.min(ended.length(), NAME));
  }

  @Override
  public boolean test(Named day) {
    return calamity
        ? CALAMITY_TOLD.matcher(day.sentence()).find()
        : !thing.isEmpty() && ENDS_ON.matcher(day.words()).find() && day.sentence().contains(thing);
  }
}
