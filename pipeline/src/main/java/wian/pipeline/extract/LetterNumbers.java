package wian.pipeline.extract;

import java.util.List;
import wian.index.circular.AgencyRegister;
import wian.recogniser.Expected;

/**
 * How a letter's number (เลขที่หนังสือ) is printed: agency letters, committee, office code with its
 * parts, slash, ว, running number (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ภาคผนวก ๑).
 * Whatever is printed somewhere must be in it: what is not would be read as something that is.
 */
final class LetterNumbers {
  private static final String DIGITS = "๐๑๒๓๔๕๖๗๘๙0123456789";
  private static final String CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
  private static final double SELDOM = -4;

  private LetterNumbers() {}

  /** Up to where a line may end in it, before the running number. */
  static final Expected UNENDED = upToSeries();

  static final Expected ALL = number();

  private static Expected number() {
    return UNENDED
        .maybe(gap -> gap.one(" ", 0))
        .or(number -> digits(number, 1, 5), six -> digits(six.one(DIGITS, SELDOM), 5, 5));
  }

  private static Expected upToSeries() {
    List<String> known = AgencyRegister.standard().letters();
    return Expected.start()
        .or(
            register -> register.word(known, 0),
            other ->
                other
                    .one(CONSONANTS, SELDOM)
                    .one(CONSONANTS, 0)
                    .maybe(third -> third.one(CONSONANTS, 0)))
        .maybe(dot -> dot.one(".", SELDOM))
        .maybe(gap -> gap.one(" ", 0))
        .maybe(board ->
            board
                .one("(", 0)
                .one(CONSONANTS, 0)
                .one(CONSONANTS, 0)
                .maybe(c -> c.one(CONSONANTS, 0))
                .maybe(c -> c.one(CONSONANTS, 0))
                .one(")", 0)
                .maybe(gap -> gap.one(" ", 0)))
        .or(full -> digits(full, 4, 5), few -> digits(few.one(DIGITS, SELDOM), 1, 2))
        .maybe(LetterNumbers::level)
        .maybe(LetterNumbers::level)
        .maybe(LetterNumbers::level)
        .maybe(LetterNumbers::inside)
        .one("/", 0)
        .maybe(series ->
            series
                .or(
                    circular -> circular.one("ว", 0),
                    other ->
                        other.one(CONSONANTS, SELDOM).maybe(two -> two.one(CONSONANTS, SELDOM)))
                .maybe(dot -> dot.one(".", SELDOM)));
  }

  /** A part of an office, ".๓", ".๑๒" or ".๐๓๕". */
  private static Expected level(Expected office) {
    return digits(office.one(".", 0), 1, 3);
  }

  /** Who wrote it inside an office, "(นม)" or "(๓)". */
  private static Expected inside(Expected office) {
    return office
        .one("(", SELDOM)
        .or(
            number -> number.one(DIGITS, 0),
            letters -> letters.one(CONSONANTS, 0).maybe(two -> two.one(CONSONANTS, 0)))
        .one(")", 0);
  }

  /** So many digits at least, so many at most. */
  private static Expected digits(Expected before, int least, int most) {
    Expected all = before.one(DIGITS, 0);
    if (most == 1) {
      return all;
    }
    return least > 1
        ? digits(all, least - 1, most - 1)
        : all.maybe(more -> digits(more, 1, most - 1));
  }
}
