package wian.pipeline.read.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import wian.index.circular.Deadline;
import wian.pipeline.read.day.Counts;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Joined;

/**
 * From when on a letter holds, told by its own day: ตั้งแต่บัดนี้เป็นต้นไป,
 * ตั้งแต่วันถัดจากวันประกาศเป็นต้นไป. The day of publication in the Gazette (ราชกิจจานุเบกษา) no
 * letter knows.
 */
public final class EffectiveFrom {
  private static final String SINCE = "(?:ตั้งแต่|นับแต่|นับตั้งแต่)";
  private static final String ISSUE =
      "(?:ประกาศ|ลงนาม|ออก|สั่ง|มีคำสั่ง|คำสั่ง)(?:ใน)?(?:คำสั่ง|ประกาศ)?(?:(?:ฉบับ)?นี้)?";
  private static final Anchored NOW =
      Anchored.joined(
          "(?:"
              + SINCE
              + "(?:บัดนี้|วันนี้|วัน(?:ที่)?"
              + ISSUE
              + ")(?:เป็นต้นไป|(?<=บัดนี้)(?:ไป|จนกว่า))|(?:มีผล|บังคับ|ใช้)"
              + SINCE
              + "(?:บัดนี้|วันนี้)(?!จน|ถึง|เป็นต้นไป))",
          "ตั้งแต่",
          "นับ",
          "มีผล",
          "บังคับ",
          "ใช้");
  private static final Anchored NEXT_DAY =
      Anchored.joined(SINCE + "วันถัดจากวัน(?:ที่)?" + ISSUE + "เป็นต้นไป", "ตั้งแต่วันถัด", "นับ");
  private static final Anchored AFTER =
      Anchored.joined(
          "เมื่อพ้น(?:กำหนด)?(?<count>"
              + Counts.NUMBER
              + ")วันนับ(?:แต่|จาก|ตั้งแต่|ถัดจาก)?วัน(?:ที่)?ประกาศ(?:นี้)?(?:เป็นต้นไป|(?!ใน|ผล|ราย))",
          "เมื่อพ้น");

  private final Joined body;
  private final LocalDate issued;

  public EffectiveFrom(Joined body, LocalDate issued) {
    this.body = body;
    this.issued = issued;
  }

  /** What is said first; none where the letter's own day is not known. */
  public Optional<FoundDay> first() {
    if (issued == null) {
      return Optional.empty();
    }
    return Stream.of(
            days(AFTER, m -> issued.plusDays(1L + Counts.of(m.group("count")))),
            days(NEXT_DAY, m -> issued.plusDays(1)),
            days(NOW, m -> issued))
        .flatMap(List::stream)
        .findFirst();
  }

  private List<FoundDay> days(Anchored words, Function<MatchResult, LocalDate> day) {
    return words.all(body.text()).stream()
        .map(m ->
            FoundDay.on(
                body.start(m.start()),
                body.end(m.end()),
                Deadline.Kind.EFFECTIVE,
                day.apply(m),
                null))
        .toList();
  }
}
