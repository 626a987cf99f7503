package wian.pipeline.read.cite;

import static wian.pipeline.read.cite.RelationWords.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.read.wording.Anchored;

/**
 * A day put off without naming again the letter that set it: "ตามหนังสือ … เชิญประชุม … นั้น …
 * จึงขอเลื่อนเป็น …". Meant is the letter that the opening part recounts, or the only one of
 * อ้างถึง.
 */
final class Postponed {
  private static final Anchored MOVES =
      Anchored.of(
          RelationWords.own("extends")
              + "(?!"
              + any("promotes")
              + ")\\s?(?:"
              + any("occasions")
              + "[^\\n]{0,60}?)?\\s?(?<to>ดังกล่าว|"
              + any("onward")
              + ")",
          0,
          RelationWords.stems("extends"));
  private static final Pattern CLAUSE_BEGINS = Pattern.compile(any("ends") + "|หาก|ถ้า|กรณี");
  private static final List<String> NO_ACT = List.of("หาก", "ถ้า", "กรณี", "ซึ่ง", "โดย");
  private static final Pattern ASKS = Pattern.compile(any("requests"));
  private static final Anchored FOR_DECISION =
      Anchored.of("จึงเรียนมาเพื่อ(?:โปรด)?พิจารณา(?!ดำเนินการ)", "จึงเรียนมาเพื่อ");

  private final String text;
  private final int body;
  private final int recitalEnd;
  private final List<Mention> mentions;

  /**
   * @param text a letter's text
   * @param body offset of its body
   * @param recitalEnd offset after the body's opening part
   * @param mentions the documents mentioned in the body, in order
   */
  Postponed(String text, int body, int recitalEnd, List<Mention> mentions) {
    this.text = text;
    this.body = body;
    this.recitalEnd = recitalEnd;
    this.mentions = mentions;
  }

  /**
   * The documents whose day the letter says to be moved.
   *
   * @param cited the documents of อ้างถึง
   */
  List<String> documents(List<String> cited) {
    List<String> moved = new ArrayList<>();
    boolean asks = FOR_DECISION.in(text).find(body);
    // Who asks for a day to be moved, and leaves it to the reader, moves none.
    if (asks && ASKS.matcher(text).region(recitalEnd, text.length()).find()) {
      return List.of();
    }
    Anchored.Search moves = MOVES.in(text);
    Matcher m = moves.match();
    for (int from = body; moves.find(from); from = m.end()) {
      boolean wish =
          asks && ASKS.matcher(text).region(Math.max(body, m.start() - 2), m.end()).find();
      if (wish || named(m) || conditional(m.start()) || asked(m.start() - 2)) {
        continue;
      }
      if (m.start() >= recitalEnd) {
        moved.addAll(inMainPart(m.start(), cited));
        return moved;
      }
      if (m.group("to").equals("ดังกล่าว")) {
        moved.addAll(beforeTheOneThatMoves(m.start()));
      }
    }
    return moved;
  }

  /** "ตามที่ท่านขอขยายเวลา … นั้น": what follows answers the one who asked. */
  private boolean asked(int before) {
    return ASKS.matcher(text).region(body, Math.max(body, before)).find();
  }

  private List<String> inMainPart(int at, List<String> cited) {
    List<Mention> before = mentions.stream().filter(x -> x.end() <= at).toList();
    List<Mention> recounted =
        before.stream().filter(x -> x.end() <= recitalEnd || recitalEnd == body).toList();
    if (!recounted.isEmpty()) {
      return recounted.getLast().documents();
    }
    return cited.size() == 1 ? cited : List.of();
  }

  /** "ตามหนังสือ ก เชิญประชุม และตามหนังสือ ข เลื่อนการประชุมดังกล่าว". */
  private List<String> beforeTheOneThatMoves(int at) {
    List<Mention> before = mentions.stream().filter(x -> x.end() <= at).toList();
    return before.size() < 2 ? List.of() : before.get(before.size() - 2).documents();
  }

  private boolean named(Matcher m) {
    return mentions.stream().anyMatch(x -> x.start() < m.end() && x.end() > m.start());
  }

  private boolean conditional(int at) {
    Matcher m = CLAUSE_BEGINS.matcher(text).region(Math.max(body, at - 60), at);
    String last = "";
    while (m.find()) {
      last = m.group();
    }
    return NO_ACT.contains(last);
  }
}
