package wian.index.circular;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final String NUMBER_WORD = "(?:เลขที่|ที[่ี]?)";

  /**
   * The region whose office writes: {@code ๐๐๔๒(ยส)}, {@code ๐๐๒๔(นพ).๑๑}, {@code ๐๐๕๗ สก}; a
   * numbered group likewise, {@code ๐๐๓๔(๒)}.
   */
  private static final String REGION =
      "(?:[ \\t]?\\.?\\([ \\t]?(?:[ก-ฮ](?:\\.?[ก-ฮ]){0,3}+\\.?|[D]{1,2}+)[ \\t]?\\)[D]{0,3}+(?:\\.[D]{1,3}+){0,2}+"
          + "|[ \\t](?!ล[งว])[ก-ฮ]{2,3}+(?=[ \\t]?/))?";

  /**
   * Four or five digits, then up to three more levels; fewer where agency letters of a public
   * organisation stand before it ({@code สปสช ๒.๕๗}), three and three for a court ({@code ศย
   * ๓๐๒.๐๑๔}), three for an office of the courts ({@code ศย ๐๑๖}). A dash leads to a branch ({@code
   * ๕๕๓๑๐-๑๔/}).
   */
  private static final String OFFICE =
      ("(?<office>(?:(?:[oOlgD] ?){3,4}[oOlgD](?![D])(?:[ \\t]?\\.[ \\t]?(?:\\n[ \\t]{0,20})?[oOlD]{1,4}+){0,3}+(?:-[D]{1,2}(?=/))?"
              + "|(?<=[ก-ฮ]{3}[. ]{0,3})[D]{1,3}+(?:\\.[D]{1,3}+){1,3}+"
              + "|(?<=[ก-ฮ][. ]{0,3})[D]{3}\\.[D]{3}(?![D])"
              + "|(?<=ศ[ก-ฮ][. ]{0,3})[0๐][D]{2}(?=[ \\t]{0,2}/)"
              + "|(?<=[ก-ฮ][. ]{0,3})[D]{1,2}(?:\\.[D]{1,3}+){2,3}+"
              + "|(?<=ที่[ \\t]{0,3}[ก-ฮ]{2}[. ]{0,3})[D]{2}\\.[D]{1,3}+)"
              + REGION
              + ")")
          .replace("D", D);

  /**
   * Series of the running number; ว means a circular (หนังสือเวียน), letters a register of its own.
   */
  private static final String SERIES =
      ("(?<series>(?:(?!ว[ \\t]?[D])[ก-ฮ]{1,4}+[D]{0,2}+\\s{0,2}+/\\s{0,2}+)?"
              + "(?:ว(?![ก-๎])\\.?|\\(ล\\)|(?!ล[งว])[ก-ฮ]{1,3}(?=[ \\t]?[D]))?)")
          .replace("D", D);

  private static final Pattern LETTER =
      Pattern.compile(
          "(?<word>"
              + NUMBER_WORD
              + "[ \\t]{0,20}(?:[:：][ \\t]{0,5})?\\n?[ \\t]{0,20})?"
              + "(?<agency>(?<![ก-๎])[ก-ฮ](?:[ \\t]?\\.?[ก-ฮ]){1,5}+\\.?|(?<=ที่)[ก-ฮ](?:\\.?[ก-ฮ]){1,5}+\\.?)?"
              + "[ \\t]{0,8}+(?:\\n(?=\\([ก-ฮ]))?(?:\\([ \\t]?(?<committee>[ก-ฮ](?:\\.?[ก-ฮ]){0,6}+)\\.?[ \\t]?\\))?"
              + "\\s{0,3}+"
              + OFFICE
              + "[ \\t]{0,3}+(?<slash>\\n?/|-(?=[ว"
              + D
              + "]))"
              + "[ \\t]{0,3}+(?:\\n(?=[ \\t]*ว))?[ \\t]{0,3}+"
              + SERIES);

  /**
   * Number and Buddhist-era year behind letters: bodies outside the civil service (associations,
   * co-operatives, banks, temples) number so ({@code ที่ สอสธ ๕๕/๒๕๖๙}). Cases and contracts do
   * too, and are no letters.
   */
  private static final String OF_YEAR_WORD = "ที่";

  private static final Pattern OF_YEAR =
      Pattern.compile(
          ("(?<![ก-๎])(?<!(?:คดี|ดำ|แดง|สัญญา)[ \\t]{1,3})(?<word>WORD)[ \\t]{0,20}"
                  + "(?<agency>พิเศษ|[ก-ฮ](?:[ \\t]?\\.?[ก-ฮ]){1,5}+)\\.?[ \\t]{0,8}"
                  + "(?<number>[D]{1,3}+)[ \\t]{0,3}/[ \\t]{0,3}(?<year>[2๒][4-6๔-๖][D]{2})(?![D/])")
              .replace("WORD", OF_YEAR_WORD)
              .replace("D", D));

  /**
   * Papers that are numbered by letters and year too; the last one named before a number counts.
   */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?<letter>หนังสือ(?!ค้ำ|มอบ|เดิน)|นส\\.|บันทึก(?!ข้อตกลง))|สัญญา|คดี|ใบ(?:เสร็จ|สั่ง|อนุญาต|แจ้ง|กำกับ|เสนอ|ส่ง)"
              + "|เช็ค|โฉนด|กรมธรรม์|ฎีกา|ทะเบียน|หนังสือ(?:ค้ำ|มอบ|เดิน)|บันทึกข้อตกลง");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?<number>["
              + D
              + "][oOlg"
              + D
              + "]{0,4}+)[ \\t]{0,3}/[ \\t]{0,3}(?<year>["
              + D
              + "]{4}|["
              + D
              + "]{2})(?!["
              + D
              + "/])");

  /** No number has more before its slash, or between that and its running number. */
  private static final int LONGEST_HEAD = 150;

  private static final int LONGEST_TAIL = 40;

  /** What may stand between an office's digits and the slash. */
  private static final int REGION_LENGTH = 24;

  private static final Pattern BARE_REGION = Pattern.compile("[ \\t]([ก-ฮ]{2,3})$");

  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern SPACE_OR_DOT = Pattern.compile("[\\s.]");
  private static final Pattern NO_LETTER = Pattern.compile("[^ก-ฮ]");

  /** A dot between the letters of a region. */
  private static final Pattern DOT_BETWEEN = Pattern.compile("(?<=[ก-ฮ])\\.(?=[ก-ฮ)])");

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
    // A number has a slash, or a dash in its place: only what stands around one is looked at.
    Matcher m = LETTER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    int slash = slash(text, 0);
    while (slash < text.length()) {
      // Slashes that stand near each other are looked at together, each once.
      int last = slash;
      int next = slash(text, last + 1);
      while (next < text.length() && next - last <= LONGEST_TAIL) {
        last = next;
        next = slash(text, last + 1);
      }
      int until = Math.min(text.length(), last + LONGEST_TAIL);
      int start = headStart(text, slash, Math.max(from, slash - LONGEST_HEAD));
      slash = next;
      while (start < last && m.region(start, until).find()) {
        Optional<Found> one = letterAt(text, m);
        one.ifPresent(found::add);
        from = one.map(Found::end).orElse(m.start("office") + 1);
        start = from;
      }
    }
    ofYear(text, found);
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /**
   * Offset of the next slash that has a digit before it, or dash that has a number behind it; the
   * text's end where there is none.
   */
  private static int slash(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !isSlash(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isSlash(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case '/' -> {
        int before = at - 1;
        while (before >= 0 && before > at - REGION_LENGTH && !isDigitLike(text.charAt(before))) {
          before--;
        }
        yield before >= 0 && isDigitLike(text.charAt(before));
      }
      case '-' -> {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        yield next == 'ว' || ThaiDigits.isDigit(next);
      }
      default -> false;
    };
  }

  /** Where the characters begin that may stand in a number, back from its slash. */
  private static int headStart(CharSequence text, int slash, int least) {
    int start = slash;
    while (start > least && mayStandInHead(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean mayStandInHead(char c) {
    return (c >= 'ก' && c <= 'ฮ')
        || isDigitLike(c)
        || (c <= ' ' && Character.isWhitespace(c))
        || ".()-เ\u0e35\u0e48".indexOf(c) >= 0;
  }

  private static boolean isDigitLike(char c) {
    return ThaiDigits.isDigit(c) || "oOlg".indexOf(c) >= 0;
  }

  private static void ofYear(CharSequence text, List<Found> found) {
    String printed = text.toString();
    Matcher m = OF_YEAR.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = printed.indexOf(OF_YEAR_WORD);
    while (at >= 0) {
      boolean there = m.region(at, text.length()).lookingAt();
      if (there && !otherPaper(text, at)) {
        found.add(ofYear(m));
      }
      at = printed.indexOf(OF_YEAR_WORD, there ? m.end() : at + 1);
    }
  }

  /** Whether the noun before a number is a contract's or the like, no letter's. */
  private static boolean otherPaper(CharSequence text, int at) {
    Matcher m = PAPER.matcher(text).region(Math.max(0, at - 60), at);
    boolean other = false;
    while (m.find()) {
      other = m.group("letter") == null;
    }
    return other;
  }

  private static Found ofYear(Matcher m) {
    String agency = m.group("agency").replaceAll("[^ก-๎]", "");
    String number = RunningNumber.withoutZeros(digits(m.group("number")));
    return new Found(
        m.start(),
        m.end(),
        new LetterNumber(agency, "", number, "", digits(m.group("year"))),
        false,
        true);
  }

  private static Optional<Found> letterAt(CharSequence text, Matcher m) {
    boolean announced = m.group("word") != null;
    String agency = letters(m.group("agency"));
    String office = office(m.group("office"));
    boolean dash = m.group("slash").equals("-");
    if ((agency.isEmpty() && !(announced && office.startsWith("0") && office.length() > 3))
        || (dash && (agency.isEmpty() || !announced))
        || isYearOfLaw(m.group("agency"), office)) {
      return Optional.empty();
    }
    RunningNumber running = RunningNumber.read(text, m.end());
    String series = ThaiDigits.toArabic(SPACE_OR_DOT.matcher(m.group("series")).replaceAll(""));
    if (running.digits().isEmpty() && !announced && series.isEmpty()) {
      return Optional.empty();
    }
    boolean lookalike = lookalike(m.group("office"));
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
    return raw == null ? "" : NO_LETTER.matcher(raw).replaceAll("");
  }

  /** Digits and dots without spaces; letters of a region stand off by one, in brackets by none. */
  private static String office(String raw) {
    Matcher region = BARE_REGION.matcher(raw);
    return region.find()
        ? digits(raw.substring(0, region.start())) + " " + region.group(1)
        : DOT_BETWEEN.matcher(digits(raw)).replaceAll("");
  }

  /** Whether a letter that recognisers print for a digit stands in a number. */
  public static boolean lookalike(String printed) {
    return printed.chars().anyMatch(c -> "oOlg".indexOf(c) >= 0);
  }

  private static String digits(String raw) {
    return ThaiDigits.toArabic(SPACE.matcher(raw).replaceAll(""))
        .replace('o', '0')
        .replace('O', '0')
        .replace('l', '1')
        .replace('g', '9');
  }
}
