package wian.pipeline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.AgencyRegister;
import wian.index.circular.ReferenceNumber;
import wian.pipeline.read.text.FlatText;

/**
 * The body that sealed a stamped letter (หนังสือประทับตรา): under the text, or in the seal alone.
 */
final class SealedBody {
  private static final Pattern ASKS_OR_SAYS =
      Pattern.compile(
          "(?:^|\\s)(?<body>(?:กระทรวง|กรม|จังหวัด|สำนักงาน|อำเภอ|เทศบาล|องค์การ)[ก-๎]{2,70}?)\\s*(?:จึง)?(?:ขอ|พิจารณา|ได้|แจ้ง|เห็น|กำหนด|มี)");
  private static final Pattern OFFICE_OF_A_PROVINCE = Pattern.compile("^สำนักงาน[ก-๎]+จังหวัด$");

  /** Body, unit, day and telephone under a stamped letter's text take no more lines. */
  private static final int LINES_UNDER_TEXT = 6;

  private final Region region;
  private final FlatText flat;

  SealedBody(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /**
   * A stamped letter names its body under the text; where only a unit stands there, the seal had
   * it.
   */
  Optional<IssuerReader.Issuer> issuer(Optional<ReferenceNumber> number) {
    List<Integer> lines = new ArrayList<>();
    int seen = 0;
    for (int i = region.close() - 1; i > region.cut().head() && seen < LINES_UNDER_TEXT; i--) {
      String line = flat.line(i).strip();
      seen += line.isEmpty() ? 0 : 1;
      if (line.length() > 90 || line.endsWith("นั้น")) {
        break;
      }
      if ((Bodies.BODY.matcher(line).matches() && !Bodies.SAYS.matcher(line).find())
          || Bodies.UNIT.matcher(line).find()) {
        lines.addFirst(i);
      }
    }
    for (int i : lines) {
      String line = flat.line(i).strip();
      if (!Bodies.UNIT.matcher(line).find()) {
        return Optional.of(new IssuerReader.Issuer(withProvince(line, number), i));
      }
    }
    return number
        .flatMap(AgencyRegister.standard()::of)
        .filter(a -> a.level().equals("department"))
        .map(a -> new IssuerReader.Issuer(a.name(), region.cut().head()))
        .or(() -> new Letterhead(region).bodyBetween(region.cut().start(), region.cut().head()))
        .or(this::whoSpeaks)
        .or(() ->
            number
                .flatMap(AgencyRegister.standard()::of)
                .map(a -> new IssuerReader.Issuer(a.name(), region.cut().head())))
        .or(() ->
            lines.stream().findFirst().map(i -> new IssuerReader.Issuer(flat.line(i).strip(), i)));
  }

  /** "กรม…ขอเรียนว่า": who speaks after the recital. */
  private Optional<IssuerReader.Issuer> whoSpeaks() {
    String body = flat.text().substring(region.bodyStart(), region.bodyEnd());
    int from = Math.max(0, body.indexOf("นั้น"));
    Matcher m = ASKS_OR_SAYS.matcher(body).region(from, body.length());
    return m.find()
        ? Optional.of(
            new IssuerReader.Issuer(m.group("body"), flat.lineAt(region.bodyStart() + m.start())))
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
}
