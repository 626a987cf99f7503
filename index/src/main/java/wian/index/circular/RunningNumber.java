package wian.index.circular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running number (เลขทะเบียนหนังสือส่ง) after the slash, as it stands in typed and in
 * recognised text: digits, a range, a blank to be filled in by hand, or digits with debris between
 * them.
 *
 * @param digits Arabic digits without leading zeros, or a range; empty where it is blank
 * @param end offset after it
 * @param doubtful whether a character stood between its digits that cannot be part of a number
 */
record RunningNumber(String digits, int end, boolean doubtful) {
  private static final int MOST_DIGITS = 6;
  private static final Pattern MONTH_FOLLOWS =
      Pattern.compile("[ \\t]*+\\n?+[ \\t]*+(?<month>" + ThaiMonths.PATTERN + ")");

  /** Digits spaced out, up to the end of the line, a column or what ends a citation. */
  private static final Pattern MORE_GROUPS =
      Pattern.compile(
          "(?: {1,2}[D]{1,4}+){1,5}+(?=[ \\t]*(?:\\n|$|ลง|ลว|เรื่อง|แจ้ง|\\t)| {3})"
              .replace("D", ReferenceGrammar.D));

  /** Every digit of a number spaced out, and other words behind: "๒ ๒ ๐ ๖ สำนักงาน…". */
  private static final Pattern SINGLE_DIGITS =
      Pattern.compile("(?: [D]){1,4}+(?![D])(?= )".replace("D", ReferenceGrammar.D));

  private static final int FEWEST_SINGLE = 3;

  private static final Pattern DATE_FOLLOWS = Pattern.compile("[ \\t]*(?:ลง|ลว)");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "[ \\t]*\\n[ \\t]*(?=[D]{1,5}(?: [D]{1,3}){0,4}(?:[ \\t]*(?:\\n|$|ลง|ลว|เรื่อง|และ|แจ้ง)|\\t| {3}))"
              .replace("D", ReferenceGrammar.D));
  private static final Pattern RANGE =
      Pattern.compile("[ \\t]?[-–—][ \\t]?([" + ReferenceGrammar.D + "]{1,6})");

  static RunningNumber read(CharSequence text, int from) {
    int at = begin(text, from);
    StringBuilder digits = new StringBuilder();
    boolean doubtful = false;
    int end = from;
    while (at < text.length() && digits.length() < MOST_DIGITS) {
      char c = text.charAt(at);
      if (ThaiDigits.isDigit(c)) {
        digits.append(ThaiDigits.toArabic(String.valueOf(c)));
        end = ++at;
      } else if (lookalike(c) != 0 && besideDigit(text, at)) {
        digits.append(lookalike(c));
        doubtful = true;
        end = ++at;
      } else if (!digits.isEmpty() && debris(c) && digitAt(text, at + 1)) {
        doubtful = true;
        at++;
      } else if (!digits.isEmpty() && c == ' ' && spacedOut(text, at, digits.length())) {
        at = skipBlanks(text, at);
      } else if (!digits.isEmpty() && c == '\n' && joinsNextLine(text, at, digits.length())) {
        at = skipBreak(text, at);
      } else {
        break;
      }
    }
    if (digits.isEmpty() || monthFollows(text, end)) {
      return new RunningNumber("", from, false);
    }
    Matcher range = RANGE.matcher(text).region(end, text.length());
    if (range.lookingAt() && ThaiDigits.toArabic(range.group(1)).compareTo("0") > 0) {
      String last = ThaiDigits.toArabic(range.group(1));
      return new RunningNumber(withoutZeros(digits.toString()) + "-" + last, range.end(), doubtful);
    }
    return new RunningNumber(withoutZeros(digits.toString()), end, doubtful);
  }

  private static boolean monthFollows(CharSequence text, int end) {
    int at = skipBlanks(text, end);
    boolean word = at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) >= 'ก');
    Matcher month = MONTH_FOLLOWS.matcher(text).region(end, text.length());
    // The pattern takes words that may be a month misspelt: "เรียน" on the next line is none.
    return word && month.lookingAt() && ThaiMonths.named(month.group("month")).isPresent();
  }

  static String withoutZeros(String digits) {
    int zeros = 0;
    while (zeros + 1 < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  /** Letters that recognisers print for digits. */
  private static char lookalike(char c) {
    return switch (c) {
      case 'o', 'O' -> '0';
      case 'l' -> '1';
      case 'g' -> '9';
      default -> 0;
    };
  }

  private static boolean besideDigit(CharSequence text, int at) {
    int next = at + 1;
    while (next < text.length() && next - at < MOST_DIGITS && lookalike(text.charAt(next)) != 0) {
      next++;
    }
    return digitAt(text, next) || digitAt(text, at - 1);
  }

  /** What a stroke of a stamp or pen becomes; no white space, no letter, and no mark of a list. */
  private static boolean debris(char c) {
    return !Character.isWhitespace(c)
        && (!Character.isLetterOrDigit(c) || (c >= 'A' && c <= 'Z'))
        && Character.getType(c) != Character.NON_SPACING_MARK
        && "-–—/,ๆฯ".indexOf(c) < 0;
  }

  /** Spaces inside a number: "๕ ๓๕๑", "๑๑ ๔ ๗". */
  private static boolean spacedOut(CharSequence text, int at, int digitsBefore) {
    Matcher single = SINGLE_DIGITS.matcher(text).region(at, text.length());
    boolean apart = at < 2 || !ThaiDigits.isDigit(text.charAt(at - 2));
    if (apart
        && single.lookingAt()
        && digitsBefore + (single.end() - at) / 2 >= FEWEST_SINGLE
        && !monthFollows(text, single.end())) {
      return true;
    }
    Matcher m = MORE_GROUPS.matcher(text).region(at, text.length());
    return m.lookingAt()
        && digitsBefore + m.group().chars().filter(c -> c != ' ').count() <= MOST_DIGITS;
  }

  /**
   * A number broken over two lines: digits on both sides, and ลงวันที่ follows or the second stand
   * alone on their line.
   */
  private static boolean joinsNextLine(CharSequence text, int at, int digitsBefore) {
    int next = skipBreak(text, at);
    int end = next;
    while (digitAt(text, end)) {
      end++;
    }
    return end > next
        && next - at <= 2
        && end - next <= 4
        && (DATE_FOLLOWS.matcher(text).region(end, text.length()).lookingAt()
            || (digitsBefore + end - next <= 5 && endsLine(text, end) && !monthFollows(text, end)));
  }

  private static boolean endsLine(CharSequence text, int end) {
    int at = skipBlanks(text, end);
    return at < text.length() && text.charAt(at) == '\n';
  }

  private static boolean digitAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && ThaiDigits.isDigit(text.charAt(at));
  }

  /** Where the digits begin: behind blanks, or alone on the next line. */
  private static int begin(CharSequence text, int from) {
    Matcher m = NUMBER_ALONE.matcher(text).region(from, text.length());
    return m.lookingAt() ? m.end() : skipBlanks(text, from);
  }

  private static int skipBreak(CharSequence text, int from) {
    int at = skipBlanks(text, from);
    return at < text.length() && text.charAt(at) == '\n' ? skipBlanks(text, at + 1) : at;
  }

  private static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }
}
