package wian.pipeline.read.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceGrammar;
import wian.pipeline.read.text.Columns;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.text.Marks;

/** The issuing body in a letter's head: right of its number, or a line of its own. */
final class Letterhead {
  private static final Pattern SECOND_LINE =
      Pattern.compile(
          "^(?:และ|แห่ง|การ(?!ไฟฟ้า|ประปา|รถไฟ|เคหะ|ทาง)|วิทยาศาสตร์|\\(|ตำรวจภูธร|เขต\\s?[0-9๐-๙]|มหาวิทยาลัย|จังหวัด[ก-๎]+$)[^0-9๐-๙]*[0-9๐-๙]{0,2}\\s*$");

  /** The rest of a name whose first line ends in "และ". */
  private static final Pattern OPEN_END = Pattern.compile("^[ก-๎]{4,70}$");

  /** Bodies that issue letters by their branches, named below. */
  private static final Pattern BANK =
      Pattern.compile("(?:ธนาคาร|การประปา|การไฟฟ้า)[ก-๎]+(?: [ก-๎]+)?\\s*$");

  private static final Pattern BRANCH = Pattern.compile("^(?:สำนักงานจังหวัด|สาขา)\\s?[ก-๎]+$");
  private static final Pattern ABBREVIATED = Pattern.compile("[ก-ฮ]{2,4}\\.[ก-๎]");
  private static final Pattern ORNAMENT = Pattern.compile("^[\\s~*=#_–—-]+|[\\s~*=#_–—-]+$");

  /** "อำเภอเมือง ชม ๕๐๒๐๐": the last line of an address, though a district is a body too. */
  private static final Pattern IN_DISTRICT =
      Pattern.compile("(?:อำเภอ|ตำบล|จังหวัด)[ก-๎]+\\s.*[0-9๐-๙]{5}\\s*");

  /** Among other fields of the head, no longer line is a body's name. */
  private static final int LONGEST_NAME = 70;

  private final Region region;
  private final FlatText flat;

  Letterhead(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  Optional<IssuerReader.Issuer> issuer() {
    return besideNumber().or(this::inHead);
  }

  /** "ที่ …<tab>กรม…": what stands right of the number; a second line of the name below it. */
  private Optional<IssuerReader.Issuer> besideNumber() {
    for (int i = region.cut().head(); i < Math.min(region.to(), region.cut().head() + 2); i++) {
      List<Columns.Column> columns = Columns.of(flat.line(i));
      for (int c = 1; c < columns.size(); c++) {
        String column = columns.get(c).text();
        if (Bodies.BODY.matcher(column).matches() && !IN_DISTRICT.matcher(column).matches()) {
          return Optional.of(
              new IssuerReader.Issuer(Bodies.withoutAddress(column) + secondLine(i), i));
        }
      }
    }
    return behindNumber();
  }

  /** "ที่ … กรม…", one space between them. */
  private Optional<IssuerReader.Issuer> behindNumber() {
    int head = region.cut().head();
    String line = flat.line(head);
    return ReferenceGrammar.scan(line).stream()
        .findFirst()
        .map(number -> line.substring(number.end()).strip())
        .filter(name -> Bodies.BODY.matcher(name).matches() && Bodies.names(name))
        .map(name -> new IssuerReader.Issuer(name + secondLine(head), head));
  }

  private String secondLine(int i) {
    String below = i + 1 < region.to() ? flat.line(i + 1).strip() : "";
    boolean open = flat.line(i).stripTrailing().endsWith("และ");
    boolean branch = BANK.matcher(flat.line(i)).find() && BRANCH.matcher(below).find();
    if (branch || (open && OPEN_END.matcher(below).find())) {
      return (open ? "" : " ") + below;
    }
    return SECOND_LINE.matcher(below).find() ? " " + below : "";
  }

  private Optional<IssuerReader.Issuer> inHead() {
    int from = region.cut().head() + 1;
    Optional<IssuerReader.Issuer> below =
        bodyBetween(from, Math.min(region.to(), Math.max(region.body(), from + 8)));
    // "สำนักงาน กกต.จว.…" in the address, the whole name above the number.
    return below
        .filter(b -> !ABBREVIATED.matcher(b.name()).find())
        .or(() -> bodyBetween(region.cut().start(), region.cut().head()))
        .or(() -> below);
  }

  Optional<IssuerReader.Issuer> bodyBetween(int from, int to) {
    boolean fieldSeen = false;
    for (int i = from; i < (fieldSeen ? Math.min(to, region.body()) : to); i++) {
      fieldSeen |= Labels.at(flat.line(i)).isPresent();
      // Among the fields only a block of its own is a letterhead.
      if (fieldSeen && !ownBlock(i)) {
        continue;
      }
      for (Columns.Column column : Columns.of(flat.line(i))) {
        String name = Bodies.withoutAddress(ORNAMENT.matcher(column.text()).replaceAll(""));
        if (Bodies.names(name) && !beforeStamp(i)) {
          return Optional.of(new IssuerReader.Issuer(name + secondLine(i), i));
        }
        if (!Marks.isMark(column.text())) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private boolean ownBlock(int i) {
    String line = flat.line(i);
    boolean addressed = i + 1 < region.to() && Bodies.address(flat.line(i + 1));
    return i > 0
        && (flat.line(i - 1).isBlank() || (addressed && !Bodies.address(line)))
        && Labels.at(line).isEmpty()
        && line.strip().length() < LONGEST_NAME;
  }

  /** The office named on top of a receiving stamp is the one that received. */
  private boolean beforeStamp(int i) {
    if (i + 1 >= flat.lines() || !Stamps.hasStamp(flat.line(i + 1))) {
      return false;
    }
    for (int j = i + 1; j < Math.min(flat.lines(), i + 4); j++) {
      if (Stamps.numbered(flat.line(j))) {
        return true;
      }
    }
    return false;
  }
}
