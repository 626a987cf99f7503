package wian.pipeline.read.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Spaces;

/**
 * Orders, announcements and the like that a text names by number and year: คำสั่ง … ที่ ๕๕/๒๕๖๔.
 */
final class CitedOrders {
  private static final String D = "[0-9๐-๙]";
  private static final String NUMBER =
      "(?<number>D{1,5}|D{1,2} D{1,3}(?=\\s?/\\s?D{4}\\s*ลง))\\s{0,3}/\\s{0,3}(?<year>D{4}|D{3}\\n\\s{0,20}D(?=\\s*ลง)|D{2}\\n\\s{0,20}D{2}(?=\\s*ลง)|D{2})(?![D/])"
          .replace("[D/]", "[0-9๐-๙/]")
          .replace("D", D);
  private static final String KINDS = "คำ?าสั่?ง|คำสั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ|หนังสือรับรอง";
  private static final Anchored NAMED =
      Anchored.of(
          "(?<kind>"
              + KINDS
              + ")(?=[^/]{0,400}/)(?<body>(?!\\s*ณ)(?:(?!(?=[คปรขหลสมพโ\\n])(?:"
              + KINDS
              + "|ลงวันที่|ลง\\s|ลว\\.|สัญญา|มติ|พ\\.ศ\\.|ประชุม|คดี|หมายเลข|คำฟ้อง|โฉนด|\\n\\n))[^/]){0,130}?)"
              + "(?<!ครั้ง|ฉบับ|ข้อ|มาตรา|สัญญา|ภาคเรียน|ภาคการศึกษา)(?<word>เลขที่|ที่?)\\s*"
              + NUMBER,
          "คำ",
          "คาส",
          "ประกาศ",
          "ระเบียบ",
          "ข้อบังคับ",
          "หนังสือรับรอง");
  private static final Pattern NEXT =
      Pattern.compile("\\s*(?:และ|,|กับ|รวมทั้ง|หรือ)?\\s*(?<word>เลขที่|ที่)\\s*" + NUMBER);

  private CitedOrders() {}

  /** An order named at an offset; its day follows where it is dated. */
  record Found(int start, OrderNumber number, CitedDates.Dated dated) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Anchored.Search search = NAMED.in(text);
    Matcher m = search.match();
    int from = 0;
    while (search.find(from)) {
      String kind = m.group("kind").startsWith("ค") ? "คำสั่ง" : m.group("kind");
      from = m.end();
      Found one = found(text, kind, m, null);
      while (one != null) {
        found.add(one);
        from = Math.max(from, one.dated().end());
        // "คำสั่งจังหวัด ที่ ๑๒/๒๕๖๙ … และที่ ๒๗/๒๕๖๙"
        Matcher next = NEXT.matcher(text).region(from, text.length());
        one = next.lookingAt() ? found(text, kind, next, one.dated().iso()) : null;
      }
    }
    return found;
  }

  private static Found found(String text, String kind, Matcher m, String before) {
    String year = Spaces.none(m.group("year"));
    String printed = m.group("number").replace(" ", "") + "/" + year;
    OrderNumber order = ReferenceGrammar.order(kind, printed).orElseThrow();
    boolean plausible = order.year() >= 2400 && order.year() < 2700;
    return plausible
        ? new Found(m.start("word"), order, CitedDates.after(text, m.end(), before))
        : null;
  }
}
