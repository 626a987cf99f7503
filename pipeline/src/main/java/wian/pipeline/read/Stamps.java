package wian.pipeline.read;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String WORD =
      "(?:เลข(?:ที่?|ทะเบียน)?\\s*รับ(?:ที่?)?|รับ(?:เลข)?ที่?(?:[ก-๎.]{0,20}\\s{1,3}เลขที่?)?|ทะเบียนรับ(?:เลข)?ที่?|เลขที่|เลข\\s?รับ)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + WORD
              + "\\s*[:.…]*\\s*(?<number>[0-9๐-๙]{1,6})(?!\\.?[0-9๐-๙]|[/\\-])"
              // "รับ 55 / 13 ม.ค. 69": a number and no count, for it ends there or a day follows
              + "|(?<![ก-๎])รับ\\s+(?<bare>[0-9๐-๙]{1,6})(?=\\s*(?:$|[|│/\\]]|[-–]\\s*[0-9๐-๙])))");
  private static final Pattern SURE = Pattern.compile("รับ");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("^\\s*เลขที่\\s*[:.…]*\\s*[0-9๐-๙]{1,6}[.…\\s]*$");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:^|\\s)(?:วันที่?|วัน\\s?ที่|ว/ด/ป|ลงวันที่)\\s*[:.…]*\\s*[-–]?\\s*[0-9๐-๙]");
  private static final Pattern BARE_DATE = Pattern.compile("^\\s*[-–]?\\s*[0-9๐-๙]{1,2}\\s*[ก-๎.]");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:เวลา\\s*[:.…]*\\s*|^\\s*[-–/]?\\s*)(?<hour>[0-9๐-๙]{1,2})\\s*[.:]\\s*(?<minute>[0-9๐-๙]{2})(?!\\.?[0-9๐-๙]|[/-])");
  private static final Pattern PART =
      Pattern.compile(
          "(?:เลข(?:ที่?)?\\s*รับ|รับ(?:เลข)?ที่|(?<![ก-๎])รับ\\s+[0-9๐-๙]+$|^\\s*เลขที่\\s|^\\s*วันที่?\\s*[:.…0-9๐-๙\\-]|^\\s*เวลา|^\\s*การปฏิบัติ|^\\s*ลงชื่อ)");

  /** Another office's number below a stamp, without a word: "สำนักกรรมาธิการ ๑ ๔๔๐". */
  private static final Pattern UNLABELLED =
      Pattern.compile(
          "^\\s*[ก-๎][ก-๎.\\s]{3,40}?(?:[0-9๐-๙]{1,2})?\\s{2,}(?<number>[0-9๐-๙]{1,6})\\s*$");

  private final FlatText flat;

  Stamps(FlatText flat) {
    this.flat = flat;
  }

  /**
   * A stamp and where it stands.
   *
   * @param from its first line
   * @param to its last line
   * @param day offset at which its date begins; -1 where it has none
   */
  record Stamp(int from, int to, int day, Received received) {}

  /** Whether a line may be one of a stamp's: short, and with its words. */
  static boolean partOfStamp(String line) {
    return line.strip().length() <= 45 && PART.matcher(line).find();
  }

  /** Whether a number of receipt stands on a line, beside other things perhaps. */
  static boolean hasStamp(String line) {
    return partOfStamp(line)
        || Columns.of(line).stream()
            .anyMatch(c -> SURE.matcher(c.text()).find() && partOfStamp(c.text()));
  }

  List<Stamp> all() {
    return in(0, flat.lines());
  }

  /** The stamps that begin between two lines. */
  List<Stamp> in(int from, int to) {
    List<Stamp> stamps = new ArrayList<>();
    int i = from;
    while (i < to) {
      boolean below = !stamps.isEmpty() && stamps.getLast().to() == i - 1;
      int line = i;
      Optional<Stamp> stamp = below ? at(i).or(() -> unlabelled(line)) : at(i);
      stamp.ifPresent(stamps::add);
      i = stamp.map(s -> s.to() + 1).orElse(i + 1);
    }
    return stamps;
  }

  private Optional<Stamp> at(int i) {
    String line = flat.line(i);
    if (!line.contains("รับ") && !line.contains("เลขที่")) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(line);
    if (line.strip().length() > 130 || !m.find()) {
      return Optional.empty();
    }
    boolean bare = m.group("bare") != null;
    boolean sure =
        SURE.matcher(m.group()).find() || (NUMBER_ALONE.matcher(line).find() && dayAlone(i + 1));
    Stamp stamp = stamp(i, m.group(bare ? "bare" : "number"), m.end(), sure);
    return stamp.day() < 0 && (!sure || bare) ? Optional.empty() : Optional.of(stamp);
  }

  private Optional<Stamp> unlabelled(int i) {
    Matcher m = UNLABELLED.matcher(flat.line(i));
    return m.find() && dayAlone(i + 1)
        ? Optional.of(stamp(i, m.group("number"), m.end(), true))
        : Optional.empty();
  }

  private boolean dayAlone(int i) {
    return i < flat.lines()
        && IssueDateReader.onlyDate(flat.line(i))
        && BARE_DATE.matcher(flat.line(i)).find();
  }

  /** The number at line i, and the day and hour beside and below it. */
  private Stamp stamp(int i, String number, int numberEnd, boolean sure) {
    int last = i;
    int day = -1;
    FoundDate date = null;
    LocalTime time = null;
    for (int j = i; j < Math.min(flat.lines(), i + 5); j++) {
      String near = flat.line(j);
      if (j > i && SURE.matcher(near).find() && NUMBER.matcher(near).find()) {
        break;
      }
      for (Columns.Column column : Columns.of(near)) {
        if (j == i && column.end() < numberEnd) {
          continue;
        }
        int skipped = j == i ? Math.max(0, numberEnd - column.start()) : 0;
        String text = column.text().substring(skipped);
        int offset = column.start() + skipped;
        boolean dated =
            DATE_LINE.matcher(text).find() || (sure && (j == i || BARE_DATE.matcher(text).find()));
        if (date == null && dated && text.length() < 90) {
          Optional<FoundDate> found = DateGrammar.scan(text).stream().findFirst();
          if (found.isPresent() && found.get().iso().isPresent()) {
            date = found.get();
            day = flat.start(j) + offset + date.start();
            last = j;
            text = text.substring(date.end());
          }
        }
        Matcher hour = TIME.matcher(text);
        if (time == null && hour.find() && (date != null || j <= i + 3)) {
          time = Times.of(hour.group("hour"), hour.group("minute"));
          last = Math.max(last, j);
        }
      }
    }
    int start = flat.start(i);
    int end = flat.end(last);
    Doubt doubt = Doubts.of(flat, start, end);
    return new Stamp(
        i,
        last,
        day,
        new Received(
            ThaiDigits.toArabic(number),
            date == null ? null : date.iso().orElse(null),
            time,
            Doubts.certainty(doubt),
            doubt,
            flat.places(start, end)));
  }
}
