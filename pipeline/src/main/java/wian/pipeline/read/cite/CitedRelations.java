package wian.pipeline.read.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.Relation;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.head.Labels;
import wian.pipeline.read.wording.Anchored;
import wian.pipeline.read.wording.Spaces;

/**
 * What one letter says of each document that it cites. Documents that are named in one list
 * ("หนังสือ … และหนังสือ …") share what is said of the list.
 */
final class CitedRelations {
  private static final int WORDS = 160;

  /** Between two documents of one list. */
  private static final Pattern SAME_LIST =
      Pattern.compile(
          "\\s*(?:\\([^)\\n]{0,40}\\)\\s*)?(?:เรื่อง[^\\n]{3,160}?)?\\s*+"
              + "(?:และ|กับ|,|รวมทั้ง|ตลอดจน|พร้อม(?:ด้วย|ทั้ง)?|หรือ)?\\s*+(?:ตาม)?\\s*+(?:สำเนา)?\\s*+"
              + "(?=[ก-๎.]{0,40}+\\s?\\z)(?:(?!(?=[แใขไมซต])(?:และ|ให้|ขอ|ได้|มี|ใช้|ซึ่ง|ตาม)|"
              + RelationWords.any("cancels")
              + "|"
              + RelationWords.any("amends")
              + "|"
              + RelationWords.any("extends")
              + ")[ก-๎.]){0,40}+\\s?");

  private static final Anchored CLAUSE_ENDS =
      Anchored.of(
          RelationWords.any("ends")
              + "|\\n\\s*\\n|\\n\\s*(?:\\(?[0-9๐-๙ก-ฮ]{1,2}(?:\\.[0-9๐-๙])?[.)]|ข้อ)\\s",
          0,
          RelationWords.stems("ends", "\n"));
  private static final Pattern DETAILS_ATTACHED =
      Pattern.compile(
          "(?:รายละเอียด|ความละเอียด)[ก-๎]{0,12}\\s?(?:ดัง|ตาม)(?:เอกสาร)?(?:ที่)?(?:แนบ|ส่งมา)");
  private static final Pattern GOVERNS_LIST =
      Pattern.compile(
          "(?<verb>(?<!"
              + RelationWords.any("agents")
              + ")(?:"
              + RelationWords.any("cancels")
              + "|"
              + RelationWords.any("amends")
              + "))(?:"
              + RelationWords.NOUN
              + ")?[ก-๎]{0,20}?\\s{0,3}(?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้|ดังกล่าวต่อไปนี้)?\\s{0,3}[:：]?\\s*$");
  private static final Anchored SENTENCE_ENDS =
      Anchored.of(
          "จึง|นั้น(?!\\s?(?:ขอ)?(?:ให้)?"
              + RelationWords.any("cancels")
              + ")|ทั้งนี้|อนึ่ง|สำหรับ|ต่อมา|บัดนี้|\\n\\s*\\n|\\n\\s*\\(?[0-9๐-๙]{1,2}[.)]\\s",
          "จึง",
          "นั้น",
          "ทั้งนี้",
          "อนึ่ง",
          "สำหรับ",
          "ต่อมา",
          "บัดนี้",
          "\n");

  /** A number of its own kind, told by its canonical form. */
  private static final Pattern ORDER = Pattern.compile("(คำสั่ง|ประกาศ|ระเบียบ|ข้อบังคับ) ");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![ก-๎0-9๐-๙./])\\(?([0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})?)(?:[.)]|(?<=[.][0-9๐-๙]{1,2}))\\s{0,4}(?=[ก-๎])");

  private final String text;
  private final Map<String, Relation> relations = new HashMap<>();

  /** A document named by number, and the field of the head in which it stands; null in the body. */
  record Named(int start, int end, String document, Labels field) {}

  private CitedRelations(String text) {
    this.text = text;
  }

  /** Each document's relation, by its canonical reference. */
  static Map<String, Relation> of(String text, int body, int recitalEnd, List<Named> named) {
    CitedRelations all = new CitedRelations(text);
    all.read(body, recitalEnd, named);
    return all.relations;
  }

  private void read(int body, int recitalEnd, List<Named> named) {
    List<Mention> byNumber = new ArrayList<>();
    Map<Integer, Labels> fields = new HashMap<>();
    int floor = 0;
    for (Named n : named) {
      int start = Nouns.start(text, n.start(), Math.min(floor, n.start()));
      Matcher order = ORDER.matcher(n.document());
      String noun = order.lookingAt() ? order.group(1) : Nouns.at(text, start);
      byNumber.add(new Mention(start, n.end(), noun, List.of(n.document()), false));
      fields.put(start, n.field());
      floor = n.end();
    }
    List<String> cited =
        named.stream().filter(n -> n.field() == Labels.CITES).map(Named::document).toList();
    List<Mention> all = new Pointers(text, items(named), cited).with(byNumber);
    List<Mention> list = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Mention one = all.get(i);
      list.add(one);
      Mention next = i + 1 < all.size() ? all.get(i + 1) : null;
      boolean goesOn =
          next != null
              && next.start() - one.end() < 260
              && (one.start() < body) == (next.start() < body)
              && SAME_LIST.matcher(text.substring(one.end(), next.start())).matches();
      if (!goesOn) {
        int from = all.indexOf(list.getFirst());
        int floorOfList = from > 0 ? all.get(from - 1).end() : 0;
        tell(list, floorOfList, next == null ? text.length() : next.start(), body, fields);
        list = new ArrayList<>();
      }
    }
    if (named.size() == 1) {
      attached(named.getFirst(), body);
    }
    List<Mention> ofBody = all.stream().filter(m -> m.start() >= body).toList();
    new Postponed(text, body, recitalEnd, ofBody)
        .documents(cited)
        .forEach(d -> relations.merge(d, Relation.EXTENDS, CitedRelations::stronger));
  }

  /** "รายละเอียดดังแนบ" under a body that names one document, in a letter without enclosures. */
  private void attached(Named only, int body) {
    boolean encloses =
        text.substring(0, body).lines().anyMatch(line -> Labels.ENCLOSES.value(line).isPresent());
    if (!encloses
        && only.start() >= body
        && DETAILS_ATTACHED.matcher(text).region(only.end(), text.length()).find()) {
      relations.merge(only.document(), Relation.FORWARDS, CitedRelations::stronger);
    }
  }

  private void tell(List<Mention> list, int from, int to, int body, Map<Integer, Labels> fields) {
    int start = list.getFirst().start();
    int end = list.getLast().end();
    Relation told;
    if (start < body) {
      int line = text.lastIndexOf('\n', start) + 1;
      told = Relations.before(text.substring(Math.max(line, from), start));
    } else {
      told =
          Relations.told(
              clauseBefore(Math.max(from, Math.max(body, start - WORDS)), start),
              text.substring(start, end),
              after(end, Math.min(to, end + WORDS)));
    }
    for (Mention m : list) {
      boolean enclosed = fields.get(m.start()) == Labels.ENCLOSES && told == Relation.REFERS;
      m.documents()
          .forEach(d ->
              relations.merge(d, enclosed ? Relation.FORWARDS : told, CitedRelations::stronger));
    }
  }

  private static Relation stronger(Relation a, Relation b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private String clauseBefore(int from, int to) {
    String words = text.substring(from, to);
    int start = 0;
    for (MatchResult m : CLAUSE_ENDS.all(words)) {
      Matcher verb = GOVERNS_LIST.matcher(words.substring(start, m.start()));
      // "ให้ยกเลิก (๑) คำสั่ง …": the verb stands once for the items of the list.
      if (m.group().startsWith("\n") && words.substring(m.end()).isBlank() && verb.find()) {
        return verb.group("verb");
      }
      start = m.end();
    }
    return Spaces.single(words.substring(start));
  }

  private String after(int from, int to) {
    String words = text.substring(from, to);
    // "หนังสือ … นั้น ให้ยกเลิก": what ends at once has not ended.
    for (MatchResult m : SENTENCE_ENDS.all(words)) {
      if (m.start() > 3) {
        return Spaces.single(words.substring(0, m.start()));
      }
    }
    return Spaces.single(words);
  }

  /** The documents of อ้างถึง by the number of their item; one item may name several. */
  private Map<String, List<String>> items(List<Named> named) {
    Map<String, List<String>> items = new LinkedHashMap<>();
    String item = "";
    int from = 0;
    for (Named n : named) {
      if (n.field() == Labels.CITES || n.field() == null) {
        int line = text.lastIndexOf('\n', n.start()) + 1;
        int previous = Math.max(0, text.lastIndexOf('\n', Math.max(0, line - 2)));
        Matcher m =
            ITEM.matcher(text)
                .useTransparentBounds(true)
                .region(Math.min(Math.max(from, previous), n.start()), n.start());
        String found = n.field() == null ? "" : item;
        while (m.find()) {
          found = ThaiDigits.toArabic(m.group(1));
        }
        item = found;
        if (!item.isEmpty()) {
          items.computeIfAbsent(item, k -> new ArrayList<>()).add(n.document());
        }
      }
      from = n.end();
    }
    return items;
  }
}
