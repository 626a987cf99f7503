package wian.pipeline.extract;

import java.util.List;
import wian.index.circular.AgencyRegister;
import wian.recogniser.Expected;

/**
 * How a letter's number (เลขที่หนังสือ) is printed: agency letters, committee, office code, slash,
 * ว, running number (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ภาคผนวก ๑).
 */
final class LetterNumbers {
  private static final String DIGITS = "๐๑๒๓๔๕๖๗๘๙0123456789";
  private static final String CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
  private static final double SELDOM = -4;

  private LetterNumbers() {}

  static final Expected ALL = number();

  private static Expected number() {
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
        .one(DIGITS, 0)
        .one(DIGITS, 0)
        .one(DIGITS, 0)
        .one(DIGITS, 0)
        .maybe(fifth -> fifth.one(DIGITS, 0))
        .maybe(LetterNumbers::level)
        .maybe(LetterNumbers::level)
        .one("/", 0)
        .maybe(series ->
            series
                .or(circular -> circular.one("ว", 0), other -> other.one(CONSONANTS, SELDOM))
                .maybe(gap -> gap.one(" ", 0)))
        .one(DIGITS, 0)
        .maybe(d ->
            d.one(DIGITS, 0)
                .maybe(e ->
                    e.one(DIGITS, 0).maybe(f -> f.one(DIGITS, 0).maybe(g -> g.one(DIGITS, 0)))));
  }

  private static Expected level(Expected office) {
    return office.one(".", 0).one(DIGITS, 0).maybe(second -> second.one(DIGITS, 0));
  }
}
