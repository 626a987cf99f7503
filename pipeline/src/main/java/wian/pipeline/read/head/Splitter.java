package wian.pipeline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Spaces;

/**
 * Cuts a file into its letters: a letter begins at its own head, and what follows it (tables,
 * forms, lists, other enclosures) belongs to it until the next head.
 */
public final class Splitter {
  private final FlatText flat;
  private final HeadLines heads;
  private final HeadTop top;

  public Splitter(FlatText flat) {
    this.flat = flat;
    this.heads = new HeadLines(flat);
    this.top = new HeadTop(flat);
  }

  public List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < flat.lines(); i++) {
      Optional<Cut.Form> form = flat.line(i).isBlank() ? Optional.empty() : heads.at(i);
      if (form.isEmpty() || insideHeadOf(cuts, i, form.get())) {
        continue;
      }
      int floor = cuts.isEmpty() ? 0 : cuts.getLast().head() + 1;
      int start = cuts.isEmpty() ? top.ofFirst(i) : top.of(i, floor);
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
    if (heads.minutes(i) && flat.page(i) == flat.page(i - 1)) {
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
    String again = Spaces.none(flat.line(i));
    return !again.isEmpty() && Spaces.none(flat.line(head)).startsWith(again);
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
