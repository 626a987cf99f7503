package wian.pipeline.read.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wian.index.circular.Citation;
import wian.index.circular.Doubt;
import wian.index.circular.IssueDate;
import wian.index.circular.Reference;
import wian.index.circular.ReferenceGrammar;
import wian.index.circular.ReferenceGrammar.Found;
import wian.index.circular.ReferenceNumber.LetterNumber;
import wian.index.circular.Relation;
import wian.pipeline.read.head.Labels;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.text.Doubts;
import wian.pipeline.read.text.FlatText;

/** The documents that a letter names by their number, one record a document. */
public final class CitationReader {
  private final Region region;
  private final FlatText flat;
  private final Map<String, Cited> found = new LinkedHashMap<>();

  public CitationReader(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /**
   * What a letter cites.
   *
   * @param own its own number; null where it has none
   * @param day its own day; null where it has none
   * @param recitalEnd offset in the file's text at which its recital ends
   */
  public List<Citation> citations(Reference own, IssueDate day, int recitalEnd) {
    int from = region.start();
    String text = flat.text().substring(from, Math.max(from, region.bodyEnd()));
    List<Found> numbers = ReferenceGrammar.scan(text);
    int[] ownSpan = ownSpan(numbers, own);
    List<Cited> mentions = orders(text, from, ownSpan[0]);
    Set<Integer> orders = mentions.stream().map(c -> c.start() - from).collect(Collectors.toSet());
    CitedLetters letters = new CitedLetters(text, from);
    mentions.addAll(letters.named(numbers, ownSpan[0], orders));
    mentions.addAll(letters.nicknamed(region.bodyStart() - from, mentions));
    mentions.sort(Comparator.comparingInt(Cited::start));
    datedInOrder(text, from, mentions);
    List<Cited> others =
        mentions.stream().filter(c -> !c.number().blank() && !itself(c, own, day)).toList();
    others.forEach(this::add);
    Map<String, Relation> relations =
        CitedRelations.of(
            text,
            region.bodyStart() - from,
            recitalEnd - from,
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

  /** Below the line of its title an order has its number. */
  private static final int TITLE = 3;

  /**
   * Its own number. Last year's letter of that number is another one, and so is an order of another
   * day: bodies share numbers of orders.
   */
  private boolean itself(Cited cited, Reference own, IssueDate day) {
    if (own == null || !cited.number().canonical().equals(own.canonical())) {
      return false;
    }
    boolean ofTitle =
        !(cited.number() instanceof LetterNumber)
            && region.flat().lineAt(cited.start()) <= region.cut().head() + TITLE;
    if (ofTitle || cited.date() == null || day == null || day.iso() == null) {
      return true;
    }
    int told = cited.number() instanceof LetterNumber ? 4 : day.iso().length();
    return cited.date().regionMatches(0, day.iso(), 0, told);
  }

  private static int[] ownSpan(List<Found> numbers, Reference own) {
    if (own == null) {
      return new int[] {-1, -1};
    }
    for (Found f : numbers) {
      if (f.number().canonical().equals(own.canonical())) {
        return new int[] {f.start(), f.end()};
      }
    }
    return new int[] {-1, -1};
  }

  private static List<Cited> orders(String text, int base, int own) {
    return CitedOrders.in(text).stream()
        .filter(f -> f.start() != own)
        .map(f -> Cited.of(base, f.start(), f.dated(), f.number(), null))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** "ที่ … และที่ … ลงวันที่ … และ … ตามลำดับ": each number has its own day. */
  private static void datedInOrder(String text, int base, List<Cited> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Cited last = mentions.get(i);
      if (last.date() == null || mentions.get(i - 1).date() != null) {
        continue;
      }
      List<String> days = new ArrayList<>(List.of(last.date()));
      days.addAll(CitedDates.inOrderAfter(text, last.end() - base));
      int first = i - days.size() + 1;
      if (days.size() > 1
          && first >= 0
          && mentions.subList(first, i).stream().allMatch(c -> c.date() == null)) {
        for (int k = 0; k < days.size(); k++) {
          mentions.set(first + k, mentions.get(first + k).on(days.get(k)));
        }
      }
    }
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
