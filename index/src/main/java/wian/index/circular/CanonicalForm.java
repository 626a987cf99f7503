package wian.index.circular;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads canonical forms of reference numbers; what the letter record and the index hold. */
final class CanonicalForm {
  private static final Pattern ORDER =
      Pattern.compile("(คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ|หนังสือรับรอง) ([0-9]{0,6})/([0-9]{4})");
  private static final Pattern LETTER =
      Pattern.compile(
          "(พิเศษ|[ก-ฮ]{0,6}) ?(?:\\(([ก-ฮ]{1,6})\\) ?)?([0-9][0-9.]{0,19}(?:-[0-9]{1,2})?"
              + "(?:\\([ก-ฮ0-9]{1,4}\\)[0-9]{0,3}(?:\\.[0-9]{1,3}){0,2}| [ก-ฮ]{2,3})?)?"
              + "/((?:[ก-ฮ(][ก-ฮ)]{0,3}[0-9]{0,2}/)*[ก-ฮ(]?[ก-ฮ)]{0,3}) ?([0-9]{0,7}(?:-[0-9]{1,7})?)");

  private static final Pattern NICKNAME = Pattern.compile("ว ([0-9]{1,7})");

  private CanonicalForm() {}

  static Optional<ReferenceNumber> parse(String canonical) {
    Matcher order = ORDER.matcher(canonical);
    if (order.matches()) {
      return Optional.of(
          new ReferenceNumber.OrderNumber(
              order.group(1), order.group(2), Integer.parseInt(order.group(3))));
    }
    Matcher nickname = NICKNAME.matcher(canonical);
    if (nickname.matches()) {
      return Optional.of(new ReferenceNumber.LetterNumber("", "", "", "ว", nickname.group(1)));
    }
    Matcher letter = LETTER.matcher(canonical);
    if (!letter.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReferenceNumber.LetterNumber(
            letter.group(1),
            orEmpty(letter.group(2)),
            orEmpty(letter.group(3)),
            letter.group(4),
            letter.group(5)));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
