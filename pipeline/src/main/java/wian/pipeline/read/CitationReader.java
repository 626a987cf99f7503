package wian.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.Citation;
import wian.index.circular.DateGrammar;
import wian.index.circular.Doubt;
import wian.index.circular.FoundDate;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceGrammar.Found;
import wian.index.circular.ReferenceNumber;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.ReferenceNumber.OrderNumber;
import wian.index.circular.Relation;
import wian.index.circular.ThaiDigits;

/** The documents that a letter names by their number, one record a document. */
final class CitationReader {
  private static final String D = "[0-9๐-๙]";
  private static final Pattern ORDER =
      Pattern.compile(
          ("(?<kind>คำ?าสั่?ง|คำสั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ)(?<body>(?!\\s*ณ)(?:(?!คำสั่?ง|ประกาศ|ระเบียบ|ข้อบังคับ|ลงวันที่|ลง\\s|ลว\\.|สัญญา|มติ|พ\\.ศ\\.|ประชุม|\\n\\n)[^/]){0,130}?)"
                  + "(?<!ครั้ง|ฉบับ|ข้อ|มาตรา|สัญญา)(?<word>เลขที่|ที่?)\\s*(?=D{1,5}\\s{0,3}/\\s{0,3}D{2,4}(?!D))")
              .replace("D", D));
  private static final Pattern ISSUED =
      Pattern.compile(
          "^\\s*(?:ลง\\s*วัน\\s*ที่?|ลว\\s*\\.?|ลง(?=\\s*" + D + ")|เมื่อวันที่|วันที่)\\s*");
  private static final Pattern ISSUED_AFTER_TITLE =
      Pattern.compile("^\\s*(?:\\([^)]{0,40}\\)\\s*)?เรื่อง[^0-9๐-๙]{3,200}?ลง\\s*วัน\\s*ที่\\s*");
  private static final Pattern SAME_DAY = Pattern.compile("^\\s*ลงวันที่\\s*เดียวกัน");
  private static final Pattern SHARES_AGENCY =
      Pattern.compile(
          "^\\s*(?:และ|,|กับ|รวมทั้ง|หรือ)?\\s*(?:เลขที่|ที่)?\\s*(?<series>ว)\\s*\\.?\\s*(?<number>"
              + D
              + "{1,5})(?!"
              + D
              + ")");

  private final Region region;
  private final FlatText flat;
  private final Map<String, Cited> found = new LinkedHashMap<>();

  CitationReader(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /** One mention of a document. */
  private record Cited(int start, int end, ReferenceNumber number, String date, Doubt doubt) {}

  List<Citation> citations(Reference own) {
    int from = region.start();
    String text = flat.text().substring(from, Math.max(from, region.bodyEnd()));
    int[] ownSpan = ownSpan(text, own);
    List<Cited> mentions = new ArrayList<>();
    orders(text, from, ownSpan, mentions);
    letters(text, from, ownSpan, mentions);
    mentions.sort(Comparator.comparingInt(Cited::start));
    String ownNumber = own == null ? "" : String.valueOf(own.canonical());
    List<Cited> others =
        mentions.stream()
            .filter(c -> !c.number().canonical().equals(ownNumber) && !c.number().blank())
            .toList();
    others.forEach(this::add);
    Map<String, Relation> relations =
        CitedRelations.of(
            text,
            region.bodyStart() - from,
            Recital.end(region) - from,
            others.stream()
                .map(c ->
                    new CitedRelations.Named(
                        c.start() - from,
                        c.end() - from,
                        c.number().canonical(),
                        fieldAt(c.start())))
                .toList());
    return found.values().stream()
        .map(c -> citation(c, relations.getOrDefault(c.number().canonical(), Relation.REFERS)))
        .toList();
  }

  private static int[] ownSpan(String text, Reference own) {
    if (own == null) {
      return new int[] {-1, -1};
    }
    for (Found f : ReferenceGrammar.scan(text)) {
      if (f.number().canonical().equals(own.canonical())) {
        return new int[] {f.start(), f.end()};
      }
    }
    return new int[] {-1, -1};
  }

  private void letters(String text, int base, int[] own, List<Cited> mentions) {
    // "ประกาศ… ที่ ๐๗๗๑/๒๕๖๘" is no office code.
    Set<Integer> orders = mentions.stream().map(c -> c.start() - base).collect(Collectors.toSet());
    LetterNumber last = null;
    int lastEnd = -1;
    for (Found f : ReferenceGrammar.scan(text)) {
      if (f.start() == own[0]
          || orders.contains(f.start())
          || !(f.number() instanceof LetterNumber number)) {
        continue;
      }
      if (number.agency().isEmpty() && last != null && f.start() - lastEnd < 150) {
        number =
            new LetterNumber(
                last.agency(),
                number.committee(),
                number.office(),
                number.series(),
                number.running());
      }
      Dated dated = dateAfter(text, f.end(), mentions);
      mentions.add(cited(base, f.start(), dated, number, f.doubtful()));
      last = number;
      lastEnd = sharing(text, base, number, dated.end(), mentions);
    }
  }

  /** "… และ ว ๕๐๒ ลงวันที่ …": the agency is the one named before. */
  private int sharing(String text, int base, LetterNumber first, int from, List<Cited> mentions) {
    int end = from;
    Matcher m = SHARES_AGENCY.matcher(text).region(end, text.length());
    while (m.find()) {
      String running = ThaiDigits.toArabic(m.group("number")).replaceFirst("^0+(?=.)", "");
      LetterNumber number =
          new LetterNumber(first.agency(), first.committee(), first.office(), "ว", running);
      Dated dated = dateAfter(text, m.end(), mentions);
      mentions.add(cited(base, m.start("series"), dated, number, false));
      end = dated.end();
      m.region(end, text.length());
    }
    return end;
  }

  private void orders(String text, int base, int[] own, List<Cited> mentions) {
    Matcher m = ORDER.matcher(text);
    int from = 0;
    while (from < text.length() && m.find(from)) {
      Matcher number = ReferenceGrammar.orderNumber(text).region(m.end(), text.length());
      if (number.lookingAt() && m.start("word") != own[0]) {
        OrderNumber order =
            ReferenceGrammar.order(kind(m.group("kind")), text.substring(m.end())).orElseThrow();
        if (order.year() >= 2400 && order.year() < 2700) {
          Dated dated = dateAfter(text, number.end(), mentions);
          mentions.add(cited(base, m.start("word"), dated, order, false));
        }
      }
      from = m.end();
    }
  }

  private static String kind(String printed) {
    return printed.startsWith("ค") ? "คำสั่ง" : printed;
  }

  private record Dated(String iso, Doubt doubt, int end) {}

  private static Dated dateAfter(String text, int end, List<Cited> before) {
    String rest = text.substring(end, Math.min(text.length(), end + 330));
    if (SAME_DAY.matcher(rest).find() && !before.isEmpty()) {
      return new Dated(before.getLast().date(), null, end);
    }
    for (Pattern lead : List.of(ISSUED, ISSUED_AFTER_TITLE)) {
      Matcher m = lead.matcher(rest);
      if (m.find()) {
        for (FoundDate date :
            DateGrammar.scan(rest.substring(0, Math.min(rest.length(), m.end() + 60)))) {
          if (date.start() <= m.end() + 2 && date.end() > m.end()) {
            Doubt doubt = date.weekdayDisagrees() ? Doubt.WEEKDAY : null;
            return new Dated(date.iso().orElse(null), doubt, end + date.end());
          }
        }
      }
    }
    return new Dated(null, null, end);
  }

  private static Cited cited(
      int base, int start, Dated dated, ReferenceNumber number, boolean doubtful) {
    Doubt doubt = doubtful ? Doubt.IMPOSSIBLE_CHARACTER : dated.doubt();
    return new Cited(base + start, base + dated.end(), number, dated.iso(), doubt);
  }

  /** The field of the head in which an offset stands; null in the body. */
  private Labels fieldAt(int offset) {
    int line = flat.lineAt(offset);
    if (line >= region.body()) {
      return null;
    }
    for (int i = line; i >= region.cut().start(); i--) {
      var label = Labels.at(flat.line(i));
      if (label.isPresent()) {
        return label.get();
      }
    }
    return null;
  }

  private void add(Cited cited) {
    found.merge(cited.number().canonical(), cited, CitationReader::together);
  }

  private static Cited together(Cited a, Cited b) {
    return a.date() == null && b.date() != null ? b : a;
  }

  private Citation citation(Cited c, Relation relation) {
    Doubt doubt = c.doubt() != null ? c.doubt() : Doubts.of(flat, c.start(), c.end());
    return new Citation(
        flat.printed(c.start(), c.end()),
        c.number().canonical(),
        c.date(),
        relation,
        Doubts.certainty(doubt),
        doubt,
        flat.places(c.start(), c.end()));
  }
}
