package wian.pipeline.command;

import java.util.Collections;
import java.util.List;
import wian.index.circular.ThaiDigits;
import wian.index.search.HeldLetter;

/** Where a letter stands: its file, and its pages or its place among the file's letters. */
final class LetterPlace {
  private LetterPlace() {}

  static String of(HeldLetter held) {
    List<Integer> pages = held.letter().pages();
    return held.file().name() + " " + (pages.isEmpty() ? place(held) : pages(pages));
  }

  private static String pages(List<Integer> pages) {
    int first = Collections.min(pages);
    int last = Collections.max(pages);
    return "หน้า " + ThaiDigits.toThai(first == last ? "" + first : first + "-" + last);
  }

  private static String place(HeldLetter held) {
    return "ฉบับที่ " + ThaiDigits.toThai(Integer.toString(held.position() + 1));
  }
}
