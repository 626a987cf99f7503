package wian.pipeline.read.head;

import java.util.List;
import java.util.regex.Pattern;
import wian.pipeline.read.text.Columns;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.text.Marks;

/**
 * What stands above a head and belongs to it: marks, receiving stamps, and the letterhead (a body's
 * name with its address below), never the end of the letter before.
 */
final class HeadTop {
  private static final Pattern END_OF_LETTER =
      Pattern.compile("^\\s*(?:โทร|ผู้ประสานงาน|ไปรษณีย์|อีเมล|E-?mail|ขอแสดงความนับถือ|/|\\()");
  private static final Pattern STREET =
      Pattern.compile(
          "^\\s*(?:เลขที่\\s*[0-9๐-๙]|ถนน|ถ\\.|ซอย|หมู่ที่|[0-9๐-๙/]{1,9}\\s+(?:ถนน|ถ\\.|ซอย|หมู่|ม\\.|อาคาร|ชั้น))|[ก-๎] [0-9๐-๙]{5}\\s*$");
  private static final Pattern LATIN_OR_PICTURE =
      Pattern.compile("^\\s*(?:[A-Z][A-Za-z ,.&'()-]+|!?\\[.*)$");

  /** Lines above a head that are looked at. */
  private static final int HIGHEST = 25;

  /** A letterhead has no more lines. */
  private static final int LETTERHEAD = 5;

  private final FlatText flat;

  HeadTop(FlatText flat) {
    this.flat = flat;
  }

  /** The first letter owns what stands above its head on its page: marks, stamps, addresses. */
  int ofFirst(int head) {
    int i = head;
    while (i > 0 && flat.page(i - 1) == flat.page(head)) {
      i--;
    }
    return i;
  }

  /**
   * Goes up from a head over what belongs above it: marks, blank lines, stamps and letterhead of
   * this page.
   *
   * @param head the line of the head
   * @param floor line above which nothing belongs to it
   */
  int of(int head, int floor) {
    List<Stamps.Stamp> stamps = new Stamps(flat).in(Math.max(floor, head - HIGHEST), head);
    int start = head;
    int i = head - 1;
    while (i >= floor && flat.page(i) == flat.page(head) && head - i <= HIGHEST) {
      String line = flat.line(i);
      int letterhead = line.isBlank() ? i : letterhead(i, floor);
      if (Columns.of(line).stream().anyMatch(c -> Marks.isMark(c.text()))) {
        start = i;
      } else if (letterhead < i) {
        start = letterhead;
        i = letterhead;
      } else if (!line.isBlank() && !Stamps.partOfStamp(line) && !ofStamp(i, stamps)) {
        return pageTop(head, floor, i) ? Math.max(floor, ofFirst(head)) : start;
      }
      i--;
    }
    return i >= floor && flat.page(i) != flat.page(head) ? i + 1 : start;
  }

  /** A line of a stamp, or the receiving office's name on top of it or below it. */
  private boolean ofStamp(int i, List<Stamps.Stamp> stamps) {
    boolean name = flat.line(i).strip().length() < 40 && Bodies.names(flat.line(i));
    return stamps.stream()
            .anyMatch(s ->
                (i >= s.from() && i <= s.to()) || (name && (i == s.from() - 1 || i == s.to() + 1)))
        || (flat.line(i).strip().length() < 40
            && i + 1 < flat.lines()
            && Stamps.hasStamp(flat.line(i + 1)));
  }

  /**
   * The first line of a letterhead whose last line is given: a body's name, its address below it;
   * the given line where there is none.
   */
  private int letterhead(int last, int floor) {
    boolean address = false;
    for (int i = last; i >= floor && last - i < LETTERHEAD && !flat.line(i).isBlank(); i--) {
      String line = flat.line(i);
      if (address && Bodies.names(line)) {
        return i;
      }
      if (!STREET.matcher(line).find() && !LATIN_OR_PICTURE.matcher(line).matches()) {
        return last;
      }
      address |= STREET.matcher(line).find();
    }
    return last;
  }

  /** Whether all of the page above this line is head too: no end of another letter stands there. */
  private boolean pageTop(int head, int floor, int at) {
    int i = at;
    while (i >= floor && flat.page(i) == flat.page(head)) {
      if (END_OF_LETTER.matcher(flat.line(i)).find() || head - i > 15) {
        return false;
      }
      i--;
    }
    return i >= floor && i < at && flat.page(i) != flat.page(head);
  }
}
