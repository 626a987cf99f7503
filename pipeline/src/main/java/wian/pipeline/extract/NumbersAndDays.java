package wian.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.recogniser.Expectations;

/**
 * Where on a line a number of a letter or a day stands, though some of its characters are misread.
 */
final class NumbersAndDays implements Expectations {
  private static final String D = "[0-9๐-๙]";

  /** Agency letters; behind ที่ they may be misread as digits (ต and ๓). */
  private static final String AGENCY =
      "(?:(?<![ก-๎])(?!ที่ )[ก-ฮ][ก-๎]{1,4}[.,]? ?|(?<=ที่ )[#ก-ฮ]{2,3}[.,]? )(?:\\([ก-ฮ.]{1,8}\\) ?)?";

  private static final String OFFICE = "@[#.,oOl ]{1,9}@";
  private static final String RUNNING = "(?: ?[^#\\s.,]{1,2} ?)@[#.,]{0,6}";

  private static final Pattern NUMBER = pattern(AGENCY + OFFICE + RUNNING);

  /** One whose running number stands on the next line. */
  private static final Pattern UNENDED = pattern(AGENCY + OFFICE + " ?(?:/|.?ว)$");

  private static final Pattern BEFORE_MONTH = Pattern.compile(D + "[0-9๐-๙.,]{0,2}[ .,]{0,2}$");
  private static final Pattern BEHIND_MONTH =
      Pattern.compile("^[^0-9๐-๙]{0,2}(?:พ\\.?ศ\\.? ?)?" + D + "[0-9๐-๙.,]{2,5}");
  private static final Pattern SHORT =
      Pattern.compile("(?<=" + D + " ?)(?:มี|เม|มิ|[มกพสตธ])[ .,]{0,2}[คพย][.,]?(?= ?" + D + ")");

  private static Pattern pattern(String numbers) {
    return Pattern.compile(numbers.replace("@", D).replace("#", "0-9๐-๙"));
  }

  @Override
  public List<Stretch> in(String text) {
    List<Stretch> found = new ArrayList<>();
    NUMBER
        .matcher(text)
        .results()
        .forEach(at -> found.add(new Stretch(at.start(), at.end(), LetterNumbers.ALL)));
    UNENDED
        .matcher(text)
        .results()
        .forEach(at -> found.add(new Stretch(at.start(), at.end(), LetterNumbers.UNENDED)));
    for (String month : DayAndMonth.MONTHS) {
      Likeness.find(month, text, month.length() / 3)
          .forEach(at -> day(text, at.from(), at.to(), DayAndMonth.FULL, found));
    }
    Matcher abbreviated = SHORT.matcher(text);
    while (abbreviated.find()) {
      day(text, abbreviated.start(), abbreviated.end(), DayAndMonth.ABBREVIATED, found);
    }
    found.sort(Comparator.comparingInt(Stretch::from));
    List<Stretch> apart = new ArrayList<>();
    for (Stretch stretch : found) {
      if (apart.isEmpty() || stretch.from() >= apart.getLast().to()) {
        apart.add(stretch);
      }
    }
    return apart;
  }

  private static void day(
      String text, int from, int to, wian.recogniser.Expected what, List<Stretch> found) {
    Matcher before = BEFORE_MONTH.matcher(text.substring(0, from));
    Matcher behind = BEHIND_MONTH.matcher(text.substring(to));
    int start = before.find() ? before.start() : from;
    int end = behind.find() ? to + behind.end() : to;
    if (start < from || end > to) {
      found.add(new Stretch(start, end, what));
    }
  }
}
