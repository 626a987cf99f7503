package wian.pipeline.read.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The noun that a document's number belongs to: "หนังสือกรมการปกครอง ด่วนมาก ที่ …". */
final class Nouns {
  /** From a noun to its number there are a body's name and marks of urgency. */
  private static final int LONGEST_NAME = 110;

  private static final Pattern NOUN = Pattern.compile(RelationWords.NOUN);
  private static final Pattern ENDS =
      Pattern.compile(RelationWords.any("ends") + "|\\n\\s*\\n|แล้ว|ลงวันที่");

  private Nouns() {}

  /**
   * Offset of the last noun before a number or a pointing word; that word's own offset where there
   * is none.
   *
   * @param floor offset before which the noun may not stand
   */
  static int start(String text, int at, int floor) {
    int from = Math.max(floor, at - LONGEST_NAME);
    Matcher m = NOUN.matcher(text).region(from, Math.max(from, at));
    int start = at;
    while (m.find()) {
      start = m.start();
    }
    return ENDS.matcher(text).region(start, at).find() ? at : start;
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
