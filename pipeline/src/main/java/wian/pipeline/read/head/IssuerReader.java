package wian.pipeline.read.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.LetterKind;
import wian.index.circular.ReferenceNumber;
import wian.pipeline.read.text.FlatText;

/** The body that issued a letter (ส่วนราชการเจ้าของหนังสือ), not its building. */
public final class IssuerReader {
  private static final Pattern PHONE =
      Pattern.compile("\\s*\\(?(?:โทร(?:ศัพท์|สาร)?[\\s.:ฯ].*|โทร\\s*$)");
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
    return PHONE.matcher(name).replaceAll("").replaceFirst("\\s*\\([^)]*$", "").strip();
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
    return Bodies.withoutAddress(name)
        .replaceAll("\\s+", " ")
        .replaceFirst("^ศาลากลางจังหวัด", "จังหวัด")
        .replaceFirst("^ที่ว่าการอำเภอ", "อำเภอ")
        .replaceFirst("^สำนักงาน(?=เทศบาล|องค์การบริหารส่วน)", "")
        .replaceFirst("^ที่ทำการ\\s?(?=องค์การบริหารส่วน|อบ[ตจ]|เทศบาล)", "")
        .replaceFirst("^อบต\\.\\s?", "องค์การบริหารส่วนตำบล")
        .replaceFirst("^อบจ\\.\\s?", "องค์การบริหารส่วนจังหวัด")
        .replaceFirst("^ทต\\.\\s?", "เทศบาลตำบล")
        .replaceFirst("^ทม\\.\\s?", "เทศบาลเมือง")
        .replaceFirst("^ทน\\.\\s?", "เทศบาลนคร");
  }
}
