package wian.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a file into its letters: a letter begins at its own head, and what follows it (tables,
 * forms, lists, other enclosures) belongs to it until the next head.
 */
final class Splitter {
  private static final Pattern END_OF_LETTER =
      Pattern.compile("^\\s*(?:โทร|ผู้ประสานงาน|ไปรษณีย์|อีเมล|E-?mail|ขอแสดงความนับถือ|/|\\()");

  private final FlatText flat;
  private final HeadLines heads;

  Splitter(FlatText flat) {
    this.flat = flat;
    this.heads = new HeadLines(flat);
  }

  List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < flat.lines(); i++) {
      Optional<Cut.Form> form = flat.line(i).isBlank() ? Optional.empty() : heads.at(i);
      if (form.isEmpty() || insideHeadOf(cuts, i, form.get())) {
        continue;
      }
      int floor = cuts.isEmpty() ? 0 : cuts.getLast().head() + 1;
      int start = cuts.isEmpty() ? firstStart(i) : startAbove(i, floor);
      cuts.add(new Cut(start, i, form.get(), why(form.get(), i)));
    }
    return cuts.isEmpty() ? withoutNumber() : cuts;
  }

  /** The ที่ line of a memo, the title of an order: part of the head just found. */
  private boolean insideHeadOf(List<Cut> cuts, int i, Cut.Form form) {
    if (cuts.isEmpty()) {
      return false;
    }
    Cut last = cuts.getLast();
    int lines = i - last.head();
    if (heads.minutes(i)) {
      return true;
    }
    return switch (last.form()) {
      case MEMO -> form == Cut.Form.NUMBERED && lines <= 10 && noRecipientBetween(last.head(), i);
      case ORDER, ANNOUNCEMENT, REGULATION ->
          form != Cut.Form.MEMO && form != Cut.Form.NUMBERED && lines <= 4;
      case OTHER -> lines <= 4;
      case NUMBERED -> lines <= 3 && repeats(last.head(), i);
      case UNNUMBERED -> false;
    };
  }

  /** The number line said twice: by its print and by a stamp or header over it. */
  private boolean repeats(int head, int i) {
    String again = flat.line(i).replaceAll("\\s", "");
    return !again.isEmpty() && flat.line(head).replaceAll("\\s", "").startsWith(again);
  }

  private boolean noRecipientBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Labels.TO.value(flat.line(i)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static String why(Cut.Form form, int line) {
    String what =
        switch (form) {
          case NUMBERED -> "a number line with the fields of a head";
          case UNNUMBERED -> "the fields of a head, without a number line";
          case MEMO -> "the word บันทึกข้อความ alone on its line";
          case ORDER -> "the title of an order with its number";
          case REGULATION -> "the title of a regulation with its subject and closing";
          case ANNOUNCEMENT -> "the title of an announcement with its subject and closing";
          case OTHER -> "the title of a document of the office";
        };
    return what + ", line " + (line + 1);
  }

  /** The first letter owns what stands above its head on its page: marks, stamps, addresses. */
  private int firstStart(int head) {
    int i = head;
    while (i > 0 && flat.page(i - 1) == flat.page(head)) {
      i--;
    }
    return i;
  }

  /**
   * Goes up from a head over what belongs above it: marks, blank lines, and stamps of this page.
   */
  private int startAbove(int head, int floor) {
    int start = head;
    int i = head - 1;
    while (i >= floor && flat.page(i) == flat.page(head) && head - i <= 25) {
      String line = flat.line(i);
      if (Columns.of(line).stream().anyMatch(c -> Marks.isMark(c.text()))) {
        start = i;
      } else if (!line.isBlank() && !Stamps.partOfStamp(line) && !officeOfStamp(i)) {
        return pageTop(head, floor, i) ? i : start;
      }
      i--;
    }
    return i >= floor && flat.page(i) != flat.page(head) ? i + 1 : start;
  }

  /** The name of the receiving office, on top of its stamp. */
  private boolean officeOfStamp(int i) {
    return flat.line(i).strip().length() < 40
        && i + 1 < flat.lines()
        && Stamps.hasStamp(flat.line(i + 1));
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

  /** A file whose letter bears no number line: its recipient and subject are its head. */
  private List<Cut> withoutNumber() {
    for (int i = 0; i < flat.lines(); i++) {
      if (heads.news(i) && contentBefore(i) <= 3) {
        return List.of(new Cut(0, i, Cut.Form.OTHER, why(Cut.Form.OTHER, i)));
      }
      boolean recipient = Labels.TO.value(flat.line(i)).isPresent();
      if (recipient && subjectNear(i)) {
        return List.of(new Cut(0, i, Cut.Form.UNNUMBERED, why(Cut.Form.UNNUMBERED, i)));
      }
    }
    return List.of();
  }

  private int contentBefore(int line) {
    int content = 0;
    for (int i = 0; i < line; i++) {
      content += flat.line(i).isBlank() ? 0 : 1;
    }
    return content;
  }

  private boolean subjectNear(int line) {
    for (int i = Math.max(0, line - 6); i < Math.min(flat.lines(), line + 4); i++) {
      if (Labels.SUBJECT.value(flat.line(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
