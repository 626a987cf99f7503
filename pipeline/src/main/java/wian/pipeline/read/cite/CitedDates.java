package wian.pipeline.read.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.wording.Anchored;

/** The day that is printed after the number of a cited document (ลงวันที่ …). */
final class CitedDates {
  private static final String D = "[0-9๐-๙]";
  private static final int NEAR = 330;

  /** In two columns parted by a bar, the day may stand below the number, a stamp beside it. */
  private static final String BESIDE_STAMP = "(?:\\|[^|\\n]{0,40}\\|?\\s*\\n\\s*)?";

  private static final Pattern ISSUED =
      Pattern.compile(
          "^\\s*"
              + BESIDE_STAMP
              + "(?:ล\\s?ง\\s*-?\\s*วัน\\s*ที่?|ลว\\s*\\.?|ลง(?=\\s*"
              + D
              + ")|(?:สั่?ง|ประกาศ|ให้ไว้)\\s*ณ\\s*วันที่?|เมื่อวันที่|วันที่)\\s*");
  private static final Pattern ISSUED_AFTER_TITLE =
      Pattern.compile("^\\s*(?:\\([^)]{0,40}\\)\\s*)?เรื่อง[^0-9๐-๙]{3,200}?ลง\\s*วัน\\s*ที่\\s*");

  /** A day right after the number, without a word. */
  private static final Pattern BARE = Pattern.compile("^[ \\t]{1,3}(?=" + D + "{1,2}[ \\t][ก-๎])");

  private static final Pattern SAME_DAY = Pattern.compile("^\\s*ลงวันที่\\s*เดียวกัน");
  private static final Pattern SAME_MONTH =
      Pattern.compile("^\\s*ลงวันที่\\s*(" + D + "{1,2})\\s*เดือนเดียวกัน");
  private static final Pattern LOOKALIKE = Pattern.compile("(?<=" + D + ")[oO]|[oO](?=" + D + ")");

  /** "กุมภา-" at a line's end, "พันธ์" on the next; "๒๕๖" and "๙". */
  private static final Anchored BROKEN =
      Anchored.of(
          "(?<=[ก-๎])-\\n[ \\t]{0,40}(?=[ก-๎])|(?<=[ก-๎.][ \\t]{1,3}[2๒][5๕]D)\\n[ \\t]{0,40}(?=D(?![D.)]))|(?<=[ก-๎.][ \\t]{1,3}[2๒][5๕])\\n[ \\t]{0,40}(?=DD(?![D.)]))"
              .replace("[D.)]", "[0-9๐-๙.)]")
              .replace("D", D),
          "-\n",
          "\n");

  private static final Pattern NEXT_DAY = Pattern.compile("^\\s*(?:และ|,)\\s*(?:วันที่\\s*)?");
  private static final Pattern IN_ORDER = Pattern.compile("^\\s*ตามลำดับ");

  private CitedDates() {}

  /**
   * A day found.
   *
   * @param iso the day; null where none stands there
   * @param doubt why it is in doubt; null where it is not
   * @param end offset after it
   */
  record Dated(String iso, Doubt doubt, int end) {}

  /** "… /ว ๖๔ (ปี ๒๕๖๘)": the year alone, which the citation's text keeps. */
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "\\s*\\(?\\s*(?:ของ)?(?:ปี|พ\\.\\s?ศ\\.)\\s*[2๒][45๔๕][0-9๐-๙]{2}(?!\\s?[/0-9๐-๙])\\s*\\)?");

  /**
   * The day after a number.
   *
   * @param end offset after the number
   * @param before the day of the document named before; null where there is none
   */
  static Dated after(String text, int end, String before) {
    String printed = text.substring(end, Math.min(text.length(), end + NEAR));
    Matcher month = SAME_MONTH.matcher(printed);
    if (before != null && before.length() == 10 && month.find()) {
      int day = Integer.parseInt(ThaiDigits.toArabic(month.group(1)));
      LocalDate first = LocalDate.parse(before).withDayOfMonth(1);
      boolean real = day >= 1 && day <= first.lengthOfMonth();
      return new Dated(real ? first.withDayOfMonth(day).toString() : null, null, end + month.end());
    }
    Matcher same = SAME_DAY.matcher(printed);
    if (before != null && same.find()) {
      return new Dated(before, null, end + same.end());
    }
    Anchored.Search broken = BROKEN.in(printed);
    if (broken.find(0)) {
      int cut = broken.match().start();
      int gone = broken.match().end() - cut;
      Dated joined = after(printed.substring(0, cut) + printed.substring(cut + gone), 0, before);
      if (joined.end() > cut) {
        return new Dated(joined.iso(), joined.doubt(), end + joined.end() + gone);
      }
    }
    boolean latin = printed.indexOf('o') >= 0 || printed.indexOf('O') >= 0;
    String rest = latin ? LOOKALIKE.matcher(printed).replaceAll("0") : printed;
    for (Pattern lead : List.of(ISSUED, ISSUED_AFTER_TITLE, BARE)) {
      Matcher m = lead.matcher(rest);
      Optional<FoundDate> day = m.find() ? at(rest, m.end()) : Optional.empty();
      if (day.isPresent() && (lead != BARE || whole(day.get()))) {
        boolean misread =
            !rest.substring(0, day.get().end()).equals(printed.substring(0, day.get().end()));
        Doubt doubt =
            misread
                ? Doubt.IMPOSSIBLE_CHARACTER
                : day.get().weekdayDisagrees() ? Doubt.WEEKDAY : null;
        return new Dated(day.get().iso().orElse(null), doubt, end + day.get().end());
      }
    }
    Matcher year = YEAR_ALONE.matcher(printed);
    return new Dated(null, null, end + (year.lookingAt() ? year.end() : 0));
  }

  /** "… ลงวันที่ ๓ มกราคม ๒๕๖๙ และ ๕ มกราคม ๒๕๖๙ ตามลำดับ": the days after a first one. */
  static List<String> inOrderAfter(String text, int end) {
    List<String> days = new ArrayList<>();
    String rest = text.substring(end, Math.min(text.length(), end + NEAR));
    Matcher next = NEXT_DAY.matcher(rest);
    while (next.find()) {
      Optional<FoundDate> day = at(rest, next.end()).filter(CitedDates::whole);
      if (day.isEmpty()) {
        return List.of();
      }
      days.add(day.get().iso().orElseThrow());
      rest = rest.substring(day.get().end());
      if (IN_ORDER.matcher(rest).find()) {
        return days;
      }
      next = NEXT_DAY.matcher(rest);
    }
    return List.of();
  }

  private static boolean whole(FoundDate day) {
    return day.iso().filter(iso -> iso.length() == 10).isPresent();
  }

  private static Optional<FoundDate> at(String text, int offset) {
    String near = text.substring(0, Math.min(text.length(), offset + 60));
    return DateGrammar.scan(near).stream()
        .filter(d -> d.start() <= offset + 2 && d.end() > offset)
        .findFirst();
  }
}
