package wian.pipeline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Phrases;

/** The addressees of a letter (เรียน, ถึง), one entry each; a joining และ is dropped. */
final class Addressees {
  private static final String WORD = String.join("|", Phrases.ADDRESSEES.all());
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*,(?!\\s?[0-9๐-๙])\\s*|\\s*\\n\\s*|\\s+/\\s+|\\s+และ\\s+|(?<=ทุก[ก-๎]{2,12})และ(?=[ก-๎])"
              + "|\\s*(?<![ก-๎])และ(?=(?<word>"
              + WORD
              + "))|(?<=[ก-๎])\\s+(?=นาย(?:ก|อำเภอ)|ผู้ว่า|ผู้อำนวยการ|ปลัด|หัวหน้า|อธิบดี|ท้องถิ่นอำเภอ)");

  private static final Pattern HEADS_OF =
      Pattern.compile("^(?:ผู้อำนวยการ|หัวหน้า|ประธาน|คณบดี|นายก|ผู้จัดการ|เจ้าอาวาส|ครูใหญ่)");

  private Addressees() {}

  static List<String> of(String text) {
    List<String> all = new ArrayList<>();
    Matcher m = BETWEEN.matcher(text);
    int from = 0;
    while (m.find()) {
      if (!sameHead(text.substring(from, m.start()), m.group("word"))) {
        add(all, text.substring(from, m.start()));
        from = m.end();
      }
    }
    add(all, text.substring(from));
    return all;
  }

  /**
   * "ผู้อำนวยการโรงพยาบาลศูนย์ โรงพยาบาลทั่วไป และโรงพยาบาลชุมชน": a list of one kind of body under
   * one post is one entry.
   */
  private static boolean sameHead(String before, String word) {
    Matcher heads = HEADS_OF.matcher(before);
    return word != null
        && heads.find()
        && before.startsWith(word, heads.end())
        && before.contains(" " + word);
  }

  private static void add(List<String> all, String one) {
    String name = one.strip();
    if (!name.isEmpty()) {
      all.add(name);
    }
  }
}
