package wian.pipeline.read.head;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.Lookalikes;
import wian.index.circular.Received;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.day.Times;
import wian.pipeline.read.text.Columns;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Spaces;

/**
 * Receiving stamps (ตราประทับรับหนังสือ, แบบที่ ๑๒ of the regulation): office, เลขรับ, วันที่,
 * เวลา, a line each.
 */
public final class Stamps {
  private static final String WORD =
      "(?:(?:เลข(?:ที่?|ทะเบียน)?\\s*รับ(?:ที่?)?|ทะเบียนรับ(?:เลข)?ที่?)(?:\\s*[ก-๎.]{2,20}(?=\\s))?"
          + "|รับ(?:เลข)?ที่?(?:[ก-๎.]{0,20}\\s{1,3}เลขที่?)?|เลขที่)";

  /** Digits, one letter or other misread among them; spaced out, or with the year behind. */
  private static final String DIGITS =
      "(?:D(?: D){2,5}(?=\\s*(?:$|[|│┐\\]]))|D{1,6}/(?:[2๒][5๕])?[0-9๐-๙]{2}(?![0-9๐-๙/])|D{1,6})"
          .replace("D", "[0-9๐-๙oOl]");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + WORD
              + "[\\s:.…|│]*(?<number>"
              + DIGITS
              + ")(?![A-Za-z]|\\.?[0-9๐-๙]|[/\\-])"
              // "รับ 55 / 13 ม.ค. 69": a number and no count, for it ends there or a day follows
              + "|(?<![ก-๎])รับ\\s+(?<bare>[0-9๐-๙]{1,6})(?=\\s*(?:$|[|│/\\]]|[-–]\\s*[0-9๐-๙]|[0-9๐-๙]{1,2}/[0-9๐-๙]{1,2}/)))");
  private static final Pattern SURE = Pattern.compile("รับ");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("^\\s*เลขที่\\s*[:.…]*\\s*[0-9๐-๙]{1,6}[.…\\s]*$");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:^|\\s)(?:วันที่?|วัน\\s?ที่|ว/ด/ป|ลงวันที่|ลว\\.?)\\s*[:.…]*\\s*[-–]?\\s*[0-9๐-๙]");
  private static final Pattern BARE_DATE =
      Pattern.compile("^\\s*[-–]?\\s*[0-9๐-๙](?: ?[0-9๐-๙])?\\s*(?:[ก-๎.]|/[0-9๐-๙]{1,2}/)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:เวลา\\s*[:.…]*\\s*|^\\s*[-–/]?\\s*)(?<hour>[0-9๐-๙]{1,2})\\s*[.:]\\s*(?<minute>[0-9๐-๙]{2})(?!\\.?[0-9๐-๙]|[/-])");
  private static final Pattern PART =
      Pattern.compile(
          "(?:เลข(?:ที่?)?\\s*รับ|รับ(?:เลข)?ที่|(?<![ก-๎])รับ\\s+[0-9๐-๙]+$|^\\s*เลขที่\\s|^\\s*วันที่?\\s*[:.…0-9๐-๙\\-]|^\\s*เวลา|^\\s*การปฏิบัติ|^\\s*ลงชื่อ)");

  private static final Pattern HEAD = Pattern.compile("^\\s*ที่[\\s.…]");

  /** Another office's number below a stamp, without a word: "สำนักกรรมาธิการ ๑ ๔๔๐". */
  private static final Pattern UNLABELLED =
      Pattern.compile(
          "^\\s*[ก-๎][ก-๎.\\s]{3,40}?(?:[0-9๐-๙]{1,2})?\\s{2,}(?<number>[0-9๐-๙]{1,6})\\s*$");

  private final FlatText flat;

  public Stamps(FlatText flat) {
    this.flat = flat;
  }

  /**
   * A stamp and where it stands.
   *
   * @param from its first line
   * @param to its last line
   * @param day offset at which its date begins; -1 where it has none
   */
  public record Stamp(int from, int to, int day, Received received) {}

  /** Whether a line may be one of a stamp's: short, and with its words. */
  public static boolean partOfStamp(String line) {
    return line.strip().length() <= 45 && PART.matcher(line).find();
  }

  /** Whether a number of receipt stands on a line, beside other things perhaps. */
  static boolean hasStamp(String line) {
    return partOfStamp(line)
        || Columns.of(line).stream()
            .anyMatch(c -> SURE.matcher(c.text()).find() && partOfStamp(c.text()));
  }

  /** Whether a number of receipt stands on a line: the word and digits. */
  static boolean numbered(String line) {
    return line.strip().length() <= 60
        && (line.contains("รับ") || line.contains("เลขที่"))
        && NUMBER.matcher(line).find();
  }

  public List<Stamp> all() {
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
    if (!bare && m.group("number").contains("/") && !SURE.matcher(m.group()).find()) {
      return Optional.empty();
    }
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

  /** A letter's own lines end the stamp above them. */
  private static boolean head(String line) {
    return HEAD.matcher(line).find() || Labels.UNIT.value(line).isPresent();
  }

  /** The number at line i, and the day and hour beside and below it. */
  private Stamp stamp(int i, String number, int numberEnd, boolean sure) {
    int last = i;
    int day = -1;
    FoundDate date = null;
    boolean bare = false;
    LocalTime time = null;
    for (int j = i; j < Math.min(flat.lines(), i + 5); j++) {
      String near = Lookalikes.asDigits(flat.line(j));
      if (j > i && ((SURE.matcher(near).find() && NUMBER.matcher(near).find()) || head(near))) {
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
        boolean better = date == null || (bare && isBeforeTime(text, j));
        if (better && dated && text.length() < 90) {
          Optional<FoundDate> found = DateGrammar.scan(text).stream().findFirst();
          if (found.isPresent() && found.get().iso().isPresent()) {
            date = found.get();
            bare = j > i && BARE_DATE.matcher(text).find();
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
    String digits = Spaces.none(Lookalikes.asDigits(number));
    boolean misread = !digits.equals(Spaces.none(number)) || misread(day, date);
    Doubt doubt = misread ? Doubt.IMPOSSIBLE_CHARACTER : Doubts.of(flat, start, end);
    return new Stamp(
        i,
        last,
        day,
        new Received(
            ThaiDigits.toArabic(digits),
            date == null ? null : date.iso().orElse(null),
            time,
            Doubts.certainty(doubt),
            doubt,
            flat.places(start, end)));
  }

  /**
   * Whether this is a stamp's own line for the day, with its word, the hour's below: where black
   * ink lies over print, the letter's day may stand between the stamp's lines.
   */
  private boolean isBeforeTime(String text, int line) {
    return text.strip().startsWith("วันที่")
        && line + 1 < flat.lines()
        && flat.line(line + 1).contains("เวลา");
  }

  /** Whether a letter stands for a digit in the stamp's day. */
  private boolean misread(int day, FoundDate date) {
    if (date == null) {
      return false;
    }
    String printed = flat.text().substring(day, day + date.end() - date.start());
    return !Lookalikes.asDigits(printed).equals(printed);
  }
}
