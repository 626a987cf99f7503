package wian.pipeline.read.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wian.index.circular.Doubt;
import wian.index.circular.ReferenceGrammar.Found;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.wording.Anchored;

/**
 * Letters that a text names by their numbers, those included that share what was said before: its
 * agency letters ("ที่ … และที่ ๐๘๑๐/…"), or all but the running number ("และ ว ๕๐๒").
 */
final class CitedLetters {
  private static final String D = "[0-9๐-๙]";

  /** Numbers of one list stand no further from each other. */
  private static final int OF_ONE_LIST = 150;

  private static final Pattern SHARES_AGENCY =
      Pattern.compile(
          "^\\s*(?:และ|,|กับ|รวมทั้ง|หรือ)?\\s*(?:เลขที่|ที่)?\\s*(?<series>ว)\\s*\\.?\\s*(?<number>"
              + D
              + "{1,5})(?!"
              + D
              + ")");

  /** A running number that goes on after a hyphen at the line's end, or in the next cell. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?:(?<hyphen>-\\n\\s{0,20})|\\s?\\|\\s?)(?<rest>" + D + "{1,5})(?=\\s*(?:ลง|ลว))");

  /** A circular by its running number alone, as offices call those that everybody knows. */
  private static final Anchored NICKNAME =
      Anchored.of(
          "(?<lead>ตาม|ประกอบกับ|และ|กับ|หนังสือเวียน(?:ที่)?|หนังสือ|หนังสือ(?:เวียน)?(?:กระทรวง|กรม|สำนักงาน|จังหวัด|กอง)[ก-๎.]{1,40}|\\n[ \\t]{0,20}[-•])\\s{1,3}(?<series>ว)\\s?\\.?\\s?(?<number>"
              + D
              + "{1,5})(?!"
              + D
              + "|\\s?/)",
          "ตาม",
          "ประกอบกับ",
          "และ",
          "กับ",
          "หนังสือ",
          "\n");

  /** How far behind days "ตามลำดับ" (respectively) may stand. */
  private static final int IN_ORDER = 60;

  private static final Pattern AND_AT = Pattern.compile("\\s*(?:และ|กับ)\\s*(?:ที่\\s*)?");
  private static final Pattern VOUCHER =
      Pattern.compile("ใบ(?:แจ้ง|เสร็จ|สั่ง|กำกับ|ส่ง|เสนอ|สำคัญ)[ก-๎]{0,24}\\s?$");

  private final String text;
  private final int base;

  /**
   * @param text a letter's text
   * @param base offset of the text in the file's
   */
  CitedLetters(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /**
   * The letters named.
   *
   * @param numbers the numbers in the text, in order
   * @param own offset of the letter's own number
   * @param taken offsets at which orders are named: "ประกาศ… ที่ ๐๗๗๑/๒๕๖๘" is no office code
   */
  List<Cited> named(List<Found> numbers, int own, Set<Integer> taken) {
    List<Cited> mentions = new ArrayList<>();
    LetterNumber last = null;
    int lastEnd = -1;
    for (Found f : numbers) {
      if (f.start() == own
          || taken.contains(f.start())
          || isVoucher(f.start())
          || !(f.number() instanceof LetterNumber number)) {
        continue;
      }
      boolean listed = lastEnd >= 0 && f.start() - lastEnd < OF_ONE_LIST;
      if (number.agency().isEmpty() && last != null && listed) {
        number =
            new LetterNumber(
                last.agency(),
                number.committee(),
                number.office(),
                number.series(),
                number.running());
      }
      Matcher broken = BROKEN.matcher(text).region(f.end(), text.length());
      int end = f.end();
      if (broken.lookingAt() && (number.blank() || broken.group("hyphen") != null)) {
        number = goesOn(number, ThaiDigits.toArabic(broken.group("rest")));
        end = broken.end();
      }
      CitedDates.Dated dated =
          CitedDates.after(text, end, listed ? mentions.getLast().date() : null);
      Doubt doubt = f.doubtful() ? Doubt.IMPOSSIBLE_CHARACTER : null;
      mentions.add(Cited.of(base, f.start(), dated, number, doubt));
      last = number;
      lastEnd = sharing(number, dated.end(), mentions);
    }
    return sharingDays(mentions);
  }

  /** "ที่ … ว ๔๑๒ และที่ … ว ๔๒๐ ลงวันที่ …": two of one agency share the day behind the second. */
  private List<Cited> sharingDays(List<Cited> mentions) {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Cited one = mentions.get(i);
      Cited next = mentions.get(i + 1);
      boolean joined =
          one.date() == null
              && next.date() != null
              && one.end() < next.start()
              && !text.substring(
                      next.end() - base, Math.min(text.length(), next.end() - base + IN_ORDER))
                  .contains("ตามลำดับ")
              && AND_AT.matcher(text.substring(one.end() - base, next.start() - base)).matches();
      if (joined) {
        mentions.set(i, one.on(next.date()));
      }
    }
    return mentions;
  }

  /** "ใบแจ้งค่าใช้จ่ายเลขที่": the number of a bill, a receipt or an invoice. */
  private boolean isVoucher(int at) {
    return VOUCHER.matcher(text.substring(Math.max(0, at - 40), at)).find();
  }

  private static LetterNumber goesOn(LetterNumber n, String rest) {
    return new LetterNumber(n.agency(), n.committee(), n.office(), n.series(), n.running() + rest);
  }

  /** "… และ ว ๕๐๒ ลงวันที่ …": the agency is the one named before. */
  private int sharing(LetterNumber first, int from, List<Cited> mentions) {
    int end = from;
    Matcher m = SHARES_AGENCY.matcher(text).region(end, text.length());
    while (m.find()) {
      LetterNumber number =
          new LetterNumber(first.agency(), first.committee(), first.office(), "ว", running(m));
      CitedDates.Dated dated = CitedDates.after(text, m.end(), mentions.getLast().date());
      mentions.add(Cited.of(base, m.start("series"), dated, number, null));
      end = dated.end();
      m.region(end, text.length());
    }
    return end;
  }

  /**
   * Circulars that the body calls by "ว" and their running number alone; not where a letter named
   * in full bears that number.
   *
   * @param body offset of the body in the text
   * @param named the letters named in full
   */
  List<Cited> nicknamed(int body, List<Cited> named) {
    List<Cited> mentions = new ArrayList<>();
    Anchored.Search nicknames = NICKNAME.in(text);
    Matcher m = nicknames.match();
    for (int from = body; nicknames.find(from); from = m.end()) {
      String running = running(m);
      int at = base + m.start("series");
      if (named.stream().anyMatch(c -> c.start() <= at && at < c.end())) {
        continue;
      }
      List<LetterNumber> full = circulars(named, c -> true);
      List<LetterNumber> same = full.stream().filter(l -> l.running().equals(running)).toList();
      boolean brief = m.group("lead").matches("หนังสือ|\\s*[-•]");
      CitedDates.Dated dated = CitedDates.after(text, m.end(), null);
      if (same.size() == 1 && brief) {
        mentions.add(Cited.of(base, m.start("series"), dated, same.getFirst(), null));
      } else if (same.isEmpty() && (!brief || dated.iso() != null)) {
        LetterNumber number = brief ? like(named, m, running) : plain(running);
        if (number != null) {
          mentions.add(Cited.of(base, m.start("series"), dated, number, null));
        }
      }
    }
    return mentions;
  }

  private static LetterNumber plain(String running) {
    return new LetterNumber("", "", "", "ว", running);
  }

  /**
   * A dated circular by its running number alone has the agency and office of the one in the line
   * above, in a list, or of those before where they are of one office; null where none is.
   */
  private LetterNumber like(List<Cited> named, Matcher m, String running) {
    int line = text.lastIndexOf('\n', m.start("series"));
    int above = base + Math.max(0, text.lastIndexOf('\n', line - 1));
    boolean item = m.group("lead").startsWith("\n");
    int at = base + m.start();
    List<LetterNumber> before =
        circulars(named, c -> c.start() < at && (!item || c.start() > above));
    List<LetterNumber> offices =
        before.stream()
            .map(l -> new LetterNumber(l.agency(), l.committee(), l.office(), "ว", running))
            .distinct()
            .toList();
    return offices.size() == 1 ? offices.getFirst() : null;
  }

  private static List<LetterNumber> circulars(List<Cited> named, Predicate<Cited> which) {
    return named.stream()
        .filter(which)
        .flatMap(c -> c.number() instanceof LetterNumber l && l.circular() ? Stream.of(l) : null)
        .distinct()
        .toList();
  }

  private static String running(Matcher m) {
    return ThaiDigits.toArabic(m.group("number")).replaceFirst("^0+(?=.)", "");
  }
}
