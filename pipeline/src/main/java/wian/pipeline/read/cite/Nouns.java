package wian.pipeline.read.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/** The noun that a document's number belongs to: "หนังสือกรมการปกครอง ด่วนมาก ที่ …". */
final class Nouns {
  /** From a noun to its number there are a body's name and marks of urgency. */
  private static final int LONGEST_NAME = 110;

  private static final Pattern NOUN = Pattern.compile(RelationWords.NOUN);
  private static final Anchored LAST_NOUN =
      Anchored.of(RelationWords.NOUN, 0, RelationWords.stems("documents"));
  private static final Anchored ENDS =
      Anchored.of(
          RelationWords.any("ends") + "|\\n\\s*\\n|แล้ว|ลงวันที่",
          0,
          RelationWords.stems("ends", "\n", "แล้ว", "ลงวันที่"));

  private Nouns() {}

  /**
   * Offset of the last noun before a number or a pointing word; that word's own offset where there
   * is none.
   *
   * @param floor offset before which the noun may not stand
   */
  static int start(String text, int at, int floor) {
    int from = Math.max(floor, at - LONGEST_NAME);
    String before = text.substring(from, Math.max(from, at));
    Anchored.Search nouns = LAST_NOUN.in(before);
    int start = -1;
    for (int next = 0; nouns.find(next); next = nouns.match().end()) {
      start = nouns.match().start();
    }
    return start < 0 || ENDS.isIn(before, start) ? at : from + start;
  }

  /**
   * The kind of document that is named at an offset: ห, ค, ป … its first letter; หนังสือ without a
   * noun.
   */
  static String at(String text, int start) {
    Matcher m = NOUN.matcher(text).region(start, text.length());
    String noun = m.lookingAt() ? m.group() : "หนังสือ";
    return noun.startsWith("น") ? "หนังสือ" : noun.startsWith("ค") ? "คำสั่ง" : noun;
  }
}
