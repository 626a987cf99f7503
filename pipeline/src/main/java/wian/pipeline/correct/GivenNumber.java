package wian.pipeline.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ThaiDigits;
import wian.pipeline.answer.BadQuestion;
import wian.pipeline.answer.Plain;

/** A reference number as a person writes it: as it is printed, or canonical. */
final class GivenNumber {
  private GivenNumber() {}

  /**
   * Its canonical form.
   *
   * @throws BadQuestion where it is no whole number
   */
  static String canonical(String text) {
    String plain = ThaiDigits.toArabic(Plain.text(text)).replaceFirst("^(?:เลข)?ที่\\s*", "");
    return Stream.concat(printed(plain).stream(), written(plain).stream())
        .filter(number -> !number.blank() && saysWhose(number))
        .findFirst()
        .map(ReferenceNumber::canonical)
        .orElseThrow(() -> unreadable(text));
  }

  static BadQuestion unreadable(String text) {
    String shown = "\"" + Plain.shortened(text, 60) + "\"";
    return new BadQuestion(
        shown + " ไม่ใช่เลขที่หนังสือที่ครบถ้วน (เช่น มท 0812/ว 1960, คำสั่ง 55/2564)",
        shown + " is no whole reference number (such as มท 0812/ว 1960, คำสั่ง 55/2564)");
  }

  /** The text is one number as letters print it, and nothing else. */
  private static Optional<ReferenceNumber> printed(String text) {
    List<ReferenceGrammar.Found> found = ReferenceGrammar.scan(text);
    return found.size() == 1
            && found.getFirst().start() == 0
            && found.getFirst().end() == text.length()
            && !found.getFirst().doubtful()
        ? Optional.of(found.getFirst().number())
        : Optional.empty();
  }

  private static Optional<ReferenceNumber> written(String text) {
    String canonical = text.replaceFirst("^(\\p{L}\\p{M}*+[^\\s\\d]*)\\s*ที่\\s*(?=\\d)", "$1 ");
    return ReferenceNumber.ofCanonical(canonical.replaceAll("\\s+", " "));
  }

  private static boolean saysWhose(ReferenceNumber number) {
    return !(number instanceof LetterNumber letter)
        || letter.nickname()
        || !(letter.agency() + letter.office()).isEmpty();
  }
}
