package wian.pipeline.read;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Certainty;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.Received;
import wian.index.circular.ThaiDigits;

/**
 * Receiving stamps (ตราประทับรับหนังสือ, แบบที่ ๑๒ of the regulation): office, เลขรับ, วันที่,
 * เวลา, a line each.
 */
final class Stamps {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:เลข(?:ที่|ทะเบียน)?\\s*รับ(?:ที่)?|รับ(?:เลข)?ที่|ทะเบียนรับ(?:เลข)?ที่?|เลขที่|เลข\\s?รับ)\\s*[:.…]*\\s*(?<number>[0-9๐-๙]{1,6})(?![0-9๐-๙/.\\-])");
  private static final Pattern SURE = Pattern.compile("รับ");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:^|\\s)(?:วันที่|วัน\\s?ที่|ว/ด/ป|ลงวันที่)\\s*[:.…]*\\s*[-–]?\\s*[0-9๐-๙]");
  private static final Pattern BARE_DATE = Pattern.compile("^\\s*[-–]?\\s*[0-9๐-๙]{1,2}\\s*[ก-๎.]");
  private static final Pattern TIME =
      Pattern.compile("เวลา\\s*[:.…]*\\s*(?<hour>[0-9๐-๙]{1,2})\\s*[.:]\\s*(?<minute>[0-9๐-๙]{2})");
  private static final Pattern PART =
      Pattern.compile(
          "(?:เลข(?:ที่)?\\s*รับ|รับที่|^\\s*เลขที่\\s|^\\s*วันที่|^\\s*เวลา|^\\s*การปฏิบัติ|^\\s*ลงชื่อ)");

  private final FlatText flat;

  Stamps(FlatText flat) {
    this.flat = flat;
  }

  /**
   * A stamp and where it stands.
   *
   * @param from its first line
   * @param to its last line
   */
  record Stamp(int from, int to, Received received) {}

  /** Whether a line may be one of a stamp's: short, and with its words. */
  static boolean partOfStamp(String line) {
    return line.strip().length() <= 45 && PART.matcher(line).find();
  }

  List<Stamp> all() {
    List<Stamp> stamps = new ArrayList<>();
    int i = 0;
    while (i < flat.lines()) {
      Optional<Stamp> stamp = at(i);
      stamp.ifPresent(stamps::add);
      i = stamp.map(s -> s.to() + 1).orElse(i + 1);
    }
    return stamps;
  }

  private Optional<Stamp> at(int i) {
    String line = flat.line(i);
    Matcher number = NUMBER.matcher(line);
    if (line.strip().length() > 90 || !number.find()) {
      return Optional.empty();
    }
    boolean sure = SURE.matcher(number.group()).find();
    int last = i;
    FoundDate date = null;
    LocalTime time = null;
    for (int j = i; j < Math.min(flat.lines(), i + 5); j++) {
      int j2 = j;
      String near = flat.line(j);
      boolean dated =
          DATE_LINE.matcher(near).find() || (sure && (j == i || BARE_DATE.matcher(near).find()));
      if (date == null && dated && near.strip().length() < 90) {
        List<FoundDate> dates =
            DateGrammar.scan(near).stream()
                .filter(d -> j2 > i || d.start() >= number.end())
                .toList();
        if (!dates.isEmpty() && dates.getFirst().iso().isPresent()) {
          date = dates.getFirst();
          last = j;
        }
      }
      Matcher hour = TIME.matcher(near);
      if (time == null && hour.find() && (date != null || j <= i + 3)) {
        time = Times.of(hour.group("hour"), hour.group("minute"));
        last = Math.max(last, j);
      }
    }
    if (date == null && !sure) {
      return Optional.empty();
    }
    int start = flat.start(i);
    int end = flat.end(last);
    boolean doubtful = flat.isDoubtful(start, end);
    return Optional.of(
        new Stamp(
            i,
            last,
            new Received(
                ThaiDigits.toArabic(number.group("number")),
                date == null ? null : date.iso().orElse(null),
                time,
                doubtful ? Certainty.UNCERTAIN : Certainty.READ,
                doubtful ? Doubt.LOW_CONFIDENCE : null,
                flat.places(start, end))));
  }
}
