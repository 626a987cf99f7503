package wian.index.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Citation;
import wian.index.circular.Letter;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.circular.ThaiDigits;

/**
 * Who issued an order or announcement that is cited: its number does not say, and two bodies may
 * use one number. The body stands between the kind and the number: {@code
 * คำสั่งกรมส่งเสริมการปกครองท้องถิ่น ที่ ๕๕/๒๕๖๔}.
 */
final class Bodies {
  /** No name of a body is longer; further off, the kind belongs to another number. */
  private static final int LONGEST = 150;

  /** What else may stand there (คำสั่งดังกล่าว, คำสั่งลับ) is no body. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:ของ)?((?:กระทรวง|กรม|กอง|สำนัก|จังหวัด|อำเภอ|ตำบล|เทศบาล|เมือง|องค์|มหาวิทยาลัย|วิทยาลัย"
              + "|โรงเรียน|โรงพยาบาล|ศูนย์|สถา|ศาล|คณะ|มณฑล|ที่ทำการ|ที่ว่าการ|สภา|การ|ธนาคาร|หน่วย"
              + "|ฝ่าย|กลุ่ม|ตำรวจ).*?)\\s*(?:(?:ลับ|ด่วน)\\S*\\s*)*(?:เลข)?",
          Pattern.DOTALL);

  private Bodies() {}

  /**
   * For each citation of a letter the body that it names, as plain text; empty where it does not.
   */
  static List<String> named(Letter letter) {
    List<String> bodies = new ArrayList<>();
    for (Citation citation : letter.citations()) {
      bodies.add(
          order(citation)
              .flatMap(order -> named(order, citation.text()).or(() -> named(order, letter.text())))
              .orElse(""));
    }
    return bodies;
  }

  /** Whether a citation that names this body means another than the one that issued the letter. */
  static boolean contradict(String body, Letter letter) {
    return !body.isEmpty() && !Names.mayBeOne(body, letter.issuer());
  }

  /** Whether the number alone tells whose it is, or the citation names the letter's issuer. */
  static boolean isSure(Citation citation, String body, Letter letter) {
    return order(citation).isEmpty() || (letter.issuer() != null && !body.isEmpty());
  }

  /** Whether it is an order's number, which bodies may share. */
  static Optional<OrderNumber> order(Citation citation) {
    return Optional.ofNullable(citation.canonical())
        .flatMap(ReferenceNumber::ofCanonical)
        .filter(OrderNumber.class::isInstance)
        .map(OrderNumber.class::cast);
  }

  /** The one body that a text names before this number; empty where it names none, or several. */
  private static Optional<String> named(OrderNumber order, String text) {
    if (text == null || order.blank()) {
      return Optional.empty();
    }
    String arabic = ThaiDigits.toArabic(text);
    Matcher number =
        Pattern.compile(
                "ที่\\s*0*%s\\s*/\\s*(?:%d|%02d)(?![0-9])"
                    .formatted(order.number(), order.year(), order.year() % 100))
            .matcher(arabic);
    List<String> bodies = new ArrayList<>();
    while (number.find()) {
      int kind = arabic.lastIndexOf(order.kind(), number.start());
      if (kind >= 0 && number.start() - kind <= LONGEST) {
        String between = arabic.substring(kind + order.kind().length(), number.start()).strip();
        Matcher body = BODY.matcher(between);
        if (body.matches()) {
          bodies.add(body.group(1).replace("ฯ", ""));
        }
      }
    }
    boolean one = bodies.stream().allMatch(body -> Names.mayBeOne(body, bodies.getFirst()));
    return one ? bodies.stream().findFirst() : Optional.empty();
  }
}
