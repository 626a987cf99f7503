package wian.pipeline.read.due;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wian.pipeline.read.day.TablePlace;
import wian.pipeline.read.wording.Anchored;

/** Where the words begin that belong to a day: its paragraph, numbered item, clause or row. */
final class Clauses {
  private static final Anchored EXTENDS =
      Anchored.of(
          "(?:ขยาย|เลื่อน|(?<!ขอ)ผ่อนผัน|ใช้ความต่อไปนี้แทน|แก้ไขกำหนด|แก้ไขวัน|ต่ออายุ|ต่อระยะเวลา|ยืดระยะ|ยืดเวลา|ร่นกำหนด|ร่นระยะ)",
          "ขยาย",
          "เลื่อน",
          "ผ่อนผัน",
          "ใช้ความต่อไปนี้แทน",
          "แก้ไข",
          "ต่ออายุ",
          "ต่อระยะเวลา",
          "ยืด",
          "ร่น");
  private static final Pattern ITEM = Pattern.compile("\\s*[0-9๐-๙]{1,2}[.)]");

  private static final Anchored PARAGRAPH =
      Anchored.of("\\n\\s*\\n|\\n\\s*(?=[0-9๐-๙]{1,2}[.)]\\s)|\\n(?=\\s{4,}|\\t)", "\n");

  /** No clause is longer. */
  private static final int CLAUSE = 260;

  /** No more words that lead to a day are printed with it. */
  private static final int LEADING = 60;

  private final String body;
  private final int recitalEnd;
  private final NavigableSet<Integer> paragraphs = new TreeSet<>();

  Clauses(String body, int recitalEnd) {
    this.body = body;
    this.recitalEnd = recitalEnd;
    paragraphs.add(0);
    PARAGRAPH.all(body).forEach(m -> paragraphs.add(m.end()));
  }

  /**
   * Where the clause of a place begins.
   *
   * @param before end of the day before it
   */
  int start(int at, int before) {
    int start = Math.max(Math.max(paragraphStart(at), Math.min(before, at)), at - CLAUSE);
    // In a table what is to be done stands in the day's own row.
    return TablePlace.at(body, at).isPresent()
        ? Math.max(start, TablePlace.lineStart(body, at))
        : start;
  }

  /** The words that lead to a place are printed with it, back to the verb. */
  int printed(int at, int clause) {
    int from = Math.max(clause, at - LEADING);
    int space = body.indexOf(' ', from);
    return from == clause ? clause : space >= 0 && space < at ? space + 1 : from;
  }

  /** Whether words say that days are moved. */
  static boolean moves(String words) {
    return EXTENDS.isIn(words);
  }

  /** Whether the paragraph, or the one that leads to its numbered items (ดังนี้), moves days. */
  boolean moved(int at) {
    int paragraph = paragraphStart(at);
    if (moves(body.substring(paragraph, at))) {
      return true;
    }
    boolean item = ITEM.matcher(body).region(paragraph, body.length()).lookingAt();
    int lead = body.lastIndexOf("ดังนี้", paragraph);
    return item && lead >= 0 && moves(body.substring(paragraphStart(lead), lead));
  }

  /** Where the paragraph or numbered item begins. */
  private int paragraphStart(int at) {
    int start = paragraphs.floor(Math.max(0, at));
    return at > recitalEnd ? Math.max(start, recitalEnd) : start;
  }
}
