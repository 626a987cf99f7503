package wian.pipeline.read.head;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Certainty;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.IssueDate;
import wian.index.circular.LetterKind;
import wian.index.circular.Lookalikes;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Anchored;

/** The day of issue, where each kind of letter has it; a receiving stamp's day is never one. */
public final class IssueDateReader {
  private static final Anchored CLOSING =
      Anchored.of(
          "(?:สั่?ง|ประกาศ|ให้ไว้|แถลง|ให้ข่าว)\\s*ณ\\s*(?:วันที่)?",
          "สั่ง",
          "สัง",
          "ประกาศ",
          "ให้ไว้",
          "แถลง",
          "ให้ข่าว");
  private static final Pattern MEMO_DATE = Pattern.compile("วันที่\\s*[:.…]*");
  private static final Pattern SEAL_OR_BLANK = Pattern.compile("\\s*(?:\\([^)]{2,40}\\))?\\s*");
  private static final Pattern PART_OF_DATE =
      Pattern.compile(
          "[\\s.…]*(?:วัน(?:[ก-๎]{2,9})?ที่?\\s*)?[0-9๐-๙oOlI]{1,2}\\s*(?:[ก-๎.]{2,12}\\s*(?:พ\\.ศ\\.)?)?\\s*");
  private static final Pattern NOT_OF_THE_DATE = Pattern.compile("[^\\s\\p{P}\\p{S}ที่วัน]");

  private final Region region;
  private final FlatText flat;
  private final List<Stamps.Stamp> stamps;

  public IssueDateReader(Region region) {
    this.region = region;
    this.flat = region.flat();
    this.stamps = new Stamps(flat).in(region.cut().start(), region.to());
  }

  public Optional<IssueDate> date(LetterKind kind) {
    return switch (kind) {
      case EXTERNAL ->
          alone(
              region.cut().start(),
              Math.max(region.body(), region.cut().head() + 1),
              (d, i) -> true);
      case INTERNAL ->
          afterMemoLabel().or(() -> alone(region.cut().start(), region.body(), (d, i) -> true));
      case STAMPED -> belowBody();
      case ORDER, REGULATION, ANNOUNCEMENT -> afterClosing();
      case OTHER ->
          afterClosing().or(() -> alone(region.cut().start(), region.to(), (d, i) -> true));
    };
  }

  /** A line that holds a date and nothing else, or one beside the number, issuer or subject. */
  private Optional<IssueDate> alone(int from, int to, BiPredicate<FoundDate, Integer> fits) {
    for (int i = from; i < to; i++) {
      String line = Lookalikes.asDigits(flat.line(i));
      boolean field = Labels.at(line).isPresent();
      if (line.isBlank() || nearStamp(i)) {
        continue;
      }
      for (FoundDate date : DateGrammar.scan(line)) {
        boolean fitting = date.iso().isPresent() && fits.test(date, i) && !ofStamp(date, i);
        if (fitting && (field ? column(date, line) : whole(date, i, to, line) || beside(date, i))) {
          return Optional.of(issued(date, flat.start(i)));
        }
      }
      Optional<FoundDate> broken = field ? Optional.empty() : overLines(i, to);
      if (broken.isPresent() && fits.test(broken.get(), i) && !ofStamp(broken.get(), i)) {
        return Optional.of(issued(broken.get(), flat.start(i)));
      }
    }
    return Optional.empty();
  }

  /** Whether a date is all of its line, and no part of one that goes on below. */
  private boolean whole(FoundDate date, int i, int to, String line) {
    boolean inSentence = i > 0 && LEADS_TO_A_DAY.matcher(flat.line(i - 1)).find();
    boolean ofReceipt = i + 1 < to && AT_AN_HOUR.matcher(flat.line(i + 1)).find();
    return !inSentence
        && !ofReceipt
        && onlyDate(line)
        && (date.day() != null || overLines(i, to).isEmpty());
  }

  /** A date of day, month and year that fills two or three lines. */
  private Optional<FoundDate> overLines(int i, int to) {
    if (!PART_OF_DATE.matcher(flat.line(i)).matches()) {
      return Optional.empty();
    }
    for (int last = i + 1; last < Math.min(to, i + 3); last++) {
      String text = Lookalikes.asDigits(flat.text().substring(flat.start(i), flat.end(last)));
      for (FoundDate date : DateGrammar.scan(text)) {
        if (date.date().isPresent()
            && date.end() > text.lastIndexOf('\n')
            && onlyDate(text.replace('\n', ' '))) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  /** A sentence that is broken before its day. */
  private static final Pattern LEADS_TO_A_DAY =
      Pattern.compile("(?:ภายใน|ไม่เกิน|ก่อน|จนถึง|ตั้งแต่|ระหว่าง|เมื่อ|ลง)\\s*(?:วันที่)?\\s*$");

  /**
   * Below the day of a receiving stamp stands its hour; no letter says at what hour it was issued.
   */
  private static final Pattern AT_AN_HOUR =
      Pattern.compile("^\\s*เวลา\\s*[0-9๐-๙]{1,2}\\s?[.:]\\s?[0-9๐-๙]{2}");

  /** "ภายใ / นวันที่ ๒๒ ตุลาคม": the end of a word that the line above begins. */
  private static final Pattern GOES_ON = Pattern.compile("^\\s*[ก-ฮ]วันที่");

  /** Whether a date is all that a line or column holds, ornament and วันที่ aside. */
  static boolean onlyDate(String text) {
    return text.length() < 90
        && !GOES_ON.matcher(text).find()
        && DateGrammar.scan(text).stream()
            .anyMatch(d ->
                !NOT_OF_THE_DATE
                    .matcher(text.substring(0, d.start()) + text.substring(d.end()))
                    .find());
  }

  private boolean beside(FoundDate date, int i) {
    return i >= region.cut().head() && column(date, flat.line(i));
  }

  /** Whether it is a column of its own, the last of the line. */
  private static boolean column(FoundDate date, String line) {
    return line.substring(0, date.start()).matches(".*(?:\\t| {3,})[\\s.…]*$")
        && line.substring(date.end()).isBlank()
        && !line.substring(0, date.start()).isBlank();
  }

  private boolean ofStamp(FoundDate date, int i) {
    int start = flat.start(i) + date.start();
    int end = flat.start(i) + date.end();
    return stamps.stream().anyMatch(s -> s.day() >= start && s.day() < end);
  }

  /** The lines below a number of receipt that has no day yet may hold it. */
  private boolean nearStamp(int i) {
    return stamps.stream().anyMatch(s -> s.day() < 0 && i >= s.from() && i <= s.from() + 2);
  }

  private Optional<IssueDate> afterMemoLabel() {
    for (int i = region.cut().head(); i < Math.min(region.body(), region.cut().head() + 10); i++) {
      Matcher m = MEMO_DATE.matcher(flat.line(i));
      if (!m.find()) {
        continue;
      }
      for (FoundDate date : DateGrammar.scan(Lookalikes.asDigits(flat.line(i)))) {
        if (date.end() > m.end() && date.iso().isPresent() && !ofStamp(date, i)) {
          return Optional.of(issued(date, flat.start(i)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A stamped letter's day stands under its text, full month; stamps and initials abbreviate
   * theirs, so an abbreviated one must stand right under the body that issued it. No day of issue
   * has its weekday: a line with one goes on from the line above. A day above the number is the
   * last to look for.
   */
  private Optional<IssueDate> belowBody() {
    int from = Math.max(region.cut().head() + 1, region.close() - 6);
    int to = Math.min(region.to(), region.close() + 1);
    return alone(from, to, (d, i) -> d.weekday() == null && fullMonth(d, flat.line(i)))
        .or(() -> alone(from, to, (d, i) -> besideBody(i, from, to)))
        .or(() -> alone(region.cut().start(), region.cut().head(), (d, i) -> true));
  }

  /** Whether the next line above or below names a body; the word for its seal may stand between. */
  private boolean besideBody(int i, int from, int to) {
    int above = i - 1;
    while (above > from && SEAL_OR_BLANK.matcher(flat.line(above)).matches()) {
      above--;
    }
    int below = i + 1;
    while (below < to && SEAL_OR_BLANK.matcher(flat.line(below)).matches()) {
      below++;
    }
    return (above >= from && Bodies.names(flat.line(above)))
        || (below < to && Bodies.names(flat.line(below)));
  }

  /** "สั่ง ณ วันที่ …" begins a line; inside one it tells when another order was made. */
  private Optional<IssueDate> afterClosing() {
    String text = flat.text().substring(flat.start(region.cut().head()), region.end());
    return afterClosing(text, true).or(() -> afterClosing(text, false));
  }

  private Optional<IssueDate> afterClosing(String text, boolean lineStart) {
    for (MatchResult m : CLOSING.all(text)) {
      if (lineStart && !beginsLine(text, m.start())) {
        continue;
      }
      int reach = Math.min(text.length(), m.end() + 60);
      String near = Lookalikes.asDigits(text.substring(m.start(), reach));
      for (FoundDate date : DateGrammar.scan(near)) {
        if (date.iso().isPresent() && date.start() <= m.end() - m.start() + 30) {
          return Optional.of(issued(date, flat.start(region.cut().head()) + m.start()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether only ornament stands before it on its line, and no order's number on the line above.
   */
  private static boolean beginsLine(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    String above = text.substring(Math.max(0, start - 40), start).stripTrailing();
    return text.substring(start, at).matches("[\\s*_#>|-]*")
        && (above.isEmpty() || !Character.isDigit(above.charAt(above.length() - 1)));
  }

  private IssueDate issued(FoundDate date, int offset) {
    int core =
        flat.text()
            .substring(offset + date.start(), offset + date.end())
            .replaceFirst("^วันที่\\s*[-–]?\\s*", "")
            .length();
    int start = offset + date.end() - core;
    int end = offset + date.end();
    String printed = flat.text().substring(start, end);
    boolean misread = !Lookalikes.asDigits(printed).equals(printed);
    Doubt doubt =
        misread
            ? Doubt.IMPOSSIBLE_CHARACTER
            : date.weekdayDisagrees() ? Doubt.WEEKDAY : Doubts.of(flat, start, end);
    return new IssueDate(
        flat.printed(start, end),
        date.iso().orElseThrow(),
        doubt == null ? Certainty.READ : Certainty.UNCERTAIN,
        doubt,
        flat.places(start, end));
  }

  private static boolean fullMonth(FoundDate date, String line) {
    return line.substring(date.start(), date.end()).matches(".*[ก-๎]{4,}.*");
  }
}
