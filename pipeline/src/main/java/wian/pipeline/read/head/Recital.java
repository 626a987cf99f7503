package wian.pipeline.read.head;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/**
 * The opening part of a letter that recounts what went before (ตามที่ … นั้น): days in it are
 * recalled, not set.
 */
public final class Recital {
  private static final Pattern OPENS =
      Pattern.compile(
          "^[\\s=*._–—-]*(?:[0-9๐-๙]{1,2}[.)]\\s*)?(?:เรื่องเดิม\\s*)?(?:(?:ตาม|ด้วย|และตาม|อนุสนธิ|สืบเนื่อง|อ้างถึง|เนื่องจาก|โดยที่|ประกอบ)|[^\\n]{3,90}?(?=[ไม])(?:ได้มีหนังสือ|มีหนังสือ|ได้มีคำสั่ง|ได้แจ้ง|ได้ขอให้|ได้กำหนด))");
  private static final Anchored ENDS =
      Anchored.of(
          "(?:(?<=[\\s)”\"])|(?<=แล้ว)|(?<=ทราบ)|(?<=ดำเนินการ)|(?<=ต่อไป)|(?<=ฉบับ)|(?<=[0-9๐-๙]))(?:นั้?น|น้น)(?=\\s|$|\\p{Punct})",
          "นั้น",
          "นัน",
          "น้น");
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s*(?:และ|ประกอบ|ต่อมา|อนุสนธิ|ตาม|ซึ่ง)");

  /** A memo's section on what went before, up to its next section. */
  private static final Pattern PREVIOUS_MATTER =
      Pattern.compile(
          "^\\s*(?:[0-9๐-๙]{1,2}[.)]?\\s*)?(?:เรื่องเดิม|ความเป็นมา)(?:(?!\\n\\s*(?:[0-9๐-๙]{1,2}[.)]?\\s*)?(?:ข้อเท็จจริง|ข้อกฎหมาย|ข้อพิจารณา|ข้อเสนอ|การดำเนินการ)).)*+",
          Pattern.DOTALL);

  /** A line of an order's or announcement's head, and an empty one. */
  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "\\s*(?:(?:ที่|เรื่อง|เลขที่|ลงวันที่|พ\\.ศ\\.|สิ่?งที่?ส่?งมา|อ้างถึง\\s).*|[-_=.*─—]*)");

  private static final Pattern RECOUNTS = Pattern.compile("\\s*(?:ตาม|อนุสนธิ|สืบเนื่อง)");
  private static final int HEAD_LINES = 12;

  private static final Pattern FIRST_ITEM =
      Pattern.compile(
          "\\s*[๑1][.)]\\s*ตาม(?:ที่)?(?:หนังสือ(?:ที่)?)?อ้างถึง(?:(?!จึง|\\n\\s*[๒2][.)]).){10,1500}(?=\\n\\s*[๒2][.)])",
          Pattern.DOTALL);

  /** "ซึ่งเดิมมีกำหนดส่งผลงานภายใน": the former day, with what was to be done by it. */
  private static final Pattern FORMERLY =
      Pattern.compile("(?:ซึ่ง|ที่)?เดิม(?:มี|ได้)?(?:กำหนด|แจ้ง)(?:(?!เป็น)[^0-9๐-๙\\n]){0,70}$");

  /** "ได้แจ้งให้ … ภายในวันที่ … แล้ว แต่": what was asked and was not done. */
  private static final Pattern WAS_ASKED =
      Pattern.compile(
          "(?:ได้(?:แจ้ง|ขอ|กำหนด|สั่ง|มีหนังสือ)|ตามหนังสือที่อ้างถึง)(?:(?!จึง).)*$",
          Pattern.DOTALL);

  private static final Pattern IN_VAIN =
      Pattern.compile(
          "\\s*(?:แล้ว\\s*)?(?:แต่|ซึ่งล่วงเลย|ซึ่งพ้นกำหนด|ปรากฏว่า|บัดนี้)(?!ไม่เกิน)");

  /** A later item, or "อนึ่ง", that recounts for itself: "๒. ตามหนังสือที่อ้างถึง ๒ ให้ …". */
  private static final Pattern LATER_OPENS =
      Pattern.compile(
          "(?:^|\\n|อนึ่ง)\\s*(?:[0-9๐-๙]{1,2}[.)]\\s*)?ตาม(?:ที่|หนังสือ|ประกาศ|คำสั่ง|บันทึก)(?:(?!จึง|\\n\\s*\\n).)*$",
          Pattern.DOTALL);

  private static final Pattern SO_FAR =
      Pattern.compile("[^\\n]{0,40}?(?:แล้ว|\\s|[0-9๐-๙])นั้น(?=\\s)");

  private Recital() {}

  /** Offset in the file's text at which the recital ends; the body's start where there is none. */
  public static int end(Region region) {
    String body = region.flat().text().substring(region.bodyStart(), region.bodyEnd());
    Matcher before = PREVIOUS_MATTER.matcher(body);
    if (before.find()) {
      return region.bodyStart() + before.end();
    }
    int start = opening(body);
    if (!OPENS.matcher(body).region(start, body.length()).lookingAt()) {
      return region.bodyStart();
    }
    int end = -1;
    for (MatchResult m : ENDS.all(body)) {
      if (m.start() < start) {
        continue;
      }
      if (end >= 0 && !GOES_ON.matcher(body.substring(end, m.start())).find()) {
        break;
      }
      end = m.end();
    }
    return end < 0 ? region.bodyStart() + firstItem(body) : region.bodyStart() + end;
  }

  /** Whether words outside the opening part only recount the day between them. */
  public static boolean recounts(String left, String body, int end) {
    return (left.contains("เดิม") && FORMERLY.matcher(left).find())
        || (left.contains("ตาม")
            && SO_FAR.matcher(body).region(end, body.length()).lookingAt()
            && LATER_OPENS.matcher(left).find())
        || (IN_VAIN.matcher(body).region(end, body.length()).lookingAt()
            && WAS_ASKED.matcher(left).find());
  }

  /**
   * Where the first paragraph begins: an order's or announcement's number and subject stand before
   * it.
   */
  private static int opening(String body) {
    int start = 0;
    for (int i = 0; i < HEAD_LINES; i++) {
      int end = body.indexOf('\n', start);
      String line = end < 0 ? "" : body.substring(start, end);
      if (end < 0 || (i == 0 && !HEAD_LINE.matcher(line).matches())) {
        return 0;
      }
      if (RECOUNTS.matcher(line).lookingAt()) {
        return start;
      }
      start = end + 1;
    }
    return 0;
  }

  /**
   * The services recount in their first numbered item, without นั้น, and ask in the next ones; 0
   * where none does.
   */
  private static int firstItem(String body) {
    Matcher first = FIRST_ITEM.matcher(body);
    return first.lookingAt() ? first.end() : 0;
  }
}
