package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.AgencyRegister;
import wian.index.circular.DateGrammar;
import wian.index.circular.LetterKind;
import wian.index.circular.ReferenceNumber;

/** The body that issued a letter (ส่วนราชการเจ้าของหนังสือ), not its building. */
final class IssuerReader {
  private static final String BODIES =
      "กระทรวง|กรม|สำนัก|ศาลากลาง|ที่ว่าการ|ที่ทำการ|เทศบาล|องค์การ|องค์กร|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|สถาบัน|สถานี|ศูนย์|ศาล|กองทัพ|กองบัญชาการ|กองกำกับ|กองพล|กองพัน|มณฑล|จังหวัด|อำเภอ|การไฟฟ้า|การประปา|ธนาคาร|คณะ|สภา|ราช|บริษัท|ตำรวจ|เรือนจำ|กองทุน|กรุงเทพมหานคร|ด่าน|การรถไฟ|การเคหะ|ฝ่าย|แขวง";
  private static final Pattern BODY = Pattern.compile("^\\s*(?:" + BODIES + ")[ก-๎].*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^\\s*(?:[0-9๐-๙]|เลขที่|ถนน|ถ\\.|หมู่|ม\\.|ตำบล|ต\\.|อำเภอ.*[0-9๐-๙]{5}|อ\\.|เขต|แขวง|ซอย|อาคาร|ตู้ ป)|[0-9๐-๙]{5}\\s*$");
  private static final Pattern UNIT =
      Pattern.compile(
          "^\\s*(?:กอง(?!ทัพ|บัญชา|กำกับ|พล|พัน|ทุน)|กลุ่ม|ฝ่าย|งาน|ศูนย์|สำนัก(?!งาน)|ส่วน|แผนก)");
  private static final Pattern PHONE =
      Pattern.compile("\\s*\\(?(?:โทร(?:ศัพท์|สาร)?[\\s.:ฯ].*|โทร\\s*$)");
  private static final Pattern ASKS_OR_SAYS =
      Pattern.compile(
          "(?:^|\\s)(?<body>(?:กระทรวง|กรม|จังหวัด|สำนักงาน|อำเภอ|เทศบาล|องค์การ)[ก-๎]{2,70}?)\\s*(?:จึง)?(?:ขอ|พิจารณา|ได้|แจ้ง|เห็น|กำหนด|มี)");
  private static final Pattern TITLE =
      Pattern.compile(
          "^\\s*\\(?(?:สำเนา\\)?\\s*)?(?:คำ?สั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ)(?<body>.*?)\\s*(?:(?:ที่?|เลขที่?)\\s*[0-9๐-๙.…_]+\\s*/.*|ว่าด้วย.*|เรื่อง.*|\\(?ฉบับที่.*|พ\\.ศ\\..*)?$");
  private static final Pattern SECOND_LINE =
      Pattern.compile(
          "^(?:และ|แห่ง|วิทยาศาสตร์|\\(|ตำรวจภูธร|เขต\\s?[0-9๐-๙]|มหาวิทยาลัย|จังหวัด[ก-๎]+$)[^0-9๐-๙]*[0-9๐-๙]{0,2}\\s*$");
  private static final Pattern OFFICE_OF_A_PROVINCE = Pattern.compile("^สำนักงาน[ก-๎]+จังหวัด$");

  private final Region region;
  private final FlatText flat;

  IssuerReader(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /** A body, and the line on which it stands. */
  record Issuer(String name, int line) {}

  Optional<Issuer> issuer(LetterKind kind, Optional<ReferenceNumber> number) {
    Optional<Issuer> printed =
        switch (kind) {
          case EXTERNAL -> besideNumber().or(this::inHead);
          case INTERNAL -> unitLine();
          case STAMPED -> belowBody(number);
          case ORDER, REGULATION, ANNOUNCEMENT -> inTitle();
          case OTHER -> besideNumber().or(this::inHead).or(this::inTitle);
        };
    return printed.map(i -> new Issuer(bodyNotBuilding(i.name()), i.line()));
  }

  /** "ที่ …<tab>กรม…": what stands right of the number; a second line of the name below it. */
  private Optional<Issuer> besideNumber() {
    for (int i = region.cut().head(); i < Math.min(region.to(), region.cut().head() + 2); i++) {
      String[] parts = flat.line(i).strip().split("\\t+| {3,}", -1);
      for (int p = 1; p < parts.length; p++) {
        if (BODY.matcher(parts[p]).matches()) {
          return Optional.of(new Issuer(parts[p].strip() + secondLine(i), i));
        }
      }
    }
    return Optional.empty();
  }

  private String secondLine(int i) {
    String below = i + 1 < region.to() ? flat.line(i + 1).strip() : "";
    return SECOND_LINE.matcher(below).find() ? " " + below : "";
  }

  private Optional<Issuer> inHead() {
    int from = region.cut().head() + 1;
    Optional<Issuer> below =
        bodyBetween(from, Math.min(region.to(), Math.max(region.body(), from + 8)));
    return below.or(() -> bodyBetween(region.cut().start(), region.cut().head()));
  }

  private Optional<Issuer> bodyBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      String line = flat.line(i).strip();
      if (Labels.at(line).isPresent()) {
        return Optional.empty();
      }
      boolean body =
          BODY.matcher(line).matches()
              && !ADDRESS.matcher(line).find()
              && !Stamps.partOfStamp(line);
      if (body && line.length() < 120 && DateGrammar.scan(line).isEmpty() && !beforeStamp(i)) {
        return Optional.of(new Issuer(line.split("\\t+| {3,}", 2)[0], i));
      }
    }
    return Optional.empty();
  }

  /** The office named on top of a receiving stamp is the one that received. */
  private boolean beforeStamp(int i) {
    return i + 1 < flat.lines()
        && flat.line(i + 1).matches("^\\s*(?:เลข(?:ที่)?\\s*รับ|รับที่|เลขที่รับ).*");
  }

  private Optional<Issuer> unitLine() {
    for (int i = region.cut().start(); i < region.body(); i++) {
      Optional<String> value = Labels.UNIT.value(flat.line(i));
      if (value.isPresent()) {
        String name = PHONE.matcher(value.get()).replaceAll("").strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Issuer(name, i));
      }
    }
    return Optional.empty();
  }

  /**
   * A stamped letter names its body under the text; where only a unit stands there, the seal had
   * it.
   */
  private Optional<Issuer> belowBody(Optional<ReferenceNumber> number) {
    List<Integer> lines = new ArrayList<>();
    for (int i = region.close() - 1; i > region.cut().head() && i >= region.close() - 6; i--) {
      String line = flat.line(i).strip();
      if (line.length() > 90 || line.endsWith("นั้น")) {
        break;
      }
      if (BODY.matcher(line).matches() || UNIT.matcher(line).find()) {
        lines.addFirst(i);
      }
    }
    for (int i : lines) {
      String line = flat.line(i).strip();
      if (!UNIT.matcher(line).find()) {
        return Optional.of(new Issuer(withProvince(line, number), i));
      }
    }
    return number
        .flatMap(AgencyRegister.standard()::of)
        .filter(a -> a.level().equals("department"))
        .map(a -> new Issuer(a.name(), region.cut().head()))
        .or(this::whoSpeaks)
        .or(() ->
            number
                .flatMap(AgencyRegister.standard()::of)
                .map(a -> new Issuer(a.name(), region.cut().head())));
  }

  /** "กรม…ขอเรียนว่า": who speaks after the recital. */
  private Optional<Issuer> whoSpeaks() {
    String body = flat.text().substring(region.bodyStart(), region.bodyEnd());
    int from = Math.max(0, body.indexOf("นั้น"));
    Matcher m = ASKS_OR_SAYS.matcher(body).region(from, body.length());
    return m.find()
        ? Optional.of(new Issuer(m.group("body"), flat.lineAt(region.bodyStart() + m.start())))
        : Optional.empty();
  }

  /**
   * "สำนักงาน…จังหวัด" without a name gets it from the reference's letters (contract, finer point
   * 14).
   */
  private static String withProvince(String name, Optional<ReferenceNumber> number) {
    if (!OFFICE_OF_A_PROVINCE.matcher(name).matches()) {
      return name;
    }
    return number
        .flatMap(AgencyRegister.standard()::of)
        .filter(a -> a.level().equals("province"))
        .map(a -> name + a.name().replaceFirst("^จังหวัด", ""))
        .orElse(name);
  }

  private Optional<Issuer> inTitle() {
    int head = region.cut().head();
    Matcher m = TITLE.matcher(flat.line(head));
    return m.find() && !m.group("body").isBlank()
        ? Optional.of(new Issuer(m.group("body").strip(), head))
        : Optional.empty();
  }

  private static String bodyNotBuilding(String name) {
    return name.replaceAll("\\s+", " ")
        .replaceFirst("^ศาลากลางจังหวัด", "จังหวัด")
        .replaceFirst("^ที่ว่าการอำเภอ", "อำเภอ")
        .replaceFirst("^สำนักงาน(?=เทศบาล|องค์การบริหารส่วน)", "")
        .replaceFirst("^ที่ทำการ(?=องค์การบริหารส่วน|อบต|เทศบาล)", "");
  }
}
