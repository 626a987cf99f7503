package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.FoundDate;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.TablePlace;

/** The former day that stands beside the one that takes its place. */
final class FormerDay {
  private static final Pattern MOVED_TO =
      Pattern.compile(
          "\\s*[\"”]?\\s*(?:เวลา\\s*[0-9๐-๙.:]{4,5}\\s*(?:น\\.|นาฬิกา)?)?\\s*(?:ออกไป)?(?:ไป)?เป็น.*",
          Pattern.DOTALL);
  private static final Pattern FORMER =
      Pattern.compile(
          "^\\s*(?:(?:เวลา)?\\s*[0-9๐-๙.:]{4,5}\\s*น\\.)?\\s*(?:[(,]?\\s*(?:จาก)?(?:กำหนด)?เดิม[^0-9๐-๙\\n]{0,40}|[^0-9๐-๙\\n(]{0,60}\\(\\s*(?:เลื่อน|เปลี่ยน|ขยาย)(?:มา)?จาก[^0-9๐-๙\\n]{0,20})");

  private FormerDay() {}

  /**
   * "… (เดิม ๓๑ มี.ค.)", "… จากเดิมที่จะสิ้นสุดในวันที่ …": the day that stands right behind; null
   * where none does.
   */
  static LocalDate behind(String body, FoundDay day) {
    String right = body.substring(day.end(), Math.min(body.length(), day.end() + 110));
    Matcher m = FORMER.matcher(right);
    return (right.contains("เดิม") || right.contains("จาก")) && m.find()
        ? DateGrammar.scan(right).stream()
            .findFirst()
            .filter(d -> d.start() <= m.end() + 8)
            .flatMap(d ->
                d.year() == null && day.due() != null
                    ? d.inYear(day.due().getYear()).date()
                    : d.date())
            .orElse(null)
        : null;
  }

  /** The last day in the cells before one in a column of new days; null where there is none. */
  static LocalDate inRow(String body, FoundDay day) {
    if (TablePlace.at(body, day.start()).filter(TableWords::isNew).isEmpty()) {
      return null;
    }
    String cells = body.substring(TablePlace.lineStart(body, day.start()), day.start());
    return DateGrammar.scan(cells).stream()
        .reduce((a, b) -> b)
        .flatMap(FoundDate::date)
        .filter(d -> !d.equals(day.due()))
        .orElse(null);
  }

  /** "จากเดิมวันที่ … เป็นวันที่ …": the day named just before; null where none is. */
  static LocalDate before(String body, FoundDay day) {
    String near = body.substring(Math.max(0, day.start() - 80), day.start());
    return DateGrammar.scan(near).stream()
        .reduce((a, b) -> b)
        .filter(d -> MOVED_TO.matcher(near.substring(d.end())).matches())
        .flatMap(FoundDate::date)
        .orElse(null);
  }
}
