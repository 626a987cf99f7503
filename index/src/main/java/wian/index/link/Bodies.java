package wian.index.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Citation;
import wian.index.circular.Letter;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.circular.ThaiDigits;

/**
 * Who issued an order or announcement: its number does not say, and two bodies may use one number
 * (คำสั่งกรมส่งเสริมการปกครองท้องถิ่น ที่ ๕๕/๒๕๖๔, คำสั่งจังหวัดตาก ที่ ๕๕/๒๕๖๔).
 */
final class Bodies {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ)\\s*(.*?)\\s*"
              + "(?:(?:ลับ|ด่วน)\\S*\\s*)*(?:เลข)?ที่\\s*[0-9]",
          Pattern.DOTALL);

  private Bodies() {}

  /** Whether the citation names another body than the one that issued the letter. */
  static boolean contradict(Citation citation, Letter letter) {
    return isOrder(citation)
        && named(citation).filter(body -> !Names.mayBeOne(body, letter.issuer())).isPresent();
  }

  /** Whether the number alone tells whose it is, or the citation names the letter's issuer. */
  static boolean isSure(Citation citation, Letter letter) {
    return !isOrder(citation) || (letter.issuer() != null && named(citation).isPresent());
  }

  private static Optional<String> named(Citation citation) {
    if (citation.text() == null) {
      return Optional.empty();
    }
    Matcher text = NAMED.matcher(ThaiDigits.toArabic(citation.text()));
    return text.find()
        ? Optional.of(text.group(1).replace("ฯ", "")).filter(body -> !body.isBlank())
        : Optional.empty();
  }

  private static boolean isOrder(Citation citation) {
    return switch (ReferenceNumber.ofCanonical(citation.canonical()).orElse(null)) {
      case OrderNumber order -> true;
      case LetterNumber letter -> false;
      case null -> false;
    };
  }
}
