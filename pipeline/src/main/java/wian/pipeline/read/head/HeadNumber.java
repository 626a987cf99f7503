package wian.pipeline.read.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Certainty;
import wian.index.circular.Doubt;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceGrammar.Found;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.LooseWord;

/** The number that a letter bears (เลขที่หนังสือ, เลขที่คำสั่ง); never one that it names. */
public final class HeadNumber {
  private static final Pattern ORDER_AT =
      Pattern.compile(
          "(?:^|[\\s)ก-๎])(?<!ครั้ง|ฉบับ|คดี|ข้อ|มาตรา|ดำ|แดง|สัญญา)(?<word>เลขที่?|ที่?)\\s*(?=[0-9๐-๙oOlg.…_ ]{1,14}\\s*/\\s*[0-9๐-๙])");
  private static final Pattern CERTIFICATE = Pattern.compile(LooseWord.spacedOut("หนังสือรับรอง"));
  private static final Pattern BLANK_ORDER =
      Pattern.compile("(?:ที่|เลขที่)\\s*[.…_ ]*/\\s*(?<year>[0-9๐-๙]{4})");

  /** A memo's number still to be written in: dots, or nothing up to its date. */
  private static final Pattern LEFT_BLANK =
      Pattern.compile("^\\s*ที่?(?:\\s*[.…_]{2,}[\\s.…_/]*|\\s{3,})(?:วันที่.*)?$");

  private final Region region;
  private final FlatText flat;

  public HeadNumber(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  public Optional<Reference> reference() {
    return switch (region.cut().form()) {
      case ORDER -> orderNumber("คำสั่ง");
      case ANNOUNCEMENT -> orderNumber("ประกาศ");
      case REGULATION -> Optional.empty();
      case OTHER ->
          CERTIFICATE.matcher(flat.line(region.cut().head())).find()
              ? orderNumber("หนังสือรับรอง")
              : letterNumber();
      case MEMO, NUMBERED, UNNUMBERED -> letterNumber();
    };
  }

  /** Whether a memo has a line for its number, and no number on it. */
  public boolean leftBlank() {
    return flat.text()
        .substring(flat.start(region.cut().head()), region.bodyStart())
        .lines()
        .limit(8)
        .anyMatch(line -> LEFT_BLANK.matcher(line).find());
  }

  private Optional<Reference> letterNumber() {
    int from = flat.start(region.cut().head());
    int last = region.cut().head();
    while (last + 1 < Math.min(region.to(), region.cut().head() + 11) && !othersNumbers(last + 1)) {
      last++;
    }
    int to = flat.end(last);
    String text = flat.text().substring(from, Math.min(to, Math.max(from, region.bodyStart())));
    for (Found found : ReferenceGrammar.scan(text)) {
      if ((found.announced() || found.start() == 0) && !inField(from + found.start())) {
        return Optional.of(
            reference(found.number(), from + found.start(), from + found.end(), found.doubtful()));
      }
    }
    return Optional.empty();
  }

  /** Fields that name other letters by their numbers. */
  private boolean othersNumbers(int line) {
    return Labels.CITES.value(flat.line(line)).isPresent()
        || Labels.ENCLOSES.value(flat.line(line)).isPresent();
  }

  /** A subject may name another letter. */
  private boolean inField(int offset) {
    return Labels.at(flat.line(flat.lineAt(offset))).filter(l -> l != Labels.UNIT).isPresent();
  }

  private Optional<Reference> orderNumber(String kind) {
    int from = region.cut().form() == Cut.Form.OTHER ? region.cut().start() : region.cut().head();
    for (int i = from; i < Math.min(region.to(), region.cut().head() + 4); i++) {
      String line = flat.line(i);
      if (i > region.cut().head() && Region.opensBody(line)) {
        break;
      }
      Matcher at = ORDER_AT.matcher(line);
      Matcher blank = BLANK_ORDER.matcher(line);
      if (at.find()) {
        Optional<ReferenceNumber.OrderNumber> number =
            ReferenceGrammar.order(
                kind,
                line.substring(at.end())
                    .replaceFirst("^([0-9๐-๙]{1,3}) ([0-9๐-๙]{1,3}\\s?/)", "$1$2"));
        if (number.isPresent()) {
          Matcher m = ReferenceGrammar.orderNumber(line).region(at.end(), line.length());
          int end = m.find() ? m.end() : line.length();
          int start = at.start("word");
          return Optional.of(
              reference(
                  number.get(),
                  flat.start(i) + start,
                  flat.start(i) + end,
                  ReferenceGrammar.lookalike(line.substring(start, end))));
        }
      }
      if (blank.find()) {
        String year = ThaiDigits.toArabic(blank.group("year"));
        return Optional.of(
            reference(
                new ReferenceNumber.OrderNumber(kind, "", Integer.parseInt(year)),
                flat.start(i) + blank.start(),
                flat.start(i) + blank.end(),
                false));
      }
    }
    return Optional.empty();
  }

  private Reference reference(ReferenceNumber number, int start, int end, boolean doubtful) {
    Doubt doubt = doubtful ? Doubt.IMPOSSIBLE_CHARACTER : Doubts.of(flat, start, end);
    // What was written where the number belongs, and could not be read, is no blank.
    boolean blank = number.blank() && doubt != Doubt.HANDWRITTEN;
    Certainty certainty = blank ? Certainty.BLANK : Doubts.certainty(doubt);
    return new Reference(
        flat.printed(start, end),
        number.canonical(),
        certainty,
        certainty == Certainty.UNCERTAIN ? doubt : null,
        flat.places(start, end));
  }
}
