package wian.pipeline.read.head;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.LetterKind;
import wian.index.circular.ReferenceNumber;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Spaces;

/** The body that issued a letter (ส่วนราชการเจ้าของหนังสือ), not its building. */
public final class IssuerReader {
  private static final Pattern PHONE =
      Pattern.compile("\\s*\\(?(?:โทร(?:ศัพท์|สาร)?[\\s.:ฯ].*|โทร\\s*$)");
  private static final Pattern OPEN_BRACKET = Pattern.compile("\\s*\\([^)]*$");

  /** The building, where the body's own name follows. */
  private static final Pattern OF_BUILDING =
      Pattern.compile(
          "^(?:ศาลากลาง(?=จังหวัด)|ที่ว่าการ(?=อำเภอ)|สำนักงาน(?=เทศบาล|องค์การบริหารส่วน)|ที่ทำการ\\s?(?=องค์การบริหารส่วน|อบ[ตจ]|เทศบาล))");

  private static final Map<String, String> FULL =
      Map.of(
          "อบต", "องค์การบริหารส่วนตำบล",
          "อบจ", "องค์การบริหารส่วนจังหวัด",
          "ทต", "เทศบาลตำบล",
          "ทม", "เทศบาลเมือง",
          "ทน", "เทศบาลนคร");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(" + String.join("|", FULL.keySet()) + ")\\.\\s?");

  private static final Pattern TITLE =
      Pattern.compile(
          "^\\s*\\(?(?:สำเนา\\)?\\s*)?(?:คำ?สั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ)(?<body>.*?)\\s*(?:(?:ที่?|เลขที่?)\\s*[0-9๐-๙.…_]+\\s*/.*|ว่าด้วย.*|เรื่อง.*|\\(?ฉบับที่.*|พ\\.ศ\\..*)?$");

  private final Region region;
  private final FlatText flat;

  public IssuerReader(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /** A body, and the line on which it stands. */
  public record Issuer(String name, int line) {}

  public Optional<Issuer> issuer(LetterKind kind, Optional<ReferenceNumber> number) {
    Optional<Issuer> printed =
        switch (kind) {
          case EXTERNAL -> new Letterhead(region).issuer().or(new SignersBody(region)::issuer);
          case INTERNAL -> unitLine();
          case STAMPED -> new SealedBody(region).issuer(number);
          case ORDER, REGULATION, ANNOUNCEMENT -> inTitle();
          case OTHER ->
              new Letterhead(region).issuer().or(this::inTitle).or(new SignersBody(region)::issuer);
        };
    return printed.map(i -> new Issuer(bodyNotBuilding(withoutPhone(i.name())), i.line()));
  }

  /** The bracket in which a phone stood goes with it. */
  private static String withoutPhone(String name) {
    String body = PHONE.matcher(name).replaceAll("");
    return OPEN_BRACKET.matcher(body).replaceFirst("").strip();
  }

  private Optional<Issuer> unitLine() {
    for (int i = region.cut().start(); i < region.body(); i++) {
      Optional<String> value = Labels.UNIT.value(flat.line(i));
      if (value.isPresent()) {
        String name = withoutPhone(value.get());
        return name.isEmpty() ? Optional.empty() : Optional.of(new Issuer(name, i));
      }
    }
    return Optional.empty();
  }

  private Optional<Issuer> inTitle() {
    int head = region.cut().head();
    Matcher m = TITLE.matcher(flat.line(head));
    return m.find() && !m.group("body").isBlank()
        ? Optional.of(new Issuer(m.group("body").strip(), head))
        : Optional.empty();
  }

  private static String bodyNotBuilding(String name) {
    String body = Spaces.single(Bodies.withoutAddress(name));
    body = OF_BUILDING.matcher(body).replaceFirst("");
    Matcher abbreviated = ABBREVIATED.matcher(body);
    return abbreviated.lookingAt()
        ? FULL.get(abbreviated.group(1)) + body.substring(abbreviated.end())
        : body;
  }
}
