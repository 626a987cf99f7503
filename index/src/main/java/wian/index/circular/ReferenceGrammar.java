package wian.index.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;

/**
 * Finds reference numbers (เลขที่หนังสือ) in running text: agency letters, committee, office code,
 * slash, series, running number (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, ภาคผนวก ๑).
 * Thai and Arabic digits may be mixed, spaces and line breaks may stand between the parts.
 *
 * <p>Numbers of meetings, contracts, laws and telephones have no agency letters before an office
 * code and are not found.
 */
public final class ReferenceGrammar {
  /** One Thai or Arabic digit, for use inside brackets. */
  static final String D = "0-9๐-๙";

  /** The word that announces a number: ที่, เลขที่; tone mark or vowel may be lost in reading. */
  private static final String NUMBER_WORD = "(?:เลขที่|ที่|ที)";

  /**
   * Four or five digits, then up to three more levels; fewer where agency letters of a public
   * organisation stand before it ({@code สปสช ๒.๕๗}). A dash leads to a branch ({@code ๕๕๓๑๐-๑๔/}).
   */
  private static final String OFFICE =
      ("(?<office>(?:[oOD] ?){3,4}[oOD](?![D])(?:[ \\t]?\\.[ \\t]?[D]{1,3}+){0,3}+(?:-[D]{1,2}(?=/))?"
              + "|(?<=[ก-ฮ]{3}[. ]{0,3})[D]{1,3}+(?:\\.[D]{1,3}+){1,3}+)")
          .replace("D", D);

  /** Series of the running number; ว means a circular (หนังสือเวียน). */
  private static final String SERIES =
      "(?<series>(?:[ก-ฮ]{1,4}+\\s{0,2}+/\\s{0,2}+)?(?:ว(?![ก-๎])\\.?|\\(ล\\)|[ก-ฮ](?=[ \\t]?["
          + D
          + "]))?)";

  private static final Pattern LETTER =
      Pattern.compile(
          "(?<word>"
              + NUMBER_WORD
              + "[ \\t]{0,20}\\n?[ \\t]{0,20})?"
              + "(?<agency>(?<![ก-๎])[ก-ฮ](?:[ \\t]?\\.?[ก-ฮ]){1,5}+\\.?|(?<=ที่)[ก-ฮ](?:\\.?[ก-ฮ]){1,5}+\\.?)?"
              + "[ \\t]{0,8}+(?:\\([ \\t]?(?<committee>[ก-ฮ](?:\\.?[ก-ฮ]){0,6}+)\\.?[ \\t]?\\))?"
              + "\\s{0,3}+"
              + OFFICE
              + "[ \\t]{0,3}+(?<slash>\\n?/|-(?=[ว"
              + D
              + "]))"
              + "[ \\t]{0,3}+(?:\\n(?=[ \\t]*ว))?[ \\t]{0,3}+"
              + SERIES);

  private static final Pattern ORDER =
      Pattern.compile(
          "(?<number>["
              + D
              + "]{1,5}+)[ \\t]{0,3}/[ \\t]{0,3}(?<year>["
              + D
              + "]{4}|["
              + D
              + "]{2})(?!["
              + D
              + "/])");

  private ReferenceGrammar() {}

  /**
   * A number found in a text.
   *
   * @param start offset of its first character, ที่ included
   * @param end offset after its last character
   * @param number the number
   * @param doubtful whether a character stood in it that cannot be part of a number
   * @param announced whether ที่ or เลขที่ stands before it
   */
  public record Found(
      int start, int end, ReferenceNumber number, boolean doubtful, boolean announced) {}

  /**
   * All letter numbers of a text, in order. Numbers of orders need their context: {@link #order}.
   */
  public static List<Found> scan(CharSequence text) {
    List<Found> found = new ArrayList<>();
    Matcher m = LETTER.matcher(text);
    int from = 0;
    while (from < text.length() && m.find(from)) {
      Optional<Found> one = letterAt(text, m);
      one.ifPresent(found::add);
      from = one.map(Found::end).orElse(m.start("office") + 1);
    }
    return found;
  }

  private static Optional<Found> letterAt(CharSequence text, Matcher m) {
    boolean announced = m.group("word") != null;
    String agency = letters(m.group("agency"));
    String office = digits(m.group("office"));
    boolean dash = m.group("slash").equals("-");
    if ((agency.isEmpty() && !(announced && office.startsWith("0") && office.length() > 3))
        || (dash && (agency.isEmpty() || !announced))
        || isYearOfLaw(m.group("agency"), office)) {
      return Optional.empty();
    }
    RunningNumber running = RunningNumber.read(text, m.end());
    String series = m.group("series").replaceAll("[\\s.]+", "");
    if (running.digits().isEmpty() && !announced && series.isEmpty()) {
      return Optional.empty();
    }
    boolean lookalike = m.group("office").chars().anyMatch(c -> c == 'o' || c == 'O');
    LetterNumber number =
        new LetterNumber(agency, letters(m.group("committee")), office, series, running.digits());
    int start = announced ? m.start("word") : firstStart(m);
    return Optional.of(
        new Found(start, running.end(), number, running.doubtful() || lookalike, announced));
  }

  private static int firstStart(Matcher m) {
    return m.group("agency") != null ? m.start("agency") : m.start("office");
  }

  /**
   * "พ.ศ. ๒๕๔๐/…" is a year; the code พศ (พระพุทธศาสนา) stands with an office, not with 24xx to
   * 26xx.
   */
  private static boolean isYearOfLaw(String agency, String office) {
    return agency != null && letters(agency).endsWith("พศ") && office.matches("2[4-6]\\d\\d");
  }

  /**
   * Reads the number of an order or announcement, {@code n/BE}, at the beginning of a text.
   *
   * @param kind คำสั่ง, ประกาศ …
   * @param text text after ที่
   */
  public static Optional<OrderNumber> order(String kind, CharSequence text) {
    Matcher m = ORDER.matcher(text);
    return m.lookingAt() ? Optional.of(orderOf(kind, m)) : Optional.empty();
  }

  static OrderNumber orderOf(String kind, Matcher m) {
    String year = ThaiDigits.toArabic(m.group("year"));
    int be = Integer.parseInt(year);
    return new OrderNumber(
        kind,
        RunningNumber.withoutZeros(digits(m.group("number"))),
        year.length() == 2 ? 2500 + be : be);
  }

  /** The pattern of {@code n/BE}, for matching inside a longer one's context. */
  public static Matcher orderNumber(CharSequence text) {
    return ORDER.matcher(text);
  }

  private static String letters(String raw) {
    return raw == null ? "" : raw.replaceAll("[^ก-ฮ]", "");
  }

  private static String digits(String raw) {
    return ThaiDigits.toArabic(raw.replaceAll("\\s", "")).replace('o', '0').replace('O', '0');
  }
}
