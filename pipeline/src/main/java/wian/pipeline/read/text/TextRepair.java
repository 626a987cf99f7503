package wian.pipeline.read.text;

import java.util.regex.Pattern;

/**
 * Undoes the mechanical damage of one line: private-use glyphs, decomposed and doubled marks, marks
 * in the wrong order, invisible characters, mark-up of recognisers. Misread letters stay as
 * printed.
 */
final class TextRepair {
  /** U+F700 to U+F71A: Thai glyphs of the Windows fonts, in order; what each stands for. */
  private static final String GLYPHS =
      "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
          + "\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

  private static final char FIRST_MARK = '\u0e31';
  private static final char LAST_MARK = '\u0e4e';
  private static final char SARA_UEE = '\u0e37';
  private static final char NIKHAHIT_MARK = '\u0e4d';

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad\\u0000]");
  private static final Pattern DEBRIS = Pattern.compile("\\[bookmark: [^\\]]{0,80}\\]");
  private static final Pattern MARK_UP =
      Pattern.compile("^\\s*#{1,6}\\s+|\\*\\*|<input[^>]{0,120}>|</?(?:u|b|i|center)/?>");
  private static final Pattern LINE_BREAK = Pattern.compile("</?br ?/?>");
  private static final Pattern NIKHAHIT = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
  private static final Pattern TONE_BEFORE_NIKHAHIT =
      Pattern.compile("([\u0e48-\u0e4b])\u0e4d\u0e32");
  private static final Pattern TONE_AFTER_SARA_AM = Pattern.compile("\u0e33([\u0e48-\u0e4b])");
  private static final Pattern TONE_BEFORE_VOWEL =
      Pattern.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a])");
  private static final Pattern DOUBLED_MARK =
      Pattern.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+");
  private static final Pattern TONE_AFTER_SARA_AA = Pattern.compile("\u0e32([\u0e48-\u0e4c])");

  /** "ทัง้", "เพือ่": the vowel needs what follows as its final, and a final bears no tone. */
  private static final Pattern TONE_ON_FINAL =
      Pattern.compile("([\u0e31\u0e37])([ก-ฮ])([\u0e48-\u0e4b])");

  /** "ขมิน้ ": nothing follows that could make a syllable of it. */
  private static final Pattern TONE_ON_LAST =
      Pattern.compile(
          "([\u0e34-\u0e36\u0e38\u0e39])([งญณนมยรลว])([\u0e48-\u0e4b])(?![ก-ฺ\u0e45-\u0e4e])");

  /** "แจง้", "เลม่": two consonants that begin no syllable together. */
  private static final Pattern TONE_ON_SECOND =
      Pattern.compile(
          "([\u0e40-\u0e42][กคจชซดตทธนบปพมยรลวอ])([งญณนม])([\u0e48-\u0e4b])(?![\u0e30-\u0e3a])");

  /** "สว่น", "ดว้ย": ว with its final is the vowel, and bears no tone. */
  private static final Pattern TONE_ON_UA =
      Pattern.compile("([ก-ฮ])\u0e27([\u0e48-\u0e4b])([ยนมง])(?![\u0e30-\u0e3a])");

  /** "ลุม่น้ำ", "ขอ้ทัก": a consonant follows, so that this one was the final. */
  private static final Pattern TONE_BEFORE_NEXT =
      Pattern.compile(
          "([\u0e34-\u0e36\u0e38\u0e39])([งญณนมยรล])([\u0e48-\u0e4b])(?=[\u0e40-\u0e44]|[ก-ลศ-ฬฮ])");

  private static final Pattern TONE_ON_O =
      Pattern.compile("([ก-ฬฮ])\u0e2d([\u0e48-\u0e4b])(?=[\u0e40-\u0e44ก-ฬฮ \\t]|$)");

  private static final Pattern TWO_E = Pattern.compile("\u0e40\u0e40");

  /** A line of fewer characters may well be "--" or "กก". */
  private static final int FEWEST_TWICE = 8;

  private TextRepair() {}

  static String line(String raw) {
    String text = glyphs(once(raw)).replace('\u00a0', ' ').replace('\f', ' ');
    text = SplitClusters.joined(withoutMarkUp(text));
    return LostSaraAm.restored(isOrderly(text) ? text : ordered(text));
  }

  /** Bold print as some converters leave it, each character twice: "ปปรระะกกาาศศ". */
  private static String once(String line) {
    if (line.length() < FEWEST_TWICE || line.length() % 2 != 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length() / 2);
    for (int i = 0; i < line.length(); ) {
      // ํา is two characters, and twice so.
      int one = line.charAt(i) == line.charAt(i + 1) ? 1 : 2;
      if (!line.startsWith(line.substring(i, Math.min(line.length(), i + one)), i + one)) {
        return line;
      }
      out.append(line, i, i + one);
      i += 2 * one;
    }
    return out.chars().anyMatch(Character::isLetter) ? out.toString() : line;
  }

  private static String withoutMarkUp(String line) {
    String text = line.indexOf('[') < 0 ? line : DEBRIS.matcher(line).replaceAll("");
    text = hasOther(text) ? INVISIBLE.matcher(text).replaceAll("") : text;
    if (text.indexOf('#') < 0 && text.indexOf('*') < 0 && text.indexOf('<') < 0) {
      return text;
    }
    return LINE_BREAK.matcher(MARK_UP.matcher(text).replaceAll("")).replaceAll("    ");
  }

  /** Whether a character is neither Thai nor printed ASCII, and so may be invisible. */
  private static boolean hasOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c > '~' && c < '\u0e00') || c > '\u0e7f') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether no mark stands where only damage puts it, as in nearly every line: none of the patterns
   * that put marks in order need be tried on it.
   */
  private static boolean isOrderly(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && c <= LAST_MARK && isDisorder(text, i)) {
        return false;
      }
    }
    return text.isEmpty() || text.charAt(0) != NIKHAHIT_MARK;
  }

  private static boolean isDisorder(String text, int i) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    if (c == NIKHAHIT_MARK || c == before) {
      return true;
    }
    boolean vowel = c == FIRST_MARK || (c >= '\u0e34' && c <= '\u0e3a');
    if (vowel) {
      return isTone(before);
    }
    if (!isTone(c)) {
      return false;
    }
    if (!isConsonant(before)) {
      return before == '\u0e32' || before == '\u0e33';
    }
    char second = i < 2 ? 0 : text.charAt(i - 2);
    char third = i < 3 ? 0 : text.charAt(i - 3);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    return second == FIRST_MARK
        || second == SARA_UEE
        || (before == '\u0e27' && "ยนมง".indexOf(next) >= 0 && isConsonant(second))
        || (before == '\u0e2d' && isConsonant(second))
        || (second >= '\u0e34' && second <= '\u0e39' && "งญณนมยรลว".indexOf(before) >= 0)
        || (third >= '\u0e40' && third <= '\u0e42' && "งญณนม".indexOf(before) >= 0);
  }

  private static boolean isConsonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  private static boolean isTone(char c) {
    return c >= '\u0e48' && c <= '\u0e4c';
  }

  private static String ordered(String line) {
    String text = DOUBLED_MARK.matcher(line).replaceAll("$1");
    text = TONE_BEFORE_NIKHAHIT.matcher(text).replaceAll("$1\u0e33");
    text = NIKHAHIT.matcher(text).replaceAll("$1\u0e33");
    text = TONE_AFTER_SARA_AM.matcher(text).replaceAll("$1\u0e33");
    text = TONE_AFTER_SARA_AA.matcher(text).replaceAll("$1\u0e32");
    text = TONE_BEFORE_VOWEL.matcher(text).replaceAll("$2$1");
    text = DOUBLED_MARK.matcher(text).replaceAll("$1");
    text = TONE_ON_FINAL.matcher(text).replaceAll("$1$3$2");
    text = TONE_ON_LAST.matcher(text).replaceAll("$1$3$2");
    text = TONE_ON_SECOND.matcher(text).replaceAll("$1$3$2");
    text = TONE_ON_UA.matcher(text).replaceAll("$1$2\u0e27$3");
    text = TONE_BEFORE_NEXT.matcher(text).replaceAll("$1$3$2");
    text = TONE_ON_O.matcher(text).replaceAll("$1$2\u0e2d");
    return TWO_E.matcher(text).replaceAll("\u0e41");
  }

  private static String glyphs(String raw) {
    StringBuilder out = null;
    for (int i = 0; i < raw.length(); i++) {
      int glyph = raw.charAt(i) - 0xF700;
      if (glyph >= 0 && glyph < GLYPHS.length()) {
        out = out == null ? new StringBuilder(raw) : out;
        out.setCharAt(i, GLYPHS.charAt(glyph));
      }
    }
    return out == null ? raw : out.toString();
  }
}
