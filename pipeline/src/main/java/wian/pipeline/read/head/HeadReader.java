package wian.pipeline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.LetterKind;
import wian.index.circular.Place;
import wian.index.circular.Secrecy;
import wian.index.circular.Urgency;
import wian.pipeline.read.text.Columns;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.text.Marks;
import wian.pipeline.read.wording.Spaces;

/** What a letter's head says of itself: kind, marks, addressees, subject, enclosures. */
public final class HeadReader {
  private static final Pattern ITEM = Pattern.compile("^\\s*[-–•]?\\s*[0-9๐-๙]{1,2}[.)]\\s*");

  /** A place of a template that was left unfilled. */
  private static final Pattern RESIDUE = Pattern.compile("\\{[A-Za-z]{2,30}\\}");

  /** Dots to be filled in, such places, and white space. */
  private static final Pattern NO_WORDS = Pattern.compile("[_.…]{4,}|" + RESIDUE + "|\\s+");

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n+");

  /** A line drawn across the page. */
  private static final Pattern RULE = Pattern.compile("\\s*[^\\p{L}\\p{N}\\s]{3,}\\s*");

  private final Region region;
  private final FlatText flat;
  private final Optional<Marked<Urgency>> urgency;

  public HeadReader(Region region) {
    this.region = region;
    this.flat = region.flat();
    this.urgency = marked(Marks::urgency);
  }

  public LetterKind kind() {
    return switch (region.cut().form()) {
      case MEMO -> LetterKind.INTERNAL;
      case ORDER -> LetterKind.ORDER;
      case REGULATION -> LetterKind.REGULATION;
      case ANNOUNCEMENT -> LetterKind.ANNOUNCEMENT;
      case OTHER -> LetterKind.OTHER;
      case UNNUMBERED -> LetterKind.EXTERNAL;
      case NUMBERED -> numberedKind();
    };
  }

  /** ถึง and no เรื่อง is a stamped letter (ข้อ ๑๔); ส่วนราชการ is a memo whose title was lost. */
  private LetterKind numberedKind() {
    boolean subject = false;
    boolean unit = false;
    boolean toWithThueng = false;
    for (int i = region.cut().start(); i < region.body(); i++) {
      String line = flat.line(i);
      subject |= Labels.SUBJECT.value(line).isPresent();
      unit |= Labels.UNIT.value(line).isPresent() && !receivers(i);
      toWithThueng |= Labels.thueng(line);
    }
    if (unit) {
      return LetterKind.INTERNAL;
    }
    return toWithThueng && !subject ? LetterKind.STAMPED : LetterKind.EXTERNAL;
  }

  /** The row of a stamp's table that names the receiving office. */
  private boolean receivers(int i) {
    return i + 2 < flat.lines()
        && (Stamps.hasStamp(flat.line(i + 1)) || Stamps.hasStamp(flat.line(i + 2)));
  }

  public Urgency urgency() {
    return urgency.map(Marked::value).orElse(Urgency.NONE);
  }

  public Secrecy secrecy() {
    return marked(Marks::secrecy).map(Marked::value).orElse(Secrecy.NONE);
  }

  public List<Place> urgencyPlaces() {
    return urgency
        .map(m -> flat.places(flat.start(m.line()), flat.end(m.line())))
        .orElse(List.of());
  }

  private record Marked<T>(T value, int line) {}

  private <T> Optional<Marked<T>> marked(java.util.function.Function<String, Optional<T>> mark) {
    for (int i = region.cut().start(); i < Math.max(region.body(), region.cut().head() + 1); i++) {
      Optional<T> value = mark.apply(flat.line(i));
      if (value.isPresent()) {
        return Optional.of(new Marked<>(value.get(), i));
      }
    }
    return Optional.empty();
  }

  public boolean copy() {
    for (int i = region.cut().start(); i < region.to(); i++) {
      if (Marks.copy(flat.line(i))) {
        return true;
      }
    }
    return false;
  }

  public List<String> to() {
    return value(Labels.TO)
        .map(v -> Addressees.of(RESIDUE.matcher(v.text()).replaceAll("")))
        .orElse(List.of());
  }

  public Optional<Value> subject() {
    return switch (region.cut().form()) {
      case NUMBERED, UNNUMBERED, MEMO -> value(Labels.SUBJECT);
      case ORDER, ANNOUNCEMENT, REGULATION, OTHER -> Titles.subject(region);
    };
  }

  public List<String> enclosures() {
    Optional<Value> all = value(Labels.ENCLOSES);
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (String line : all.get().text().split("\n", -1)) {
      String plain = Spaces.single(ITEM.matcher(line).replaceFirst("")).strip();
      if (items.isEmpty() || ITEM.matcher(line).find()) {
        items.add(plain);
      } else {
        items.set(items.size() - 1, items.getLast() + " " + plain);
      }
    }
    return items.stream().filter(s -> !s.isEmpty()).toList();
  }

  /**
   * A field's value.
   *
   * @param text its lines, parted by line breaks
   * @param start offset of the first character in the file's text
   * @param end offset after the last
   */
  public record Value(String text, int start, int end) {
    public String line() {
      return NO_WORDS.matcher(FlatText.whole(text)).replaceAll(" ").strip();
    }
  }

  /** The value of a field of the head, with the lines that continue it. */
  public Optional<Value> value(Labels label) {
    for (int i = region.cut().start(); i < region.body(); i++) {
      int at = label.valueAt(flat.line(i));
      if (at < 0) {
        continue;
      }
      int last = i;
      while (last + 1 < region.body() && continues(label, last + 1)) {
        last++;
      }
      int start = flat.start(i) + at;
      int end = flat.end(last);
      String text = EMPTY_LINES.matcher(ownColumns(start, end)).replaceAll("\n").strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(new Value(text, start, end));
    }
    return Optional.empty();
  }

  /** Lines without what stands beside them: a mark, a stamp, the date. */
  private String ownColumns(int start, int end) {
    return flat.text()
        .substring(start, end)
        .lines()
        .map(HeadReader::ownColumn)
        .collect(Collectors.joining("\n"));
  }

  private static String ownColumn(String line) {
    List<Columns.Column> columns = Columns.of(line);
    for (int i = 1; i < columns.size(); i++) {
      String column = columns.get(i).text();
      if (Marks.isMark(column)
          || Stamps.partOfStamp(column)
          || IssueDateReader.onlyDate(column)
          || Bodies.address(column)) {
        return line.substring(0, columns.get(i - 1).end());
      }
    }
    return line;
  }

  private boolean continues(Labels label, int i) {
    String line = flat.line(i);
    if (i == region.cut().head()
        || Labels.at(line).isPresent()
        || Marks.alone(line)
        || Stamps.partOfStamp(line)
        || (label == Labels.TO
            && (IssueDateReader.onlyDate(line) || Region.letterhead(region.flat(), i, region.to())))
        || RULE.matcher(line).matches()) {
      return false;
    }
    boolean list = label == Labels.ENCLOSES || label == Labels.CITES;
    if (line.isBlank()) {
      return list;
    }
    return list || !flat.line(i - 1).isBlank();
  }
}
