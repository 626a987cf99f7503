package wian.pipeline.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Certainty;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.IssueDate;
import wian.index.circular.LetterKind;

/** The day of issue, where each kind of letter has it; a receiving stamp's day is never one. */
final class IssueDateReader {
  private static final Pattern CLOSING =
      Pattern.compile("(?:สั่?ง|ประกาศ|ให้ไว้|แถลง|ให้ข่าว)\\s*ณ\\s*(?:วันที่)?");
  private static final Pattern MEMO_DATE = Pattern.compile("วันที่\\s*[:.…]*");
  private static final Pattern NOT_OF_THE_DATE = Pattern.compile("[^\\s.…_:()#*\\-–ที่วัน]");

  private final Region region;
  private final FlatText flat;

  IssueDateReader(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  Optional<IssueDate> date(LetterKind kind) {
    return switch (kind) {
      case EXTERNAL ->
          alone(region.cut().start(), Math.max(region.body(), region.cut().head() + 1), false);
      case INTERNAL -> afterMemoLabel().or(() -> alone(region.cut().start(), region.body(), false));
      case STAMPED -> belowBody();
      case ORDER, REGULATION, ANNOUNCEMENT -> afterClosing();
      case OTHER -> afterClosing().or(() -> alone(region.cut().start(), region.to(), false));
    };
  }

  /** A line that holds a date and nothing else, or one beside the number or the issuer. */
  private Optional<IssueDate> alone(int from, int to, boolean fullMonthOnly) {
    for (int i = from; i < to; i++) {
      String line = flat.line(i);
      if (line.isBlank()
          || Stamps.partOfStamp(line)
          || Labels.at(line).isPresent()
          || nearStamp(i)) {
        continue;
      }
      for (FoundDate date : DateGrammar.scan(line)) {
        String rest = line.substring(0, date.start()) + line.substring(date.end());
        boolean only = !NOT_OF_THE_DATE.matcher(rest).find();
        boolean beside =
            line.substring(0, date.start()).matches(".*(?:\\t| {3,})[\\s.…]*$")
                && rest.length() > 3
                && line.substring(date.end()).isBlank();
        if ((only || (beside && i >= region.cut().head()))
            && date.iso().isPresent()
            && (!fullMonthOnly || fullMonth(date, line))) {
          return Optional.of(issued(date, flat.start(i)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean nearStamp(int i) {
    for (int j = Math.max(region.cut().start(), i - 2); j < i; j++) {
      if (flat.line(j).matches(".*(?:เลข(?:ที่)?\\s*รับ|รับที่|^\\s*เลขที่\\s*[0-9๐-๙]+\\s*$).*")) {
        return true;
      }
    }
    return false;
  }

  private Optional<IssueDate> afterMemoLabel() {
    for (int i = region.cut().head(); i < Math.min(region.body(), region.cut().head() + 10); i++) {
      Matcher m = MEMO_DATE.matcher(flat.line(i));
      if ((Stamps.partOfStamp(flat.line(i)) && nearStamp(i)) || !m.find()) {
        continue;
      }
      for (FoundDate date : DateGrammar.scan(flat.line(i))) {
        if (date.end() > m.end() && date.iso().isPresent()) {
          return Optional.of(issued(date, flat.start(i)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A stamped letter's day stands under its text, full month; stamps and initials abbreviate
   * theirs.
   */
  private Optional<IssueDate> belowBody() {
    int from = Math.max(region.cut().head() + 1, region.close() - 6);
    return alone(from, Math.min(region.to(), region.close() + 1), true);
  }

  private Optional<IssueDate> afterClosing() {
    String text = flat.text().substring(flat.start(region.cut().head()), region.end());
    Matcher m = CLOSING.matcher(text);
    while (m.find()) {
      int reach = Math.min(text.length(), m.end() + 60);
      for (FoundDate date : DateGrammar.scan(text.substring(m.start(), reach))) {
        if (date.iso().isPresent() && date.start() <= m.end() - m.start() + 30) {
          return Optional.of(issued(date, flat.start(region.cut().head()) + m.start()));
        }
      }
    }
    return Optional.empty();
  }

  private IssueDate issued(FoundDate date, int offset) {
    int core =
        flat.text()
            .substring(offset + date.start(), offset + date.end())
            .replaceFirst("^วันที่\\s*[-–]?\\s*", "")
            .length();
    int start = offset + date.end() - core;
    int end = offset + date.end();
    Doubt doubt = date.weekdayDisagrees() ? Doubt.WEEKDAY : Doubts.of(flat, start, end);
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
