package wian.pipeline.read.cite;

import static wian.pipeline.read.cite.RelationWords.any;
import static wian.pipeline.read.cite.RelationWords.own;

import java.util.regex.Pattern;
import wian.index.circular.Relation;
import wian.pipeline.read.wording.Anchored;

/**
 * What a letter says of a document, by the words of the clause in which it is named: the verb that
 * governs it, before or after it.
 */
final class Relations {
  /** Joins what a document lays down to the document, so that the verb is said of it. */
  private static final String WITHIN =
      "(?:ของ|ใน|แห่ง|ท้าย|แนบท้าย|ที่กำหนด(?:ไว้)?(?:ใน|ตาม)|ที่แจ้ง(?:ไว้)?ตาม|ที่ออกตาม|ตามที่กำหนด(?:ไว้)?ใน)";

  /** An object: no verb of another clause in it. */
  private static final String OBJECT =
      "(?:(?!ให้|แล้ว|จะ|และ(?:ขอ|ถือ|ส่ง|แจ้ง|ใช้|รายงาน|จัดทำ|ดำเนิน))[^\\n]){0,60}?";

  private static final String OF_DOCUMENT =
      "(?:\\s*|"
          + OBJECT
          + WITHIN
          + "|\\s?(?:การใช้|การบังคับใช้)?"
          + any("parts")
          + OBJECT
          + "ตาม|การใช้|การบังคับใช้)\\s*$";

  private static final Anchored CANCELS =
      anchored("cancels", own("cancels") + "(?<object>" + OF_DOCUMENT + ")");
  private static final Pattern PLACE = Pattern.compile("^\\s?" + any("places"));
  private static final Anchored REPLACES =
      anchored("replaces", any("replaces") + "\\s?(?:" + any("parts") + OBJECT + "ตาม)?\\s*$");
  private static final Pattern FORBIDS_USE = Pattern.compile("มิให้(?:นำ|ใช้)\\s*$");
  private static final Anchored AMENDS = anchored("amends", own("amends") + OF_DOCUMENT);
  private static final Anchored MOVES =
      anchored(
          "extends",
          own("extends")
              + "(?!"
              + any("promotes")
              + ")(?:\\s*|(?:(?!แล้ว|และ(?:ขอ|ให้))[^\\n]){0,90}?(?:ตาม|"
              + WITHIN
              + "))\\s*$");
  private static final Anchored CHANGES_TIME =
      anchored(
          "amends",
          "(?!แก้)(?<!แก้ไข)"
              + own("amends")
              + "\\s?"
              + any("times")
              + OBJECT
              + "(?:ตาม|"
              + WITHIN
              + ")\\s*$");
  private static final Anchored BRINGS_FORWARD = Anchored.of("ร่น" + OBJECT + "ตาม\\s*$", "ร่น");
  private static final Anchored COPIED = anchored("copied", any("copied") + "\\s*\\(?\\s*$");

  private static final String ABOUT =
      "(?:\\s|นั้น|ซึ่ง|ที่|และ|ทั้งฉบับ|เสีย|ข้างต้น|ดังกล่าว|ขอ|ให้|ถูก|ได้|จึง|มี|ผล){0,6}";
  private static final Pattern VOIDED =
      Pattern.compile(
          "^"
              + ABOUT
              + "(?:"
              + any("voided")
              + "|"
              + any("cancels")
              + "(?=\\s*$|แล้ว|ไป|เสีย|ทั้ง|ตั้งแต่|นับแต่|โดย|และ|\\p{Punct}))");
  private static final Pattern CHANGED_IN =
      Pattern.compile("^[^\\n]{0,60}?(?:ขอ|ให้)(?:แก้ไข|เปลี่ยน|เพิ่มเติม)");
  private static final Anchored ATTACHED =
      anchored("attached", "(?<!" + any("annexes") + ")" + any("attached"));
  private static final Pattern ATTACHED_IN_BRACKETS =
      Pattern.compile("^\\s*\\(\\s*(?:ตาม|ดัง)?(?:ที่)?แนบ(?:ท้าย)?\\s*\\)");

  /** How far on in its line a document may be said to be attached. */
  private static final int NEAR = 120;

  private static final Pattern SENT = Pattern.compile("(?<!ได้)(?:ส่ง|เวียน)\\s*$");
  private static final Pattern ALONG =
      Pattern.compile("^[^\\n]{0,40}?(?:มาเพื่อ|มาให้|มาด้วย|ให้ทราบ)");
  private static final Pattern DOES_IT =
      Pattern.compile(
          "^\\s*(?:ซึ่ง|ที่|อัน)(?:ได้|ให้|เป็นการ)?(?:"
              + any("extends")
              + "|"
              + any("cancels")
              + "|"
              + any("amends")
              + ")");

  private Relations() {}

  /** A pattern whose matches begin with a word of a section. */
  private static Anchored anchored(String section, String regex) {
    return Anchored.of(regex, 0, RelationWords.stems(section));
  }

  /**
   * The strongest relation that the words of a clause tell of a document.
   *
   * @param before the words before it
   * @param name its own, from noun to date
   * @param after the words after it
   */
  static Relation told(String before, String name, String after) {
    Relation left = before(before);
    boolean agent = left == Relation.EXTENDS && DOES_IT.matcher(after).find();
    Relation right = after(before, name, after);
    return agent ? right : left.compareTo(right) <= 0 ? left : right;
  }

  /** By the words of the clause before a document. */
  static Relation before(String words) {
    Anchored.Search cancels = CANCELS.in(words);
    if (cancels.find(0)) {
      String object = cancels.match().group("object");
      return PLACE.matcher(object).find() ? Relation.AMENDS : Relation.CANCELS;
    }
    if (REPLACES.isIn(words)) {
      return Relation.CANCELS;
    }
    if (MOVES.isIn(words) || (CHANGES_TIME.isIn(words) && !BRINGS_FORWARD.isIn(words))) {
      return Relation.EXTENDS;
    }
    if (AMENDS.isIn(words) || BRINGS_FORWARD.isIn(words)) {
      return Relation.AMENDS;
    }
    return COPIED.isIn(words) ? Relation.FORWARDS : Relation.REFERS;
  }

  private static Relation after(String before, String name, String after) {
    if (VOIDED.matcher(after).find()
        || (FORBIDS_USE.matcher(before).find() && after.strip().startsWith("มาใช้"))) {
      return Relation.CANCELS;
    }
    if (before.stripTrailing().endsWith("ใน") && CHANGED_IN.matcher(after).find()) {
      return Relation.AMENDS;
    }
    boolean attached =
        isAttached(after)
            || isAttached(name)
            || (SENT.matcher(before).find() && ALONG.matcher(after).find());
    return attached ? Relation.FORWARDS : Relation.REFERS;
  }

  private static boolean isAttached(String words) {
    Anchored.Search said = ATTACHED.in(words);
    if (!said.find(0)) {
      return ATTACHED_IN_BRACKETS.matcher(words).find();
    }
    int at = said.match().start();
    return (at <= NEAR && words.lastIndexOf('\n', at) < 0)
        || ATTACHED_IN_BRACKETS.matcher(words).find();
  }
}
