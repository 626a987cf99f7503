package wian.pipeline.read.cite;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.index.circular.ThaiDigits;
import wian.pipeline.read.wording.Anchored;

/**
 * Finds where a letter points at documents that it names elsewhere: by their place in อ้างถึง
 * ("หนังสือที่อ้างถึง ๑ และ ๒"), or as those named before ("คำสั่งทั้งสองฉบับข้างต้น").
 */
final class Pointers {
  private static final String ITEM =
      "\\(?[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})?\\)?(?![0-9๐-๙/]|\\s?(?:ฉบับ|ชุด|แผ่น|หน้า))";
  private static final Anchored IN_LIST =
      Anchored.of(
          "(?=[ทอข\\s])(?:(?:ที่?|(?<=ตาม))\\s?อ้างถึง(?:ข้างต้น)?\\s{0,3}(?:ลำดับ\\s?ที่|ข้อ|ฉบับที่)?\\s?"
              + "(?<items>"
              + ITEM
              + "(?:\\s?(?:และ|กับ|,)\\s?(?:ที่อ้างถึง\\s?)?"
              + ITEM
              + "){0,5})?\\s?(?:ฉบับ(?<ordinal>แรก|หลัง|สุดท้าย))?(?<all>(?:ทั้ง|ทุก)[ก-๙ 0-9]{0,8}?ฉบับ)?"
              + "|(?<=ตาม)ข้อ\\s?(?<numbered>[0-9๐-๙]{1,2}\\.[0-9๐-๙]{1,2})(?![0-9๐-๙]))",
          "ที่ ".length(),
          List.of("อ้างถึง", "ข้อ"));
  private static final Anchored ABOVE =
      Anchored.of(
          RelationWords.NOUN
              + "(?<name>(?:(?!(?=[ใตนแกท])(?:ให้|ตาม|นี้|และ|นั้น|กำหนด|แล้ว|ทั้ง)|"
              + RelationWords.NOUN
              + ")[ก-๎. ฯ()]){0,45}?)(?<many>ทั้ง\\s?[ก-๎0-9๐-๙]{1,4}\\s?ฉบับ)?(?:ฉบับ)?(?:ดังกล่าว|ข้างต้น|เดิม)",
          0,
          RelationWords.stems("documents"));
  private static final List<String> POINTING = List.of("ดังกล่าว", "ข้างต้น", "เดิม");
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})?");
  private static final List<String> COUNTS = List.of("สอง2๒", "สาม3๓", "สี่4๔", "ห้า5๕");

  /** Mentions before a pointing word that it may point at. */
  private static final int FURTHEST = 20;

  private final String text;
  private final Map<String, List<String>> items;
  private final List<String> cited;

  /**
   * @param text a letter's text
   * @param items the documents of อ้างถึง by their place in the list
   * @param cited all documents of อ้างถึง
   */
  Pointers(String text, Map<String, List<String>> items, List<String> cited) {
    this.text = text;
    this.items = items;
    this.cited = cited;
  }

  /** What is named and what is pointed at, in order. */
  List<Mention> with(List<Mention> named) {
    NavigableMap<Integer, Mention> all = new TreeMap<>();
    named.forEach(m -> all.put(m.start(), m));
    Anchored.Search lists = IN_LIST.in(text);
    Matcher list = lists.match();
    for (int from = 0; lists.find(from); from = list.end()) {
      int start = Nouns.start(text, list.start(), endBefore(all, list.start()));
      addFree(all, new Mention(start, list.end(), Nouns.at(text, start), inList(list), true));
    }
    Anchored.Search pointers = ABOVE.in(text.substring(0, lastPointingWord()));
    Matcher above = pointers.match();
    for (int from = 0; pointers.find(from); from = above.end()) {
      String noun = Nouns.at(text, above.start());
      List<Mention> before =
          all.headMap(above.start(), false).descendingMap().values().stream()
              .filter(m -> m.noun().equals(noun) && !m.documents().isEmpty())
              .limit(FURTHEST)
              .toList();
      addFree(all, new Mention(above.start(), above.end(), noun, above(above, noun, before), true));
    }
    return List.copyOf(all.values());
  }

  /** Where the last word ends that points at a document named before. */
  private int lastPointingWord() {
    return POINTING.stream()
        .filter(text::contains)
        .mapToInt(word -> text.lastIndexOf(word) + word.length())
        .max()
        .orElse(0);
  }

  private static void addFree(NavigableMap<Integer, Mention> all, Mention one) {
    Map.Entry<Integer, Mention> next = all.ceilingEntry(one.start());
    if (endBefore(all, one.end()) <= one.start() && (next == null || next.getKey() >= one.end())) {
      all.put(one.start(), one);
    }
  }

  /** Where the last mention ends that begins before an offset. */
  private static int endBefore(NavigableMap<Integer, Mention> all, int offset) {
    Map.Entry<Integer, Mention> last = all.lowerEntry(offset);
    return last == null ? 0 : last.getValue().end();
  }

  private List<String> inList(Matcher m) {
    if (m.group("numbered") != null) {
      return items.getOrDefault(ThaiDigits.toArabic(m.group("numbered")), List.of());
    }
    if (m.group("items") != null) {
      return NUMBER
          .matcher(ThaiDigits.toArabic(m.group("items")))
          .results()
          .flatMap(n -> items.getOrDefault(n.group(), List.of()).stream())
          .toList();
    }
    if (cited.size() == 1 || m.group("all") != null) {
      return cited;
    }
    if (m.group("ordinal") == null || cited.isEmpty()) {
      return List.of();
    }
    return List.of(m.group("ordinal").equals("แรก") ? cited.getFirst() : cited.getLast());
  }

  /**
   * The document of that kind mentioned last; as many as are said where several are.
   *
   * @param before the mentions of that kind before, the last first
   */
  private List<String> above(Matcher m, String noun, List<Mention> before) {
    if (m.group("many") != null) {
      List<String> documents =
          before.stream().flatMap(x -> x.documents().reversed().stream()).distinct().toList();
      return documents.subList(0, Math.min(documents.size(), count(m.group("many"))));
    }
    String name = m.group("name").strip();
    Optional<Mention> ofName =
        before.stream().filter(x -> text.substring(x.start(), x.end()).contains(name)).findFirst();
    boolean former = m.group().endsWith("เดิม") && !name.isEmpty();
    Optional<Mention> meant = former ? ofName : ofName.or(() -> before.stream().findFirst());
    boolean onlyOne = !former && noun.equals("หนังสือ") && cited.size() == 1;
    return meant.map(Mention::documents).orElse(onlyOne ? cited : List.of());
  }

  private static int count(String many) {
    for (int i = 0; i < COUNTS.size(); i++) {
      String words = COUNTS.get(i);
      if (many.contains(words.substring(0, words.length() - 2))
          || many.contains(words.substring(words.length() - 2, words.length() - 1))
          || many.contains(words.substring(words.length() - 1))) {
        return i + 2;
      }
    }
    return FURTHEST;
  }
}
