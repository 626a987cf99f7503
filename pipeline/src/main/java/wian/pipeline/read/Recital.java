package wian.pipeline.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening part of a letter that recounts what went before (ตามที่ … นั้น): days in it are
 * recalled, not set.
 */
final class Recital {
  private static final Pattern OPENS =
      Pattern.compile(
          "^[\\s=*._–—-]*(?:[0-9๐-๙]{1,2}[.)]\\s*)?(?:เรื่องเดิม\\s*)?(?:(?:ตาม|ด้วย|และตาม|อนุสนธิ|สืบเนื่อง|อ้างถึง|เนื่องจาก|โดยที่|ประกอบ)|[^\\n]{3,90}?(?=[ไม])(?:ได้มีหนังสือ|มีหนังสือ|ได้มีคำสั่ง|ได้แจ้ง|ได้ขอให้|ได้กำหนด))");
  private static final Anchored ENDS =
      Anchored.of(
          "(?:(?<=[\\s)”\"])|(?<=แล้ว)|(?<=ทราบ)|(?<=ดำเนินการ)|(?<=ต่อไป)|(?<=[0-9๐-๙]))นั้น(?=\\s|$|\\p{Punct})",
          "นั้น");
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s*(?:และ|ประกอบ|ต่อมา|อนุสนธิ|ตาม|ซึ่ง)");

  /** A memo's section on what went before, up to its next section. */
  private static final Pattern PREVIOUS_MATTER =
      Pattern.compile(
          "^\\s*(?:[0-9๐-๙]{1,2}[.)]?\\s*)?(?:เรื่องเดิม|ความเป็นมา)(?:(?!\\n\\s*(?:[0-9๐-๙]{1,2}[.)]?\\s*)?(?:ข้อเท็จจริง|ข้อกฎหมาย|ข้อพิจารณา|ข้อเสนอ|การดำเนินการ)).)*+",
          Pattern.DOTALL);

  private Recital() {}

  /** Offset in the file's text at which the recital ends; the body's start where there is none. */
  static int end(Region region) {
    String body = region.flat().text().substring(region.bodyStart(), region.bodyEnd());
    Matcher before = PREVIOUS_MATTER.matcher(body);
    if (before.find()) {
      return region.bodyStart() + before.end();
    }
    if (!OPENS.matcher(body).lookingAt()) {
      return region.bodyStart();
    }
    int end = -1;
    for (MatchResult m : ENDS.all(body)) {
      if (end >= 0 && !GOES_ON.matcher(body.substring(end, m.start())).find()) {
        break;
      }
      end = m.end();
    }
    return end < 0 ? region.bodyStart() : region.bodyStart() + end;
  }
}
